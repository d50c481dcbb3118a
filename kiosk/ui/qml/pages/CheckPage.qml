// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/*
    One question that shows whether we explained it well. No score, no cross, no red: a choice to
    correct is marked, the right one is shown, and the fact stands beside it.
*/
PageBase {
    id: root

    readonly property bool answered: page.answered >= 0

    Item {
        id: column

        width: root.wide ? root.inner * 0.56 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper

        Heading {
            id: heading

            text: root.page.title
            width: parent.width
        }
        Column {
            spacing: Theme.px(16)
            width: parent.width
            y: heading.height + Theme.px(36)

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
    Rectangle {
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

            Words {
                leading: 1.45
                text: root.page.explanation
                textFormat: Text.StyledText
                width: parent.width
            }
            ActionButton {
                icon: "book-open"
                primary: false
                text: qsTr("See the page again")
                visible: root.page.explanationTarget !== ""

                onTapped: root.page.follow(root.page.explanationTarget)
            }
        }
    }
}
