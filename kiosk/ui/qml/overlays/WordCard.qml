// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* What a word means, beside the word. A touch anywhere else closes it. */
Item {
    id: root

    property rect area
    readonly property bool below: area.y + area.height + gap + card.height < room || area.y < card.height + gap
    readonly property real gap: Theme.px(34)
    required property KioskViewModel kiosk
    readonly property bool modal: true
    readonly property real room: height - Theme.px(24)
    required property SpeechViewModel speech
    readonly property real wantedX: Theme.rightToLeft ? area.x + area.width - card.width + Theme.px(40) : area.x - Theme.px(40)
    required property WordsViewModel words

    visible: words.cardKey !== ""
    z: 15

    Keys.onEscapePressed: words.openCard("")
    onVisibleChanged: if (visible)
        card.forceActiveFocus()

    InFront {
        title: root.words.cardTerm + ". " + root.words.cardMeaning
    }
    TouchArea {
        anchors.fill: parent

        onTapped: root.words.openCard("")
    }
    Rectangle {
        antialiasing: true
        border.color: Theme.primary
        border.width: Theme.edge
        color: Theme.surface
        height: width
        rotation: 45
        width: Theme.px(42)
        x: Math.max(card.x + Theme.px(50), Math.min(card.x + card.width - Theme.px(92), root.area.x + root.area.width / 2 - width / 2))
        y: root.below ? card.y - Theme.px(20) : card.y + card.height - Theme.px(22)
    }
    FocusScope {
        id: card

        Accessible.name: root.words.cardTerm
        Accessible.role: Accessible.Dialog
        height: Math.max(term.y + term.height + meaning.height, disc.y + disc.height) + buttons.height + Theme.px(84)
        width: Math.min(Theme.px(848) * Math.min(1.25, Theme.textScale), root.width - Theme.px(96))
        x: Math.max(Theme.px(48), Math.min(root.width - width - Theme.px(48), root.wantedX))
        y: root.below ? Math.min(root.area.y + root.area.height + root.gap, root.height - height - Theme.px(16)) : Math.max(Theme.px(16), root.area.y - height - root.gap)

        Rectangle {
            anchors.fill: parent
            border.color: Theme.primary
            border.width: Theme.edge
            color: Theme.surface
            radius: Theme.px(40)
        }
        Rectangle {
            color: Theme.surface
            height: Theme.px(18)
            width: Theme.px(60)
            x: Math.max(Theme.px(42), Math.min(card.width - Theme.px(102), root.area.x + root.area.width / 2 - card.x - width / 2))
            y: root.below ? Theme.edge : card.height - height - Theme.edge
        }
        TouchArea {
            anchors.fill: parent
        }
        Rectangle {
            id: disc

            color: Theme.straw
            height: width
            radius: width / 2
            visible: root.words.cardPicture !== ""
            width: visible ? Theme.px(132) : 0
            x: Theme.rightToLeft ? parent.width - width - Theme.px(36) : Theme.px(36)
            y: Theme.px(36)

            Image {
                anchors.centerIn: parent
                fillMode: Image.PreserveAspectFit
                height: width
                source: root.words.cardPicture
                sourceSize.width: width
                width: parent.width * 0.7
            }
        }
        Words {
            id: question

            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.3
            text: qsTr("What does it mean?")
            width: term.width
            x: term.x
            y: Theme.px(32)
        }
        Words {
            id: term

            readonly property real before: Theme.px(36) + (disc.visible ? disc.width + Theme.px(32) : 0)

            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.type(48)
            font.weight: Font.Bold
            leading: 1.2
            text: root.words.cardTerm
            width: card.width - before - closeButton.width - Theme.px(48)
            x: Theme.rightToLeft ? card.width - width - before : before
            y: question.y + question.height
        }
        ActionButton {
            id: closeButton

            edgePadding: 0
            height: width
            icon: "x-bold"
            label: qsTr("Close")
            primary: false
            width: Theme.button
            x: Theme.rightToLeft ? Theme.px(24) : parent.width - width - Theme.px(24)
            y: Theme.px(24)

            onTapped: root.words.openCard("")
        }
        Words {
            id: meaning

            leading: 1.45
            text: root.words.cardMeaning
            width: card.width - term.before - Theme.px(36)
            x: Theme.rightToLeft ? Theme.px(36) : term.before
            y: term.y + term.height + Theme.px(8)
        }
        Row {
            id: buttons

            spacing: Theme.px(20)
            x: Theme.px(36)
            y: parent.height - height - Theme.px(32)

            HearButton {
                focus: true
                primary: true
                speech: root.speech
                width: (card.width - Theme.px(92)) / 2

                onTapped: root.speech.hear([root.words.cardTerm, root.words.cardMeaning])
            }
            ActionButton {
                icon: "book-open"
                primary: false
                text: qsTr("All words")
                width: (card.width - Theme.px(92)) / 2

                onTapped: root.kiosk.openWord(root.words.cardKey)
            }
        }
    }
}
