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
    readonly property real room: height - Theme.px(48 + 112 + 48) - heading.height - buttons.height

    /* Where the words are too many for the larger type, as much of it as fits. */
    readonly property int size: whole.implicitHeight <= room ? Theme.body : Math.max(Theme.px(32), Math.floor(Theme.body * Math.sqrt(room / whole.implicitHeight) * 0.97))
    required property SpeechViewModel speech

    cardWidth: Theme.px(1280) * Math.min(1.25, Theme.textScale)
    title: page.title

    Heading {
        id: heading

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
                font.pixelSize: root.size
                leading: 1.4
                text: marked.replace(/<b><a[^>]*>|<\/a><\/b>/g, "")
                textFormat: Text.StyledText
                width: lines.width
            }
        }
    }
    Item {
        height: 0
        width: parent.width

        Column {
            id: whole

            spacing: Theme.px(20)
            visible: false
            width: parent.width

            Repeater {
                model: root.page.more

                Words {
                    required property string marked

                    leading: 1.4
                    text: marked.replace(/<b><a[^>]*>|<\/a><\/b>/g, "")
                    textFormat: Text.StyledText
                    width: whole.width
                }
            }
        }
    }
    Row {
        id: buttons

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
