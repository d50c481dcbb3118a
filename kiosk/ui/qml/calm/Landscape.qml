// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import "../theme"

/* A quiet morning behind the breathing sun: pale air, two hills and a plant. */
Item {
    id: root

    property bool planted: true
    readonly property real rise: Math.min(height * 0.26, Theme.px(200))

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Theme.paper
                position: 0
            }
            GradientStop {
                color: Theme.tint
                position: 0.16
            }
        }
    }
    Shape {
        height: root.rise
        preferredRendererType: Shape.CurveRenderer
        width: root.width
        y: root.height - height

        ShapePath {
            fillColor: Theme.hillFar
            startX: 0
            startY: root.rise * 0.3
            strokeWidth: -1

            PathCubic {
                control1X: root.width * 0.22
                control1Y: -root.rise * 0.04
                control2X: root.width * 0.36
                control2Y: root.rise * 0.24
                x: root.width * 0.62
                y: root.rise * 0.37
            }
            PathCubic {
                control1X: root.width * 0.8
                control1Y: root.rise * 0.44
                control2X: root.width * 0.9
                control2Y: root.rise * 0.16
                x: root.width
                y: 0
            }
            PathLine {
                x: root.width
                y: root.rise
            }
            PathLine {
                x: 0
                y: root.rise
            }
        }
        ShapePath {
            fillColor: Theme.hillNear
            startX: 0
            startY: root.rise * 0.74
            strokeWidth: -1

            PathCubic {
                control1X: root.width * 0.22
                control1Y: root.rise * 0.44
                control2X: root.width * 0.4
                control2Y: root.rise * 0.66
                x: root.width * 0.62
                y: root.rise * 0.73
            }
            PathCubic {
                control1X: root.width * 0.8
                control1Y: root.rise * 0.78
                control2X: root.width * 0.92
                control2Y: root.rise * 0.6
                x: root.width
                y: root.rise * 0.48
            }
            PathLine {
                x: root.width
                y: root.rise
            }
            PathLine {
                x: 0
                y: root.rise
            }
        }
    }
    Shape {
        height: 260
        preferredRendererType: Shape.CurveRenderer
        scale: Theme.unit
        transformOrigin: Item.BottomRight
        visible: root.planted
        width: 200
        x: root.width - width - Theme.px(32)
        y: root.height - height

        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            strokeColor: "#5E8A72"
            strokeWidth: 5

            PathSvg {
                path: "M120 260C122 190 114 130 102 66M52 260C54 210 58 160 66 120"
            }
        }
        ShapePath {
            fillColor: "#7FA88F"
            strokeWidth: -1

            PathSvg {
                path: "M102 82C86 60 84 24 100 2C116 24 118 58 102 82ZM108 122C82 116 60 92 56 58C86 70 106 92 108 122ZM108 126C108 96 126 70 156 54C156 90 138 116 108 126ZM118 196C88 190 68 168 62 134C94 144 114 166 118 196ZM118 206C120 172 142 144 174 128C174 166 152 196 118 206ZM120 256C122 224 148 200 184 194C178 228 156 250 120 256Z"
            }
        }
        ShapePath {
            fillColor: "#9CBDA8"
            strokeWidth: -1

            PathSvg {
                path: "M66 130C50 112 48 86 62 66C78 86 80 112 66 130ZM60 176C36 172 18 152 14 124C40 132 58 150 60 176ZM60 184C62 156 78 136 104 124C104 154 88 176 60 184ZM54 236C28 232 8 214 2 188C30 192 50 208 54 236ZM54 248C58 222 76 206 102 200C100 228 82 246 54 248Z"
            }
        }
    }
}
