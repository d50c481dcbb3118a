// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The words of a page: title, paragraphs, box, and the way to more. In parts when too long. */
Item {
    id: root

    /* True where one paragraph alone is taller than its place. */
    readonly property bool crowded: paragraphs.needs.some(need => need > paragraphs.height + 1)
    readonly property real needed: heading.height + Theme.px(24) + paragraphs.total + Theme.px(2) + (moreButton.visible ? moreButton.height + Theme.px(40) : 0)
    required property PageViewModel page
    property int part: 0
    readonly property alias parts: paragraphs.parts
    property bool withMore: true
    property bool withNote: true
    required property WordsViewModel words

    signal more
    signal wordTapped(word: string, area: rect)

    Heading {
        id: heading

        text: root.page.title
        width: parent.width
    }
    PartedColumn {
        id: paragraphs

        height: root.height - y - (moreButton.visible ? moreButton.height + Theme.px(40) : 0)
        part: root.part
        spacing: Theme.px(22)
        width: parent.width
        y: heading.height + Theme.px(24)

        Loader {
            active: root.page.lead !== ""
            width: paragraphs.width

            sourceComponent: Paragraph {
                id: lead

                color: Theme.ink2
                marked: root.page.lead
                openWord: root.words.cardKey

                onWordTapped: (word, area) => root.wordTapped(word, lead.mapToItem(root, area))
            }
        }
        Repeater {
            model: root.page.body

            Paragraph {
                id: line

                required marked
                required plain

                openWord: root.words.cardKey
                width: paragraphs.width

                onWordTapped: (word, area) => root.wordTapped(word, line.mapToItem(root, area))
            }
        }
        Loader {
            active: root.withNote && root.page.noteText !== ""
            width: paragraphs.width

            sourceComponent: NoteBox {
                page: root.page
            }
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
