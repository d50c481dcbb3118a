// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A key of the transport: an icon, and words where there is room. */
Pressable {
    id: root

    property bool active: false
    readonly property color content: filled ? Theme.primaryText : Theme.primary
    readonly property bool filled: primary || active
    required property string icon
    property real iconSize: 44
    property bool primary: false
    property string text: ""

    implicitHeight: Theme.px(92)
    implicitWidth: text ? row.width + Theme.px(40) : Theme.px(92)
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        border.color: Theme.primary
        border.width: root.filled ? 0 : Theme.edge
        color: root.filled ? (root.down ? Theme.pressed : Theme.primary) : (root.down ? Theme.mint : Theme.surface)
        radius: root.radius
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(10)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: root.iconSize
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.pixelSize: Theme.dockLabel
            font.weight: Font.Bold
            leading: 1.25
            text: root.text
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
