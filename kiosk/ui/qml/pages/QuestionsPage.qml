// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Questions people ask. One is open at a time; the answer first, then more for who wants it. */
PageBase {
    id: root

    /* The least height of a closed row. */
    readonly property real closedHeight: Theme.px(92) * (1 + (Theme.textScale - 1) * 0.6)
    property bool deeper: false

    /* As many as fit whichever of them is open, and as many in each part. */
    readonly property int fitting: Math.max(1, Math.floor((room - tallest.y) / (tallest.x + list.spacing)) + 1)
    readonly property int open: Math.floor(page.answered / perPart) === part ? page.answered : part * perPart
    readonly property int perPart: Math.ceil(Math.max(1, page.entryCount) / parts)
    readonly property bool pictured: page.picture !== "" && wide
    readonly property real room: height - list.y - lower
    /* The first row shown, and the one after the last: for a long answer some others give way. */
    readonly property point shown: {
        let from = part * perPart;
        let to = Math.min(from + perPart, repeater.count);
        const one = repeater.itemAt(open) as QuestionRow;
        let need = Math.max(one?.moreNeed ?? 0, one?.shortNeed ?? 0);
        for (let at = from; at < to; ++at)
            need += at === open ? 0 : closedOf(at);
        for (; deeper && need > room && to - 1 > open; --to)
            need -= closedOf(to - 1);
        for (; deeper && need > room && from < open; ++from)
            need -= closedOf(from);
        return Qt.point(from, to);
    }
    readonly property int tab: (page.lines as LinesViewModel).tab

    /* The height of the tallest closed row, and of the tallest open one. */
    readonly property point tallest: {
        const most = Qt.point(closedHeight, closedHeight);
        for (let at = 0; at < repeater.count; ++at) {
            const row = repeater.itemAt(at) as QuestionRow;
            most.x = Math.max(most.x, row?.closedNeed ?? 0);
            most.y = Math.max(most.y, row?.shortNeed ?? 0);
        }
        return most;
    }

    function closedOf(at: int): real {
        return ((repeater.itemAt(at) as QuestionRow)?.closedNeed ?? 0) + list.spacing;
    }

    parts: Math.max(1, Math.ceil(page.entryCount / fitting))

    onOpenChanged: deeper = false
    onTabChanged: deeper = false

    Heading {
        id: heading

        text: root.page.title
        width: root.inner
        x: root.side
        y: root.upper
    }
    TabRow {
        id: tabs

        lines: root.page.lines as LinesViewModel
        width: root.inner
        x: root.side
        y: heading.y + heading.height + Theme.px(16)
    }
    Column {
        id: list

        spacing: Theme.targetGap
        width: root.pictured ? root.inner * 0.6 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: tabs.visible ? tabs.y + tabs.height + Theme.px(20) : heading.y + heading.height + Theme.px(20)

        Repeater {
            id: repeater

            model: root.page.entries

            QuestionRow {
                closedHeight: root.closedHeight
                deeper: root.deeper
                open: index === root.open
                openWord: root.words.cardKey
                visible: index >= root.shown.x && index < root.shown.y
                width: list.width

                onMoreTapped: root.deeper = !root.deeper
                onTapped: root.page.answer(index)
                onWordTapped: (word, area) => root.wordTapped(word, mapToItem(root, area))
            }
        }
    }
    Figure {
        height: root.height - y - root.lower
        page: root.page
        visible: root.pictured
        width: root.inner - list.width - Theme.px(40)
        x: Theme.rightToLeft ? root.side : root.width - width - root.side
        y: list.y
    }
}
