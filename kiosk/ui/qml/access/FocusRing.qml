// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/*
    Shows which control the keys are at, over everything and cut off by nothing. Between two
    lighter or darker lines, the ring is seen on every ground. It is thicker while a switch scans.
*/
Item {
    id: root

    required property AccessViewModel access
    readonly property real line: Theme.px(4)
    readonly property real thick: Math.max(4, Theme.px(access.scanning ? 14 : 6))

    objectName: "focusPlace"

    Rectangle {
        id: ring

        readonly property rect area: root.access.ring
        readonly property real reach: root.line * 2 + root.thick

        border.color: Theme.paper
        border.width: root.line
        color: "transparent"
        height: Math.min(root.height, area.y + area.height + reach) - y
        radius: root.access.radius > 0 ? Math.min(width, height, root.access.radius + reach) : Theme.px(28)
        visible: area.width > 0
        width: Math.min(root.width, area.x + area.width + reach) - x
        x: Math.max(0, area.x - reach)
        y: Math.max(0, area.y - reach)

        Rectangle {
            anchors.fill: parent
            anchors.margins: root.line
            border.color: Theme.focus
            border.width: root.thick
            color: "transparent"
            radius: Math.max(0, ring.radius - root.line)

            Rectangle {
                anchors.fill: parent
                anchors.margins: root.thick
                border.color: Theme.paper
                border.width: root.line
                color: "transparent"
                radius: Math.max(0, parent.radius - root.thick)
            }
        }
    }
}
