// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import "../theme"

/* Seconds that are left, as a ring and a number. */
Item {
    id: root

    required property int seconds
    property string spokenAs: spokenLine
    readonly property string spokenLine: qsTr("Seconds left: %1").arg(seconds)
    property real stroke: width * 0.09
    required property int total

    Accessible.ignored: ScreenReader.hides(root)
    Accessible.name: spokenLine
    Accessible.role: Accessible.StaticText
    implicitHeight: implicitWidth
    implicitWidth: Theme.px(188)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.surface
            strokeColor: Theme.mint
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
            strokeColor: Theme.primary
            strokeWidth: root.stroke

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.stroke) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: -360 * root.seconds / Math.max(1, root.total)
            }
        }
    }
    Words {
        anchors.centerIn: parent
        font.pixelSize: root.width * 0.38
        font.weight: Font.Bold
        leading: 1.2
        text: root.seconds
        untold: true
    }
}
