// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* A button with words and perhaps an icon, before or after them. Words may take two lines. */
Pressable {
    id: root

    property bool accented: false
    property bool centred: true
    readonly property color content: !enabled ? Theme.disabledText : primary ? Theme.primaryText : down ? Theme.pressed : Theme.primary
    property bool directional: false
    property real edgePadding: Theme.px(28)
    readonly property color fill: primary ? (down ? Theme.pressed : Theme.primary) : (down ? Theme.mint : Theme.surface)
    property real fontSize: Theme.body
    property string icon: ""
    property real iconSize: Math.max(40, 40 * fontSize / Theme.px(46))
    property bool primary: true
    /* The icon stands over the words where they have no room beside it. */
    property bool stacked: false
    property string text: ""
    property string trailingIcon: ""

    /* The same words in a second language, on a line of their own. */
    property string under: ""

    implicitHeight: Math.max(Theme.button, words.implicitHeight + (under ? beneath.implicitHeight : 0) + Theme.px(28))
    implicitWidth: Math.max(words.implicitWidth, under ? beneath.implicitWidth : 0) + edgePadding * 2 + (icon ? Theme.px(iconSize + 20) : 0) + (trailingIcon ? Theme.px(iconSize + 20) : 0)
    label: under ? text + ", " + under : text

    Rectangle {
        anchors.fill: parent
        border.color: root.enabled ? Theme.primary : Theme.disabledEdge
        border.width: root.primary && root.enabled ? 0 : Theme.edge
        color: root.enabled ? root.fill : Theme.surface
        radius: root.radius
    }
    Grid {
        id: row

        readonly property real room: root.width - root.edgePadding * 2 - (root.icon && !root.stacked ? Theme.px(root.iconSize + 20) : 0) - (root.trailingIcon ? Theme.px(root.iconSize + 20) : 0)

        anchors.verticalCenter: parent.verticalCenter
        columns: root.stacked ? 1 : Math.max(1, (root.icon ? 1 : 0) + (root.text ? 1 : 0) + (root.trailingIcon ? 1 : 0))
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Theme.px(root.stacked ? 2 : 20)
        verticalItemAlignment: Grid.AlignVCenter
        x: root.centred ? Math.round((root.width - width) / 2) : Theme.rightToLeft ? root.width - width - root.edgePadding : root.edgePadding

        Icon {
            color: root.enabled && root.accented && root.primary ? Theme.primaryAccent : root.content
            directional: root.directional
            name: root.icon
            size: root.iconSize
            visible: root.icon !== ""
        }
        Column {
            visible: root.text !== ""

            Words {
                id: words

                color: root.content
                font.pixelSize: root.fontSize
                font.weight: Font.Bold
                leading: 1.22
                text: root.text
                visible: text !== ""
                width: Math.min(implicitWidth, row.room)
            }
            Words {
                id: beneath

                color: root.content
                font.pixelSize: Math.max(Theme.least, Math.floor(root.fontSize * 0.88))
                leading: 1.22
                text: root.under
                visible: text !== "" && words.lineCount === 1
                width: Math.min(implicitWidth, row.room)
            }
        }
        Icon {
            color: root.content
            directional: root.directional
            name: root.trailingIcon
            size: root.iconSize
            visible: root.trailingIcon !== ""
        }
    }
}
