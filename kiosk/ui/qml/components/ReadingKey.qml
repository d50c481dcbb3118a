// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* One key of the bar over the dock: an icon and a word beside it. */
Pressable {
    id: root

    readonly property color content: enabled ? Theme.primary : Theme.disabledText
    required property string icon
    required property string text

    keepsReading: true
    label: text
    radius: Theme.px(24)

    Rectangle {
        anchors.fill: parent
        border.color: root.enabled ? Theme.primary : Theme.disabledEdge
        border.width: Theme.edge
        color: root.down ? Theme.mint : Theme.surface
        radius: root.radius
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.px(14)

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: 36
        }
        FittedWords {
            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.weight: Font.Bold
            largest: Theme.dockLabel
            leading: 1.15
            maximumLineCount: 2
            text: root.text
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, root.width - picture.width - Theme.px(14 + 24))
        }
    }
    TextMetrics {
        id: metrics

        font.pixelSize: Theme.dockLabel
        font.weight: Font.Bold
        text: root.text
    }
}
