// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* One of a few tabs or choices in a row. */
Pressable {
    id: root

    property bool active: false
    readonly property color content: active ? Theme.primaryText : Theme.ink
    property real fontSize: Math.min(Theme.small, Theme.px(36))
    property string icon: ""
    readonly property string spokenLast: checkable && active ? qsTr("Chosen") : ""
    required property string text

    Accessible.checkable: false
    Accessible.role: checkable ? Accessible.PageTab : Accessible.Button
    Accessible.selectable: checkable
    Accessible.selected: checkable && active
    checkable: true
    checked: active
    implicitHeight: Theme.px(86)
    implicitWidth: metrics.advanceWidth + (icon ? Theme.px(52) : 0) + Theme.px(60)
    label: text
    radius: height / 2

    Rectangle {
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: root.active ? 0 : Theme.edge
        color: root.active ? (root.down ? Theme.pressed : Theme.primary) : root.down ? Theme.mint : Theme.surface
        radius: root.radius
    }
    TextMetrics {
        id: metrics

        font: words.font
        text: root.text
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: 38
            visible: root.icon !== ""
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.pixelSize: root.fontSize
            font.weight: root.active ? Font.Bold : Font.Normal
            fontSizeMode: Text.HorizontalFit
            leading: 1.25
            maximumLineCount: 1
            minimumPixelSize: Theme.px(24)
            text: root.text
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, root.width - Theme.px(16) - (root.icon ? Theme.px(52) : 0))
        }
    }
}
