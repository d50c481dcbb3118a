// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* What is behind "Tell me more". */
Sheet {
    id: root

    required property PageViewModel page
    required property SpeechViewModel speech

    cardWidth: Theme.px(1280) * Math.min(1.25, Theme.textScale)
    title: page.title

    Heading {
        text: root.title
        width: parent.width
    }
    Column {
        id: lines

        spacing: Theme.px(20)
        width: parent.width

        Repeater {
            id: repeater

            model: root.page.more

            Words {
                required property string marked
                required property string plain

                Accessible.name: plain
                leading: 1.45
                text: marked.replace(/<b><a[^>]*>|<\/a><\/b>/g, "")
                textFormat: Text.StyledText
                width: lines.width
            }
        }
    }
    Row {
        spacing: Theme.px(24)
        x: Theme.rightToLeft ? parent.width - width : 0

        ActionButton {
            focus: true
            icon: "check-bold"
            text: qsTr("Close")
            width: Math.max(implicitWidth, Theme.px(320))

            onTapped: root.closed()
        }
        ActionButton {
            icon: root.speech.speaking ? "speaker-slash" : "speaker-high"
            primary: false
            text: root.speech.speaking ? qsTr("Stop") : qsTr("Hear it")
            visible: root.speech.available
            width: Math.max(implicitWidth, Theme.px(320))

            onTapped: root.speech.toggleMore()
        }
    }
}
