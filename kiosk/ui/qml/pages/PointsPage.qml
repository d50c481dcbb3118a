// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A short list beside a picture. `numbered` makes it ordered steps. */
PageBase {
    id: root

    readonly property real foot: page.hasMore && !many ? moreButton.height + Theme.px(36) : 0
    /* A long list leaves no room below it: the way to more stands beside the title. */
    readonly property bool many: page.entryCount > 3 && wide
    property bool numbered: false
    /* On a small screen the words need the whole width. */
    readonly property bool pictured: page.picture !== "" && (!wide || height > Theme.px(620) * Math.min(1.25, Theme.textScale))

    parts: list.parts

    Item {
        id: column

        height: root.wide || !root.pictured ? root.height - y - root.lower : Math.min(root.height * 0.62, list.y + list.total + root.foot + Theme.px(2))
        width: !root.wide ? root.inner : root.pictured ? Math.max(Theme.px(620) * Math.sqrt(Theme.textScale), root.width * (Theme.textScale > 1 || root.many ? 0.52 : 0.42)) - root.side : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Theme.px(24) : root.upper

        Heading {
            id: heading

            text: root.page.title
            width: parent.width - (topMore.visible ? topMore.width + Theme.px(20) : 0)
            x: Theme.rightToLeft ? parent.width - width : 0
        }
        MoreButton {
            id: topMore

            page: root.page
            visible: root.page.hasMore && root.many
            x: Theme.rightToLeft ? 0 : parent.width - width
            y: Math.max(0, (heading.height - height) / 2)

            onTapped: root.more()
        }
        Words {
            id: lead

            color: Theme.ink2
            text: root.page.lead
            textFormat: Text.StyledText
            visible: text !== ""
            width: parent.width
            y: heading.height + Theme.px(12)
        }
        ItemList {
            id: list

            height: parent.height - y - root.foot
            numbered: root.numbered
            page: root.page
            part: root.part
            width: parent.width
            withNote: true
            words: root.words
            y: heading.height + (lead.visible ? lead.height + Theme.px(12) : 0) + Theme.px(28)

            onWordTapped: (word, area) => root.wordTapped(word, list.mapToItem(root, area))
        }
        MoreButton {
            id: moreButton

            page: root.page
            visible: root.page.hasMore && !root.many
            x: Theme.rightToLeft ? parent.width - width : 0
            y: Math.min(list.y + list.shownHeight + Theme.px(36), parent.height - height)

            onTapped: root.more()
        }
    }
    Figure {
        height: root.height - y - root.lower
        page: root.page
        visible: root.pictured
        width: root.wide ? root.inner - column.width - Theme.px(40) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : column.y + column.height + Theme.px(24)
    }
}
