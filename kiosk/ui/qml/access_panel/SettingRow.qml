// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* The name of something that can be set, and beside it what sets it; below it where it is narrow. */
Item {
    id: root

    default property alias content: place.data

    /* What is between this row and the next. */
    property real gap: Theme.px(24)
    /* How high its name may be. */
    readonly property int head: stacked ? Theme.px(44) : Theme.button
    required property string icon
    required property string label

    /* False for the last row: a line under it would close what is open. */
    property bool lined: true
    readonly property real room: place.width

    /* True where the name stands above. */
    property bool stacked: false

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    implicitHeight: place.y + Theme.button + (lined ? gap : 0)

    Icon {
        id: picture

        color: Theme.primary
        name: root.icon
        size: root.stacked ? 36 : 46
        x: Theme.rightToLeft ? root.width - width : 0
        y: (root.head - height) / 2
    }
    FittedWords {
        id: words

        font.weight: Font.Bold
        largest: Math.min(Theme.type(34), Theme.px(root.stacked ? 36 : 40))
        leading: 1.2
        text: root.label
        width: (root.stacked ? root.width : root.width * 0.29) - picture.width - Theme.px(32)
        x: Theme.rightToLeft ? picture.x - width - Theme.px(20) : picture.width + Theme.px(20)
        y: (root.head - height) / 2
    }
    Item {
        id: place

        height: Theme.button
        width: root.stacked ? root.width : root.width * 0.71
        x: Theme.rightToLeft ? 0 : root.width - width
        y: root.stacked ? root.head + Theme.px(8) : 0
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: root.lined
        width: root.width
        y: place.y + place.height + root.gap / 2 - height / 2
    }
}
