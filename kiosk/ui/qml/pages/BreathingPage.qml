// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../calm"
import "../components"
import "../theme"

/* Slow breathing with a sun. It starts, pauses and goes on by touch, and ends by itself. */
PageBase {
    id: root

    /* On a low screen the note stands beside the controls, where there is room. */
    readonly property bool aside: low && !inColumn && beside > Theme.px(420)
    readonly property real beside: inner - controls.width - Theme.px(40)
    readonly property CalmViewModel calm: page.calm as CalmViewModel
    readonly property real foot: wide ? (inColumn ? controls.y : aside ? Math.min(controls.y, note.y) : controls.y) : note.y
    readonly property real gap: Theme.px(24)

    /* On a very low screen there is none: it comes first in what is read. */
    readonly property bool inColumn: wide && height < Theme.px(700)
    readonly property bool low: wide && height < Theme.px(760) * Theme.textScale

    parts: lines.parts

    /* A frame is drawn for every step of the clock; at rest there are none. */
    FrameAnimation {
        running: root.calm.running

        onTriggered: root.calm.advance(frameTime)
    }
    Landscape {
        anchors.fill: parent
        planted: root.wide && !root.low
    }
    Heading {
        id: heading

        largest: root.low ? Math.min(Theme.h1, Theme.px(60)) : Theme.h1
        text: root.page.title
        width: root.wide ? Math.max(Theme.px(640), root.width * 0.34) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide && !root.low ? Theme.px(40) : root.upper
    }
    PartedColumn {
        id: lines

        height: root.wide ? (root.aside || root.inColumn ? controls.y : note.y) - y - root.gap : Math.min(total + Theme.px(2), Math.max(Theme.type(160), note.y - y - root.gap * 2 - Theme.px(400)))
        part: root.part
        spacing: Theme.px(22)
        width: heading.width
        x: heading.x
        y: heading.y + heading.height + root.gap

        Loader {
            active: root.inColumn
            width: lines.width

            sourceComponent: CalmNote {
                text: note.text
            }
        }
        Repeater {
            model: root.page.body

            Paragraph {
                id: line

                required marked
                required plain

                openWord: root.words.cardKey
                width: lines.width

                onWordTapped: (word, area) => root.wordTapped(word, line.mapToItem(root, area))
            }
        }
        Loader {
            active: root.page.hasMore
            x: Theme.rightToLeft ? lines.width - width : 0

            sourceComponent: MoreButton {
                page: root.page
                width: Math.min(implicitWidth, lines.width)

                onTapped: root.more()
            }
        }
    }
    CalmNote {
        id: note

        text: root.page.noteText || qsTr("Stop if you feel dizzy.")
        visible: !root.inColumn
        width: root.aside ? root.beside : heading.width
        x: root.aside ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : heading.x
        y: root.aside ? Math.min(controls.y + (controls.height - height) / 2, root.height - height - root.lower) : controls.y - height - root.gap
    }
    BreathingSun {
        id: sun

        /* Beside the controls there is room for its lower edge. */
        readonly property bool clear: root.wide && !root.low && (Theme.rightToLeft ? middle + Theme.px(330) < controls.x : middle - Theme.px(330) > controls.x + controls.width)
        readonly property real from: !root.wide ? root.side : (Theme.rightToLeft ? pace.x + pace.width : heading.x + heading.width) + root.gap
        readonly property real highest: root.wide ? root.upper : lines.y + lines.height + root.gap
        readonly property real lowest: clear ? root.height - Theme.px(100) : root.foot - Theme.px(16)
        readonly property real middle: (from + to) / 2
        readonly property real to: !root.wide ? root.width - root.side : (Theme.rightToLeft ? heading.x : pace.x) - root.gap

        calm: root.calm
        width: 2 * Math.round(Math.max(Theme.px(120), Math.min(Theme.px(688), to - from, lowest - highest)) / 2)
        x: Math.round(middle - width / 2)
        y: Math.round(highest + (lowest - highest - width) / 2)
    }
    CalmControls {
        id: controls

        calm: root.calm
        choices: [1, 3, 5]
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? root.height - height - (root.low ? root.lower : Theme.px(60)) : pace.y - height - root.gap
    }
    PaceChoice {
        id: pace

        calm: root.calm
        upright: root.wide
        x: root.wide === Theme.rightToLeft ? root.side : root.width - width - root.side
        y: root.wide ? Math.max(root.upper, sun.y + (sun.height - height) / 2) : root.height - height - root.lower
    }
}
