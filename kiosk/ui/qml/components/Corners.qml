// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import "../theme"

/* Paper over the four corners of a picture: the software renderer cannot clip to a round shape. */
Item {
    id: root

    property color color: Theme.paper
    property real radius: Theme.px(48)

    Repeater {
        model: 4

        Shape {
            id: corner

            readonly property bool far: index === 1 || index === 2
            required property int index
            readonly property bool low: index > 1

            height: root.radius
            preferredRendererType: Shape.CurveRenderer
            rotation: index * 90
            width: root.radius
            x: far ? root.width - width : 0
            y: low ? root.height - height : 0

            ShapePath {
                fillColor: root.color
                startX: 0
                startY: 0
                strokeWidth: -1

                PathLine {
                    x: root.radius
                    y: 0
                }
                PathArc {
                    direction: PathArc.Counterclockwise
                    radiusX: root.radius
                    radiusY: root.radius
                    x: 0
                    y: root.radius
                }
            }
        }
    }
}
