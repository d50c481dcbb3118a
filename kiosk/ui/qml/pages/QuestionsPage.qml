// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Questions people ask. One is open at a time; the answer first, then more for who wants it. */
PageBase {
    id: root

    readonly property real closedHeight: Theme.px(92) * (1 + (Theme.textScale - 1) * 0.6)
    property bool deeper: false
    readonly property real longest: measure.implicitHeight + Theme.px(24)
    readonly property int open: page.answered >= 0 ? page.answered : part * perPart
    readonly property real openHeight: Math.max(Theme.px(260), longest + closedHeight)
    readonly property int perPart: Math.max(1, Math.floor((room - openHeight) / (closedHeight + Theme.px(14))) + 1)
    readonly property bool pictured: page.picture !== "" && wide
    readonly property real room: height - list.y - lower
    readonly property int tab: (page.lines as LinesViewModel).tab

    parts: Math.max(1, Math.ceil(page.entryCount / perPart))

    onOpenChanged: deeper = false
    onTabChanged: deeper = false

    Words {
        id: measure

        /* The longest answer as it would be laid out: rows keep one height, nothing moves. */
        leading: 1.36
        text: {
            let most = "";
            for (let at = 0; at < repeater.count; ++at) {
                const row = repeater.itemAt(at) as QuestionRow;
                if (row && row.text.length > most.length)
                    most = row.text;
            }
            return most;
        }
        textFormat: Text.StyledText
        visible: false
        width: list.width - Theme.px(70 + 20) - Theme.type(330)
    }
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

        spacing: Theme.px(14)
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
                openHeight: root.openHeight
                openWord: root.words.cardKey
                visible: Math.floor(index / root.perPart) === root.part
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
