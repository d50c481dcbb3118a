// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A short list beside a picture. `numbered` makes it ordered steps. */
PageBase {
    id: root

    /* True where one line alone is taller than its place. */
    readonly property bool crowded: list.needs.some(need => need > list.height + 1)
    readonly property real foot: page.hasMore && !many ? moreButton.height + Theme.px(36) : 0
    property string fullLayout: ""
    readonly property string layout: [page.title, Theme.textScale, width, height].join()
    /* A long list, or a low screen, leaves no room below it: the way to more stands beside the title. */
    readonly property bool many: wide && (page.entryCount > 3 || height < Theme.px(720) * Theme.textScale)
    property bool numbered: false
    /* On a small screen, and where a line does not fit otherwise, the words need the whole width. */
    readonly property bool pictured: page.picture !== "" && fullLayout !== layout && (!wide || height > Theme.px(620) * Math.min(1.25, Theme.textScale))

    /* Upright the picture gives way a little where all words then stand on one screen. */
    readonly property real upright: {
        const need = list.y + list.total + foot + Theme.px(2);
        return need < height * 0.74 ? need : height * 0.62;
    }

    parts: list.parts

    onCrowdedChanged: soon.restart()
    onLayoutChanged: soon.restart()

    Timer {
        id: soon

        interval: 0

        onTriggered: if (root.crowded && root.wide)
            root.fullLayout = root.layout
    }
    Item {
        id: column

        height: root.wide || !root.pictured ? root.height - y - root.lower : root.upright
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
