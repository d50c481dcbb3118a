// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/* One drawing on the stage. It turns, grows and stretches about its anchor. */
Item {
    id: root

    required property real anchorX
    required property real anchorY
    required property real angle
    required property real boxHeight
    required property real boxWidth
    required property real boxX
    required property real boxY
    required property bool clipped
    required property real factor
    required property string key
    required property real part
    required property string source
    required property real strength
    required property bool stretched
    required property real tall
    required property bool tool
    property bool wanted: false
    property real zoom: 1

    opacity: strength
    rotation: angle
    scale: factor
    transformOrigin: Item.TopLeft
    visible: strength > 0
    x: anchorX * zoom
    y: anchorY * zoom

    Component.onCompleted: if (strength > 0)
        wanted = true
    onStrengthChanged: if (strength > 0)
        wanted = true

    Item {
        clip: root.clipped && root.part < 1
        height: root.boxHeight * root.zoom * root.part
        width: root.boxWidth * root.zoom
        x: root.boxX * root.zoom
        y: root.boxY * root.zoom

        transform: Scale {
            origin.y: -root.boxY * root.zoom
            yScale: root.stretched ? root.tall : 1
        }

        Image {
            asynchronous: true
            source: root.wanted ? root.source : ""
            sourceSize.width: Math.round(root.boxWidth * root.zoom)
        }
    }
}
