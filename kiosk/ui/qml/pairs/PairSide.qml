// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Over one column: which language it is, and the button that reads it aloud. */
Item {
    id: root

    required property string hear
    required property string name
    required property bool reading
    required property bool rightToLeft
    required property bool spoken
    required property string stop

    signal heard

    implicitHeight: Theme.px(86)

    Rectangle {
        id: chip

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tint
        height: Theme.px(64)
        radius: Theme.px(24)
        width: words.width + Theme.px(44)
        x: root.rightToLeft ? root.width - width : 0

        TextMetrics {
            id: metrics

            font: words.font
            text: root.name
        }
        Words {
            id: words

            anchors.centerIn: parent
            font.pixelSize: Math.min(Theme.small, Theme.px(36))
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            leading: 1.3
            maximumLineCount: 1
            minimumPixelSize: Theme.px(22)
            text: root.name
            width: Math.min(Math.ceil(metrics.advanceWidth) + 2, root.width - Theme.px(44) - (root.spoken ? hearButton.width + Theme.px(16) : 0))
        }
    }
    PillTab {
        id: hearButton

        Accessible.description: root.name
        active: root.reading
        checkable: false
        icon: root.reading ? "speaker-slash" : "speaker-high"
        keepsReading: true
        text: root.reading ? root.stop : root.hear
        visible: root.spoken
        width: Math.min(implicitWidth, root.width * 0.6)
        x: root.rightToLeft ? chip.x - width - Theme.px(16) : chip.width + Theme.px(16)

        onTapped: root.heard()
    }
}
