// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One of a few choices: minutes, seconds, or a part of the body. */
Pressable {
    id: root

    property bool active: false
    readonly property color content: active && filled ? Theme.primaryText : Theme.ink
    /* Filled when active; otherwise only tinted, with a heavier edge. */
    property bool filled: false
    property string icon: ""
    required property string text

    checkable: true
    checked: active
    implicitHeight: Theme.px(108)
    implicitWidth: Math.max(Theme.px(152), Math.ceil(metrics.advanceWidth) + Theme.px(44))
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: root.active ? Theme.primary : Theme.stroke
        border.width: root.active ? (root.filled ? 0 : Theme.px(6)) : Theme.edge
        color: root.active ? (root.filled ? Theme.primary : Theme.tint) : root.down ? Theme.mint : Theme.surface
        radius: root.radius
    }
    TextMetrics {
        id: metrics

        font.pixelSize: words.font.pixelSize
        font.weight: Font.Bold
        text: root.text
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.px(10)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: 30
            visible: root.icon !== ""
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.pixelSize: Math.min(Theme.small, Theme.px(38))
            font.weight: root.active ? Font.Bold : Font.Normal
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            maximumLineCount: 1
            minimumPixelSize: Theme.px(24)
            text: root.text
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, root.width - Theme.px(24) - (mark.visible ? mark.width + Theme.px(10) : 0))
        }
    }
}
