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
    property int part: 0
    readonly property alias parts: lines.parts
    readonly property real room: height - Theme.px(48 + 112 + 48) - heading.height - buttons.height
    required property SpeechViewModel speech

    cardWidth: Theme.px(1280) * Math.min(1.25, Theme.textScale)
    title: page.title

    onOpenChanged: part = 0

    Heading {
        id: heading

        text: root.title
        width: parent.width
    }
    PartedColumn {
        id: lines

        height: Math.min(total, root.room)
        part: root.part
        spacing: Theme.px(20)
        width: parent.width

        Repeater {
            model: root.page.more

            Words {
                required property string marked
                required property string plain

                Accessible.name: plain
                leading: 1.4
                text: marked.replace(/<b><a[^>]*>|<\/a><\/b>/g, "")
                textFormat: Text.StyledText
                width: lines.width
            }
        }
    }
    Flow {
        id: buttons

        spacing: Theme.px(24)
        width: parent.width

        ActionButton {
            directional: true
            text: qsTr("Go on")
            trailingIcon: "arrow-right"
            visible: root.part < root.parts - 1

            onTapped: root.part++
        }
        ActionButton {
            directional: true
            icon: "arrow-left"
            primary: false
            text: qsTr("Back")
            visible: root.part > 0

            onTapped: root.part--
        }
        ActionButton {
            focus: true
            icon: "check-bold"
            primary: root.part === root.parts - 1
            text: qsTr("Close")
            width: Math.max(implicitWidth, Theme.px(320))

            onTapped: root.closed()
        }
        HearButton {
            speech: root.speech
            width: Math.max(implicitWidth, Theme.px(320))

            onTapped: root.speech.toggle()
        }
    }
}
