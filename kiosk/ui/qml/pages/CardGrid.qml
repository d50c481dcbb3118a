// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/*
    Cards of one size in rows. A page with more cards than fit is shown in parts. Pictures give
    way before words do.
*/
Item {
    id: root

    readonly property real cardHeight: Math.min((height - gap * (rows - 1)) / rows, tallestWords + cardWidth * (columns === 1 ? 0.6 : evidence ? 0.8 : 0.95))
    readonly property real cardWidth: (width - gap * (columns - 1)) / columns
    readonly property int columns: {
        /* Up to three stand below each other on an upright screen that is tall enough. */
        if (!wide && count < 4 && height > count * Theme.px(340) * Theme.textScale)
            return 1;
        const most = Math.max(1, Math.min(fitting, !wide ? 2 : count > 5 || tight ? Math.ceil(count / 2) : count));
        return Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / most))));
    }
    readonly property int count: page.entryCount
    property bool evidence: false
    readonly property int fitting: Math.max(1, Math.floor((width + gap) / (smallest + gap)))
    readonly property real gap: Theme.px(24)
    property bool numbered: false
    property string openWord: ""
    required property PageViewModel page
    property int part: 0
    readonly property int parts: Math.max(1, Math.ceil(count / perPart))
    readonly property int perPart: rows * columns
    readonly property int rows: {
        const all = Math.max(1, Math.ceil(count / columns));
        const most = Math.max(1, Math.floor((height + gap) / (shortest + gap)));
        return Math.ceil(all / Math.ceil(all / most));
    }
    readonly property real shortest: tallestWords + Theme.px(90)
    readonly property real smallest: Theme.px(300) * (1 + (Theme.textScale - 1) * 0.8)
    readonly property real tallestWords: {
        let most = 0;
        for (let at = 0; at < repeater.count; ++at)
            most = Math.max(most, (repeater.itemAt(at) as PictureCard)?.ownWords ?? 0);
        return most;
    }
    property bool tight: false
    property bool wide: true

    signal wordTapped(word: string, area: rect)

    Repeater {
        id: repeater

        model: root.page.entries

        PictureCard {
            id: card

            readonly property int across: place % root.columns
            /* The last one of an upright screen, with nothing beside it. */
            readonly property bool lone: !root.wide && root.columns > 1 && across === 0 && index === root.count - 1
            readonly property int place: index - root.part * root.perPart

            evidence: root.evidence
            height: root.cardHeight
            numbered: root.numbered && target === ""
            openWord: root.openWord
            visible: place >= 0 && place < root.perPart
            width: lone ? root.width : root.cardWidth
            wordsHeight: root.tallestWords
            x: Theme.rightToLeft ? root.width - width - across * (root.cardWidth + root.gap) : across * (root.cardWidth + root.gap)
            y: Math.floor(place / root.columns) * (height + root.gap)

            onOpened: target => root.page.follow(target)
            onWordTapped: (word, area) => root.wordTapped(word, mapToItem(root, area))
        }
    }
}
