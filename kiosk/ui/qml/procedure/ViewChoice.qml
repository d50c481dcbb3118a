// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One half of the view toggle. */
Pressable {
    id: root

    property bool active: false
    readonly property color content: active ? Theme.primaryText : Theme.ink
    required property string icon
    required property string text

    Accessible.role: Accessible.RadioButton
    checkable: true
    checked: active
    label: text
    radius: Theme.px(22)

    Rectangle {
        anchors.fill: parent
        color: root.active ? (root.down ? Theme.pressed : Theme.primary) : root.down ? Theme.mint : "transparent"
        radius: root.radius
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.px(12)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: 38
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.pixelSize: Math.min(Theme.type(30), Theme.px(36))
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            leading: 1.15
            maximumLineCount: 2
            minimumPixelSize: Theme.px(24)
            text: root.text
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, root.width - mark.width - Theme.px(28))
        }
    }
    TextMetrics {
        id: metrics

        font: words.font
        text: root.text
    }
}
