// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* One of a few tabs or choices in a row. */
Pressable {
    id: root

    required property string text
    property string icon: ""
    property bool active: false
    property real fontSize: Math.min(Theme.small, Theme.px(36))

    readonly property color content: active ? Theme.primaryText : Theme.ink

    checkable: true
    checked: active
    implicitHeight: Theme.px(86)
    implicitWidth: row.width + Theme.px(56)
    label: text
    radius: height / 2

    Rectangle {
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: root.active ? 0 : Theme.edge
        color: root.active ? Theme.primary : root.down ? Theme.mint : Theme.surface
        radius: root.radius
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
            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.pixelSize: root.fontSize
            font.weight: root.active ? Font.Bold : Font.Normal
            leading: 1.25
            text: root.text
        }
    }
}
