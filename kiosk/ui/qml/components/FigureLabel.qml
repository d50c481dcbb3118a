// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* A word beside a place in a drawing; a pointed one stands on a chip with a line to the place. */
Item {
    id: root

    required property real atX
    required property real atY
    required property real pointX
    required property real pointY
    required property bool pointed
    required property real room
    readonly property real size: Math.max(Theme.smallest, Math.min(Theme.label, 34 * zoom))
    required property string text
    required property string under
    property real zoom: 1

    Rectangle {
        id: leader

        readonly property real reachX: (root.pointX - root.atX) * root.zoom
        readonly property real reachY: (root.pointY - root.atY) * root.zoom

        antialiasing: true
        color: Theme.ink
        height: Math.max(2, Theme.px(3))
        rotation: Math.atan2(reachY, reachX) * 180 / Math.PI
        transformOrigin: Item.Left
        visible: root.pointed
        width: Math.hypot(reachX, reachY)
        x: root.atX * root.zoom
        y: root.atY * root.zoom - height / 2
    }
    Rectangle {
        border.color: Theme.surface
        border.width: Math.max(2, Theme.px(4))
        color: Theme.ink
        height: width
        radius: width / 2
        visible: root.pointed
        width: Theme.px(20)
        x: root.pointX * root.zoom - width / 2
        y: root.pointY * root.zoom - height / 2
    }
    Rectangle {
        id: chip

        border.color: Theme.stroke
        border.width: root.pointed ? Theme.outline : 0
        color: root.pointed ? Theme.surface : "transparent"
        height: words.height + Theme.px(root.pointed ? 12 : 0)
        radius: Theme.px(14)
        width: words.width + Theme.px(root.pointed ? 32 : 0)
        x: Math.round(root.atX * root.zoom - width / 2)
        y: Math.round(root.atY * root.zoom - height / 2)

        Column {
            id: words

            anchors.centerIn: parent

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                font.pixelSize: root.size
                font.weight: root.under === "" ? Font.Normal : Font.Bold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.3
                running: false
                text: root.text
                width: Math.min(implicitWidth, Math.max(root.room * root.zoom, root.size * 6))
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                font.pixelSize: root.size
                horizontalAlignment: Text.AlignHCenter
                leading: 1.3
                running: false
                text: root.under
                visible: text !== ""
                width: Math.min(implicitWidth, Math.max(root.room * root.zoom, root.size * 6))
            }
        }
    }
}
