// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Text with a picture. */
PageBase {
    id: root

    readonly property string layout: [page.title, Theme.textScale, width, height].join()

    /* On a small screen with large text the words need the whole width. */
    readonly property bool pictured: page.picture !== "" && (!wide || height > Theme.px(560) * Theme.textScale)
    /* Where a paragraph does not fit beside the picture, the words take more of the width. */
    readonly property bool roomy: roomyLayout === layout
    property string roomyLayout: ""

    parts: text.parts

    onLayoutChanged: soon.restart()

    Timer {
        id: soon

        interval: 0

        onTriggered: if (text.crowded && root.wide)
            root.roomyLayout = root.layout
    }
    TextBlock {
        id: text

        height: root.wide || !root.pictured ? root.height - y - root.lower : Math.min(needed, root.height * 0.5)
        page: root.page
        part: root.part
        width: !root.wide ? root.inner : root.pictured ? Math.max(Theme.px(500) * Math.sqrt(Theme.textScale), root.width * (root.roomy ? 0.5 : 0.33)) - root.side : Math.min(root.inner, Theme.px(1200))
        words: root.words
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Theme.px(32) : root.upper

        onCrowdedChanged: soon.restart()
        onMore: root.more()
        onWordTapped: (word, area) => root.wordTapped(word, text.mapToItem(root, area))
    }
    Figure {
        height: root.height - y - root.lower
        page: root.page
        visible: root.pictured
        width: root.wide ? root.inner - text.width - Theme.px(40) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : text.y + text.height + Theme.px(24)
    }
}
