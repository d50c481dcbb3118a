// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* One stretch of the rail: its name, its beats as dots, filled as far as the clock has come. */
Pressable {
    id: root

    required property int beats
    required property int first
    required property int index
    readonly property int inside: root.rail.page.beat - first
    readonly property bool now: inside >= 0 && inside < beats
    required property StageRail rail
    required property string title
    readonly property real wanted: metrics.advanceWidth

    Accessible.checkable: false
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: now
    checkable: true
    checked: now
    draggable: true
    keepsReading: true
    label: title
    radius: Theme.px(20)
    width: root.rail.stretch
    x: (Theme.rightToLeft ? root.rail.stretches - 1 - index : index) * (width + root.rail.gap)

    onTapped: if (root.rail.stage.present)
        root.rail.stage.showBeat(first)
    else
        root.rail.page.showPart(first)

    TextMetrics {
        id: metrics

        font.family: name.font.family
        font.pixelSize: Theme.dockLabel
        font.weight: Font.Bold
        text: root.title
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.mint
        radius: root.radius
        visible: root.down
    }
    Words {
        id: name

        color: root.now ? Theme.primary : Theme.ink2
        font.pixelSize: Theme.dockLabel
        font.weight: root.now ? Font.Bold : Font.Normal
        leading: 1.2
        text: root.title
        visible: root.now || !root.rail.cramped
        wrapMode: Text.NoWrap
        x: Math.max(-root.x, Math.min(root.rail.width - root.x - width, (root.width - width) / 2))
        y: Theme.px(10)
    }
    Rectangle {
        id: groove

        readonly property real filled: Math.max(0, Math.min(1, root.rail.position * root.rail.stretches - root.index))

        color: Theme.lineCard
        height: Theme.px(16)
        radius: height / 2
        width: parent.width
        y: Theme.px(66)

        Rectangle {
            color: Theme.primary
            height: parent.height
            radius: height / 2
            visible: width >= height
            width: parent.width * groove.filled
            x: Theme.rightToLeft ? parent.width - width : 0
        }
        Repeater {
            model: root.beats - 1

            Rectangle {
                readonly property real at: (index + 1) / root.beats
                required property int index

                color: groove.filled > at ? Theme.surface : Theme.ink2
                height: width
                radius: width / 2
                width: Theme.px(8)
                x: groove.width * (Theme.rightToLeft ? 1 - at : at) - width / 2
                y: (groove.height - height) / 2
            }
        }
    }
}
