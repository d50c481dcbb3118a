// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The words of a page: title, paragraphs, box, and the way to more. In parts when too long. */
Item {
    id: root

    required property PageViewModel page
    required property WordsViewModel words
    property bool withNote: true
    property bool withMore: true
    property int part: 0
    readonly property alias parts: paragraphs.parts
    readonly property real needed: heading.height + Theme.px(24) + paragraphs.implicitHeight + (moreButton.visible ? moreButton.height + Theme.px(24) : 0)

    signal more
    signal wordTapped(word: string, area: rect)

    Heading {
        id: heading

        text: root.page.title
        width: parent.width
    }

    PartedColumn {
        id: paragraphs

        height: root.height - y - (moreButton.visible ? moreButton.height + Theme.px(24) : 0)
        part: root.part
        spacing: Theme.px(22)
        width: parent.width
        y: heading.height + Theme.px(24)

        Words {
            id: lead

            color: Theme.ink2
            leading: 1.42
            text: root.page.lead
            textFormat: Text.StyledText
            visible: text !== "" && paragraphs.shows(lead)
            width: paragraphs.width
        }

        Repeater {
            model: root.page.body

            Paragraph {
                id: line

                required marked
                required plain

                openWord: root.words.cardKey
                visible: paragraphs.shows(line)
                width: paragraphs.width

                onWordTapped: (word, area) => root.wordTapped(word, line.mapToItem(root, area))
            }
        }

        NoteBox {
            id: note

            page: root.page
            visible: root.withNote && root.page.noteText !== "" && paragraphs.shows(note)
            implicitHeight: root.withNote && root.page.noteText !== "" ? needed : 0
            width: paragraphs.width
        }
    }

    ActionButton {
        id: moreButton

        icon: "plus-circle"
        primary: false
        text: qsTr("Tell me more")
        visible: root.withMore && root.page.hasMore
        width: Math.min(parent.width, Math.max(Theme.px(420), implicitWidth))
        x: Theme.rightToLeft ? parent.width - width : 0
        y: Math.min(paragraphs.y + paragraphs.shownHeight + Theme.px(40), root.height - height)

        onTapped: root.more()
    }
}
