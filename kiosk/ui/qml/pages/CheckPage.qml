// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/*
    One question that shows whether we explained it well. No score, no cross, no red: a choice to
    correct is marked, the right one is shown, and the fact stands beside it.
*/
PageBase {
    id: root

    readonly property bool answered: page.answered >= 0
    readonly property LinesViewModel lines: page.lines as LinesViewModel

    Item {
        id: column

        width: root.wide ? root.inner * 0.56 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper

        Words {
            id: opening

            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: root.page.lead
            textFormat: Text.StyledText
            visible: text !== ""
            width: parent.width
        }
        Heading {
            id: heading

            font.pixelSize: Math.min(Theme.h1, Theme.type(52))
            text: root.page.title
            width: parent.width
            y: opening.visible ? opening.height + Theme.px(6) : 0
        }
        Column {
            id: answers

            spacing: Theme.px(16)
            width: parent.width
            y: heading.y + heading.height + Theme.px(28)

            Repeater {
                model: root.page.entries

                AnswerRow {
                    answered: root.page.answered
                    width: column.width

                    onTapped: root.page.answer(index)
                }
            }
        }
    }
    Row {
        id: promise

        spacing: Theme.px(16)
        visible: root.wide && y > column.y + answers.y + answers.height + Theme.px(12)
        width: column.width
        x: column.x
        y: root.height - height - root.lower - Theme.px(12)

        Icon {
            id: shield

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "shield-check"
            size: 40
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.3
            text: qsTr("No score. Nothing is saved. Change your mind at any time.")
            width: parent.width - shield.width - Theme.px(16)
        }
    }
    Rectangle {
        id: plate

        border.color: Theme.stroke
        border.width: Theme.dark ? Theme.hairline : 0
        color: Theme.tint
        height: root.wide ? root.height - y - root.lower : words.implicitHeight + Theme.px(96)
        radius: Theme.px(48)
        visible: root.answered
        width: root.wide ? root.inner - column.width - Theme.px(36) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : root.height - height - root.lower

        Column {
            id: words

            spacing: Theme.px(24)
            width: parent.width - Theme.px(96)
            x: Theme.px(48)
            y: Theme.px(48)

            PicturePanel {
                alt: root.page.alt
                corner: Theme.px(32)
                height: visible ? Math.max(0, plate.height * 0.42) : 0
                inset: Theme.px(16)
                panel: "plate"
                picture: root.page.picture
                visible: root.wide && root.page.picture !== ""
                width: parent.width
            }
            Words {
                leading: 1.45
                text: root.page.explanation
                textFormat: Text.StyledText
                width: parent.width
            }
            ActionButton {
                icon: "book-open"
                text: qsTr("Show me")
                visible: root.page.explanationTarget !== ""
                width: Math.min(implicitWidth, parent.width)

                onTapped: root.page.follow(root.page.explanationTarget)
            }
            ActionButton {
                icon: root.lines.asked ? "check-bold" : "chat-circle-dots"
                primary: false
                text: root.lines.asked ? qsTr("On my list") : qsTr("Ask my nurse")
                visible: root.myList.canCarry
                width: Math.min(implicitWidth, parent.width)

                onTapped: root.lines.ask()
            }
        }
    }
}
