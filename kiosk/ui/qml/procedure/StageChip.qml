// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A word on a chip, with a line to the place it names. `hang` says which end of it is at `at`. */
Item {
    id: root

    required property real atX
    required property real atY

    /* The part of the stage that can be seen, in px: chips stay inside it. */
    property real from: 0
    required property string hang
    required property real pointX
    required property real pointY
    required property bool pointed
    property bool roomy: true
    required property bool spare
    required property real strength
    required property bool strong
    required property string text
    property real to: 0
    property real zoom: 1

    opacity: strength
    visible: strength > 0 && (roomy || !spare)

    Rectangle {
        readonly property real fromX: root.hang === "left" ? chip.x + chip.width : root.hang === "right" ? chip.x : chip.x + chip.width / 2
        readonly property real reachX: root.pointX * root.zoom - fromX
        readonly property real reachY: (root.pointY - root.atY) * root.zoom

        antialiasing: true
        /* A white line on light skin has a dark edge. */
        border.color: Theme.surface
        border.width: Theme.dark ? Theme.px(2) : 0
        color: Theme.ink
        height: Math.max(2, Theme.px(Theme.dark ? 7 : 3))
        rotation: Math.atan2(reachY, reachX) * 180 / Math.PI
        transformOrigin: Item.Left
        visible: root.pointed
        width: Math.hypot(reachX, reachY)
        x: fromX
        y: root.atY * root.zoom - height / 2
    }
    Rectangle {
        border.color: Theme.surface
        border.width: Math.max(2, Theme.px(3))
        color: Theme.ink
        height: width
        radius: width / 2
        visible: root.pointed
        width: Theme.px(18)
        x: root.pointX * root.zoom - width / 2
        y: root.pointY * root.zoom - height / 2
    }
    Rectangle {
        id: chip

        border.color: Theme.stroke
        border.width: Theme.outline
        color: Theme.surface
        height: words.height + Theme.px(8)
        radius: Theme.px(14)
        width: words.width + Theme.px(32)
        x: Math.round(Math.max(root.from, Math.min(root.to - width, root.atX * root.zoom - (root.hang === "left" ? 0 : root.hang === "right" ? width : width / 2))))
        y: Math.round(root.atY * root.zoom - height / 2)

        Words {
            id: words

            anchors.centerIn: parent
            font.pixelSize: Math.max(Theme.smallest, Math.min(Theme.label, 38 * root.zoom))
            font.weight: root.strong ? Font.Bold : Font.Normal
            leading: 1.35
            running: false
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
