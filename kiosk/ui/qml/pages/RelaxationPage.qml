// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../calm"
import "../components"
import "../theme"

/* The body let go part by part. It starts, pauses and goes on by touch, and ends by itself. */
PageBase {
    id: root

    readonly property real between: Theme.px(low ? 32 : 60)
    readonly property CalmViewModel calm: page.calm as CalmViewModel
    readonly property real gap: Theme.px(24)
    /* What the left column needs. */
    readonly property real least: Math.max(Theme.px(564), controls.width)

    /* Where the screen is low for its text, the title takes the whole width. */
    readonly property bool low: wide && height < Theme.px(760) * Theme.textScale
    readonly property real place: low || !wide ? heading.y + heading.height + gap : upper
    readonly property real tall: height - lower - Theme.px(4) - place

    parts: below.parts

    /* A frame is drawn for every step of the clock; at rest there are none. */
    FrameAnimation {
        running: root.calm.running

        onTriggered: root.calm.advance(frameTime)
    }
    Heading {
        id: heading

        text: root.page.title
        width: root.wide && !root.low ? root.least : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide && !root.low ? Theme.px(32) : root.upper
    }
    Item {
        id: first
    }
    RelaxPicture {
        id: plate

        calm: root.calm
        height: root.wide ? root.tall : card.y - root.gap - y
        page: root.page
        parent: root.wide ? last : first
        room: root.wide ? root.inner - root.least - root.between : root.inner
        width: widthAt(height)
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : (root.width - width) / 2
        y: root.place
    }
    RelaxCard {
        id: card

        calm: root.calm
        compact: root.low
        height: root.wide && !root.low ? Math.max(implicitHeight, Theme.px(286)) : implicitHeight
        page: root.page
        width: root.wide ? root.inner - plate.widthAt(root.tall) - root.between : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.low ? root.place : root.wide ? heading.y + heading.height + Theme.px(28) : controls.y - below.height - height - root.gap * 2
    }
    PartedColumn {
        id: below

        height: root.wide ? controls.y - y - root.gap : Math.min(total, root.height * 0.2)
        part: root.part
        spacing: Theme.px(16)
        width: card.width
        x: card.x
        y: root.wide ? card.y + card.height + root.gap : controls.y - height - root.gap

        Loader {
            active: root.page.noteText !== ""
            width: below.width

            sourceComponent: CalmNote {
                text: root.page.noteText
            }
        }
        Repeater {
            model: root.page.body

            Paragraph {
                id: line

                required marked
                required plain

                font.pixelSize: Theme.small
                leading: 1.34
                openWord: root.words.cardKey
                width: below.width

                onWordTapped: (word, area) => root.wordTapped(word, line.mapToItem(root, area))
            }
        }
        Loader {
            active: root.page.hasMore
            x: Theme.rightToLeft ? below.width - width : 0

            sourceComponent: MoreButton {
                page: root.page
                width: Math.min(implicitWidth, below.width)

                onTapped: root.more()
            }
        }
    }
    CalmControls {
        id: controls

        calm: root.calm
        choices: [2, 5]
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.height - height - (root.wide && !root.low ? Theme.px(60) : root.lower + Theme.px(4))
    }
    /* The picture is read where it stands: below the title, or beside everything. */
    Item {
        id: last
    }
}
