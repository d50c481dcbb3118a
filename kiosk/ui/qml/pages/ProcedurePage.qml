// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../procedure"
import "../theme"

/*
    A procedure, one beat at a time. Next and Back step through the beats; the same four questions
    are answered in the same four places. With a stage it moves by itself and can be paused.
*/
PageBase {
    id: root

    readonly property real gap: Theme.px(28)
    readonly property bool moving: stage.present

    /* The rail takes what it can: each of its stretches is a place for a finger. */
    readonly property bool narrow: wide && plate.width < Theme.px(760)

    /* The rail has a row of its own. */
    readonly property bool railed: !wide || Theme.lowered && moving
    readonly property bool roomy: Theme.textScale <= 1 && (!wide || plate.width > Theme.px(1000))
    readonly property StageViewModel stage: page.stage as StageViewModel
    readonly property real under: rail.height + (railed ? keys.height + Theme.targetGap + Theme.px(4) : 0)

    /* A frame is drawn for every step of the clock; at rest there are none. */
    FrameAnimation {
        running: root.stage.running

        onTriggered: root.stage.advance(frameTime)
    }
    Item {
        id: titles

        readonly property real indent: root.wide ? Theme.px(root.moving && root.roomy ? 248 : 32) : 0

        height: root.wide ? step.height + title.height : Math.max(title.height, step.height)
        width: root.wide ? plate.width - indent - Theme.px(300) : root.inner
        x: root.wide ? (Theme.rightToLeft && !root.moving ? plate.x + Theme.px(300) : plate.x + indent) : root.side
        y: root.wide ? plate.y + Theme.px(24) : root.upper
        z: 1

        Item {
            id: above
        }
        Words {
            id: step

            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.4
            parent: root.wide ? above : beside
            text: qsTr("Step %1 of %2").arg(root.page.beat + 1).arg(root.page.beats)
            x: root.wide ? (Theme.rightToLeft ? title.width - width : 0) : Theme.rightToLeft ? 0 : titles.width - width
            y: root.wide ? 0 : title.baselineOffset - baselineOffset
        }
        FittedWords {
            id: title

            Accessible.role: Accessible.Heading
            font.weight: Font.Bold
            largest: root.wide ? Math.min(Theme.h2, plate.height * 0.07) : Math.min(Theme.h1, Theme.type(52))
            leading: 1.2
            text: root.page.title
            width: root.wide ? Math.min(parent.width, Theme.type(330)) : parent.width - step.width - Theme.px(20)
            x: !root.wide && Theme.rightToLeft ? parent.width - width : 0
            y: root.wide ? step.height : 0
        }
        Item {
            id: beside
        }
    }
    Item {
        id: plate

        height: root.wide ? root.height - y - root.under - root.lower - Theme.px(14) : Math.min(root.height * (Theme.textScale > 1 ? 0.4 : 0.46), width * 0.75)
        width: root.wide ? Math.round(Theme.textScale > 1 || root.height < Theme.px(700) || root.width < Theme.px(1500) ? root.inner * 0.53 : Math.min(root.inner * 0.6786, height * 1.8)) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Theme.px(4) : titles.y + titles.height + Theme.px(16)

        Loader {
            id: view

            readonly property bool upright: item ? (item as StageView).upright : false

            active: root.moving
            anchors.fill: parent

            sourceComponent: StageView {
                page: root.page
                roomy: root.roomy
            }
        }
        Figure {
            anchors.fill: parent
            padding: Theme.px(24)
            page: root.page
            topSpace: root.wide ? titles.height + Theme.px(24) : 0
            visible: !root.moving
        }
    }
    Row {
        /* The same at every beat. */
        readonly property string spokenAs: ""

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        spacing: Theme.targetGap
        visible: root.moving
        x: plate.x + (view.upright ? Theme.px(20) : plate.width - width - Theme.px(20))
        y: plate.y + plate.height - height - Theme.px(20)

        RoundKey {
            height: Theme.px(78)
            icon: "arrow-counter-clockwise"
            iconSize: 36
            label: qsTr("Again")
            text: root.roomy ? label : ""

            onTapped: root.stage.again()
        }
        RoundKey {
            active: root.stage.slow
            checkable: true
            checked: active
            height: Theme.px(78)
            icon: "gauge"
            iconSize: 36
            label: qsTr("Slower")
            text: root.roomy ? label : ""
            visible: !Theme.still

            onTapped: root.stage.setSlow(!root.stage.slow)
        }
    }
    BeatPanel {
        id: panel

        height: root.wide ? (root.railed ? rail.y - Theme.px(4) : root.moving ? toggle.y - Theme.px(16) : root.height - root.lower) - y : rail.y - y - Theme.px(16)
        page: root.page
        twoColumns: !root.wide
        width: root.wide ? root.inner - plate.width - root.gap : root.inner
        words: root.words
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? plate.y : plate.y + plate.height + Theme.px(16)

        onWordTapped: (word, area) => root.wordTapped(word, panel.mapToItem(root, area))
    }
    Item {
        id: before
    }
    Transport {
        id: keys

        height: Theme.px(104)
        narrow: root.narrow
        page: root.page
        stage: root.stage
        visible: root.moving
        x: root.wide ? (Theme.rightToLeft ? plate.x + plate.width - width : plate.x) : Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.height - height - (root.wide ? root.lower - Theme.px(6) : Theme.px(12))
    }
    Item {
        id: after
    }
    StageRail {
        id: rail

        readonly property real keysWidth: root.moving && !root.railed ? keys.width + Theme.px(root.narrow ? 20 : 36) : 0
        readonly property real margin: root.narrow ? 0 : Theme.px(10)

        height: Theme.px(104)
        page: root.page
        parent: root.wide ? after : before
        stage: root.stage
        width: (root.railed ? root.inner : plate.width) - keysWidth - margin * 2
        x: !root.railed && !Theme.rightToLeft ? plate.x + keysWidth + margin : (root.railed ? root.side : plate.x) + margin
        y: !root.railed ? root.height - height - root.lower + Theme.px(6) : (root.moving ? keys.y - height - Theme.targetGap : root.height - height - root.lower)
    }
    ViewToggle {
        id: toggle

        stage: root.stage
        visible: root.moving
        width: root.wide ? panel.width : root.inner - keys.width - Theme.px(16)
        x: root.wide ? panel.x : (Theme.rightToLeft ? root.side : root.width - width - root.side)
        y: keys.y + (keys.height - height) / 2
    }
}
