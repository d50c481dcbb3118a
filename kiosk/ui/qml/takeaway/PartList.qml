// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* The parts of the sheet. Where there is little room only what a patient must know has a detail. */
Rectangle {
    id: root

    readonly property real bareRow: Math.max(Theme.px(56), titleHeight + Theme.px(10))
    readonly property bool brief: columns === 1 && room < tightHeight
    /* With no details but the few that must be there. */
    readonly property real briefHeight: Theme.px(24) + repeater.count * bareRow + takeaway.keyCount * detailHeight
    property int columns: 1
    readonly property real detailHeight: Math.ceil(Theme.label * 1.25) * (longDetails ? 2 : 1) + 1
    readonly property int lines: Math.ceil(repeater.count / columns)

    /* True while a detail takes two lines. */
    property bool longDetails: false

    /* The height to keep to. */
    required property real room
    readonly property real roomyHeight: Theme.px(24) + lines * roomyRow
    readonly property real roomyRow: Math.max(Theme.px(110), titleHeight + detailHeight + Theme.px(26))
    required property TakeawayViewModel takeaway
    readonly property bool tight: room < roomyHeight
    readonly property real tightHeight: Theme.px(24) + lines * (bareRow + detailHeight)
    readonly property real titleHeight: Math.ceil(Theme.type(34) * 1.25) + 1

    function hasLongDetails(): bool {
        for (let at = 0; at < repeater.count; ++at)
            if ((repeater.itemAt(at) as PartRow)?.twoLines)
                return true;
        return false;
    }

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    height: brief ? briefHeight : tight ? tightHeight : roomyHeight
    radius: Theme.px(32)

    /* Not at once: the rows are being laid out when they say so. */
    Timer {
        id: soon

        interval: 0

        onTriggered: root.longDetails = root.hasLongDetails()
    }
    Grid {
        columnSpacing: Theme.px(48)
        columns: root.columns
        width: root.width - Theme.px(56)
        x: Theme.px(28)
        y: Theme.px(12)

        Repeater {
            id: repeater

            model: root.takeaway.parts as QtObject

            onItemRemoved: soon.restart()

            PartRow {
                detailed: !root.brief || key
                first: index < root.columns
                height: root.tight ? root.bareRow + (detailed ? root.detailHeight : 0) : root.roomyRow
                tight: root.tight
                width: (root.width - Theme.px(56 + (root.columns - 1) * 48)) / root.columns

                onTapped: root.takeaway.open(target)
                onTwoLinesChanged: soon.restart()
            }
        }
    }
}
