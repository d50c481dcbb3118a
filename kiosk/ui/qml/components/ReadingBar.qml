// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* Over the dock while the screen is read aloud: wait, once more, slower, faster. */
Rectangle {
    id: root

    readonly property real keyWidth: Math.min(Theme.px(300), (width - side * 2 - keys.spacing * 3) / 4)
    readonly property int side: Theme.px(width > Theme.px(1240) ? 64 : 36)
    required property SpeechViewModel speech
    readonly property string spokenAs: ""

    Accessible.ignored: ScreenReader.hides(root)
    Accessible.name: qsTr("Reading aloud")
    Accessible.role: Accessible.ToolBar
    color: Theme.surface
    implicitHeight: keys.height + Theme.px(12)
    objectName: "readingBar"

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    Row {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        /* 20 mm for a finger, where the screen tells how large it is. */
        height: Math.max(Theme.px(84), Math.min(Math.ceil(20 * Theme.perMm), Theme.px(110)))
        spacing: Theme.targetGap
        y: Theme.px(8)

        ReadingKey {
            height: keys.height
            icon: root.speech.paused ? "play-fill" : "pause-fill"
            text: root.speech.paused ? qsTr("Go on") : qsTr("Pause")
            width: root.keyWidth

            onTapped: root.speech.pause()
        }
        ReadingKey {
            height: keys.height
            icon: "arrow-counter-clockwise"
            text: qsTr("Again")
            width: root.keyWidth

            onTapped: root.speech.again()
        }
        ReadingKey {
            enabled: root.speech.speed > 0
            height: keys.height
            icon: "minus-bold"
            text: qsTr("Slower")
            width: root.keyWidth

            onTapped: root.speech.changeSpeed(-1)
        }
        ReadingKey {
            enabled: root.speech.speed < 2
            height: keys.height
            icon: "plus-bold"
            text: qsTr("Faster")
            width: root.keyWidth

            onTapped: root.speech.changeSpeed(1)
        }
    }
}
