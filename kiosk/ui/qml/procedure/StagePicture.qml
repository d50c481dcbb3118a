// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/* Everything that stands on the stage, in the order it is painted. Never mirrored. */
Item {
    id: root

    required property QtObject actors
    property real zoom: 1

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Repeater {
        model: root.actors

        StageActor {
            zoom: root.zoom
        }
    }
}
