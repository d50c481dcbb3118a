// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* The arched window. The sun rises slowly behind the hills, and rests. */
Item {
    id: root

    /* False while somebody wants it to rest. */
    property bool moving: true
    required property string pictures
    readonly property real startX: (width - 872 * zoom) / 2
    readonly property real startY: height - 948 * zoom
    readonly property real zoom: Math.min(width / 872, height / 948)

    Accessible.ignored: true

    Image {
        asynchronous: true
        height: Math.round(948 * root.zoom)
        source: root.pictures + "/attract-back.svg"
        sourceSize: Qt.size(width, height)
        width: Math.round(872 * root.zoom)
        x: root.startX
        y: root.startY
    }
    Image {
        id: sun

        property real lift: Theme.still ? 1 : 0

        asynchronous: true
        height: width
        source: root.pictures + "/sun.svg"
        sourceSize: Qt.size(width, height)
        width: Math.round(236 * root.zoom)
        x: root.startX + (563 - 118) * root.zoom
        y: Math.round(root.startY + (321 - 118 + 40 * (1 - lift)) * root.zoom)

        SequentialAnimation on lift {
            loops: Animation.Infinite
            paused: running && !root.moving
            running: root.visible && !Theme.still

            NumberAnimation {
                duration: 6000
                easing.type: Easing.InOutSine
                from: 0
                to: 1
            }
            PauseAnimation {
                duration: 10000
            }
            NumberAnimation {
                duration: 6000
                easing.type: Easing.InOutSine
                to: 0
            }
        }
    }
    Image {
        asynchronous: true
        height: Math.round(948 * root.zoom)
        source: root.pictures + "/attract-front.svg"
        sourceSize: Qt.size(width, height)
        width: Math.round(872 * root.zoom)
        x: root.startX
        y: root.startY
    }
}
