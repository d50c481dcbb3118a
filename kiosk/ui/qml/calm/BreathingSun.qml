// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk
import "../components"
import "../theme"

/* The sun to breathe with: it grows and gets smaller inside a dotted circle; the words stay. */
Item {
    id: root

    required property CalmViewModel calm
    readonly property string how: calm.ended ? qsTr("You can do this again at any time.") : waiting ? qsTr("when you are ready") : calm.inward ? qsTr("through your nose") : qsTr("through your mouth")
    readonly property real reach: width / 2
    readonly property bool waiting: !calm.begun && !calm.playing
    readonly property string what: calm.ended ? qsTr("Well done.") : waiting ? qsTr("Touch Start") : calm.inward ? qsTr("Breathe in") : qsTr("Breathe out")

    Accessible.ignored: ScreenReader.hides(root)
    Accessible.name: what + " " + how
    Accessible.role: Accessible.Graphic
    height: width

    onWhatChanged: if (calm.begun)
        ScreenReader.tell(what, false)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            dashPattern: [0.01, 4]
            fillColor: "transparent"
            strokeColor: Theme.guide
            strokeStyle: ShapePath.DashLine
            strokeWidth: Theme.px(5)

            PathAngleArc {
                centerX: root.reach
                centerY: root.reach
                radiusX: root.reach - Theme.px(3)
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }
    }
    Repeater {
        model: [312, 268, 222]

        Rectangle {
            readonly property real full: root.width * modelData / 344
            required property int index
            required property int modelData

            anchors.centerIn: parent
            antialiasing: true
            border.color: Theme.sun
            border.width: Theme.dark && index === 2 ? Theme.edge : 0
            color: Theme.breath[index]
            height: width
            radius: width / 2
            /* Even, so that its middle stays where it is. */
            width: 2 * Math.round(full * root.calm.size / 2)
        }
    }
    Column {
        anchors.centerIn: parent
        spacing: root.reach * 0.05
        width: root.reach * 1.56

        Words {
            font.pixelSize: Math.min(Theme.type(56), root.reach * 0.19)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            leading: 1.15
            text: root.what
            untold: true
            width: parent.width
        }
        Words {
            font.pixelSize: Math.max(Theme.smallest, Math.min(Theme.small, root.reach * 0.13))
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            text: root.how
            untold: true
            width: parent.width
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.reach * 0.056
            topPadding: root.reach * 0.04
            visible: !root.waiting && !root.calm.ended

            Repeater {
                model: root.calm.seconds

                Rectangle {
                    required property int index

                    border.color: Theme.primary
                    border.width: Theme.px(4)
                    color: index < root.calm.count ? Theme.primary : "transparent"
                    height: width
                    radius: width / 2
                    width: Math.round(root.reach * 0.087)
                }
            }
        }
    }
}
