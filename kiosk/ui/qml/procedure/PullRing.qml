// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import "../components"
import "../theme"

/* Seconds that are left of what can be felt: a number in a ring that empties; a check at the end. */
Item {
    id: root

    required property int seconds
    required property real share
    readonly property real stroke: width / 8

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.blush
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.stroke) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: root.share > 0 ? Theme.rose : "transparent"
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.share
            }
        }
    }
    Words {
        anchors.centerIn: parent
        font.pixelSize: root.width * 0.38
        font.weight: Font.Bold
        leading: 1.2
        text: root.seconds
        visible: root.seconds > 0
    }
    Icon {
        anchors.centerIn: parent
        color: Theme.primary
        name: "check-bold"
        size: root.width / Theme.unit * 0.4
        visible: root.seconds === 0
    }
}
