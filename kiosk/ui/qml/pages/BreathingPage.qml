// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../calm"
import "../components"
import "../theme"

/* Slow breathing with a sun. It starts, pauses and goes on by touch, and ends by itself. */
PageBase {
    id: root

    readonly property CalmViewModel calm: page.calm as CalmViewModel
    readonly property real gap: Theme.px(24)

    parts: text.parts

    /* A frame is drawn for every step of the clock; at rest there are none. */
    FrameAnimation {
        running: root.calm.running

        onTriggered: root.calm.advance(frameTime)
    }
    Landscape {
        anchors.fill: parent
        planted: root.wide && root.height > Theme.px(760)
    }
    TextBlock {
        id: text

        height: root.wide ? note.y - y - root.gap : Math.min(needed, root.height * 0.34)
        page: root.page
        part: root.part
        width: root.wide ? Math.max(Theme.px(520), root.width * 0.34) : root.inner
        withNote: false
        words: root.words
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide && root.height > Theme.px(760) ? Theme.px(40) : root.upper

        onMore: root.more()
        onWordTapped: (word, area) => root.wordTapped(word, text.mapToItem(root, area))
    }
    BreathingSun {
        id: sun

        readonly property real far: root.wide ? Math.min(pace.x, root.inner) - root.gap : 0
        readonly property real from: root.wide ? (Theme.rightToLeft ? pace.x + pace.width : text.x + text.width) + root.gap : root.side
        readonly property real lowest: root.wide ? (clear ? root.height - root.lower * 2 : controls.y - root.gap / 2) : note.y - root.gap
        readonly property real middle: (from + to) / 2
        readonly property real to: root.wide ? (Theme.rightToLeft ? text.x : pace.x) - root.gap : root.width - root.side
        readonly property real top: root.wide ? root.upper : text.y + text.height + root.gap

        /* Beside the controls there is room for its lower edge. */
        readonly property bool clear: Theme.rightToLeft ? middle + Theme.px(330) < controls.x : middle - Theme.px(330) > controls.x + controls.width

        calm: root.calm
        width: Math.max(Theme.px(120), Math.min(Theme.px(688), to - from, lowest - top))
        x: Math.round(middle - width / 2)
        y: Math.round(root.wide && clear ? Math.max(top, top + (lowest - top - width) * 0.12) : top + (lowest - top - height) / 2)
    }
    PaceChoice {
        id: pace

        calm: root.calm
        upright: root.wide
        x: root.wide === Theme.rightToLeft ? (root.wide ? root.side : root.side) : root.width - width - root.side
        y: root.wide ? sun.y + (sun.height - height) / 2 : controls.y + controls.height + root.gap
    }
    CalmNote {
        id: note

        text: root.page.noteText || qsTr("Stop if you feel dizzy.")
        width: text.width
        x: text.x
        y: controls.y - height - root.gap
    }
    CalmControls {
        id: controls

        calm: root.calm
        choices: [1, 3, 5]
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? root.height - height - (root.height > Theme.px(760) ? Theme.px(60) : root.lower) : pace.y - height - root.gap
    }
}
