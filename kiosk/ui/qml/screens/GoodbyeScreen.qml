// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The end of a visit. It clears by itself. */
Item {
    id: root

    required property KioskViewModel kiosk
    required property string pictures
    required property SpeechViewModel speech

    Hills {
        anchors.fill: parent
        pictures: root.pictures
    }
    Heading {
        id: heading

        horizontalAlignment: Text.AlignHCenter
        largest: Theme.px(72)
        text: qsTr("Thank you for your time")
        width: parent.width - Theme.px(128)
        x: Theme.px(64)
        y: parent.height * 0.09
    }
    Words {
        id: words

        font.pixelSize: Theme.px(40)
        horizontalAlignment: Text.AlignHCenter
        leading: 1.4
        text: qsTr("You can ask your care team anything.")
        width: heading.width
        x: heading.x
        y: heading.y + heading.height + Theme.px(16)
    }
    Words {
        color: Theme.ink
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        leading: 1.4
        text: qsTr("Touch Finish, or wait. This screen clears itself for the next person.")
        width: heading.width
        x: heading.x
        y: parent.height * 0.72 - height - Theme.px(20)
    }
    ActionButton {
        anchors.horizontalCenter: parent.horizontalCenter
        fontSize: Theme.px(48)
        height: Theme.px(148)
        icon: "check-bold"
        radius: Theme.px(48)
        text: qsTr("Finish")
        width: Math.max(Theme.px(560), implicitWidth)
        y: parent.height * 0.72

        onTapped: root.kiosk.startOver()
    }
    ActionButton {
        directional: true
        icon: "arrow-left"
        primary: false
        text: qsTr("Back")
        width: Math.max(Theme.px(232), implicitWidth)
        x: Theme.rightToLeft ? parent.width - width - Theme.px(64) : Theme.px(64)
        y: parent.height - height - Theme.px(24)

        onTapped: root.kiosk.back()
    }
    HearButton {
        speech: root.speech
        width: Math.max(Theme.px(232), implicitWidth)
        x: Theme.rightToLeft ? Theme.px(64) : parent.width - width - Theme.px(64)
        y: parent.height - height - Theme.px(24)

        onTapped: root.speech.toggle()
    }
}
