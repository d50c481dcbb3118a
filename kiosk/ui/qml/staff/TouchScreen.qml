// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Circles over the whole screen, to its very edges; each fills when a finger comes over it. */
Item {
    id: root

    readonly property int across: Math.max(4, Math.round(width / Theme.px(210)))
    readonly property int count: across * down
    readonly property int down: Math.max(4, Math.round(height / Theme.px(210)))
    /* The box keeps out of the half that a finger works in; under a finger it stays. */
    property bool low: true
    readonly property bool modal: true
    readonly property bool over: test.phase === "result"
    required property TouchTestViewModel test

    function feel(at: point): void {
        if (at.x >= 0 && at.y >= 0 && at.x < width && at.y < height)
            test.touch(Math.floor(at.y / height * down) * across + Math.floor(at.x / width * across));
    }

    Accessible.name: qsTr("Test the touch")
    Accessible.role: Accessible.Dialog

    Component.onCompleted: test.setPlaces(count)
    onCountChanged: test.setPlaces(count)

    InFront {
        title: root.Accessible.name
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TouchArea {
            anchors.fill: parent
        }
    }
    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool touched: root.test.touched.includes(index)

            border.color: touched ? Theme.primary : root.over ? Theme.roseInk : Theme.stroke
            border.width: root.over && !touched ? Theme.px(10) : Theme.edge
            color: touched ? Theme.primary : Theme.surface
            height: width
            radius: width / 2
            width: Math.min(root.width / root.across, root.height / root.down) * 0.8
            x: (index % root.across + 0.5) * root.width / root.across - width / 2
            y: (Math.floor(index / root.across) + 0.5) * root.height / root.down - height / 2
        }
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.stroke
        border.width: Theme.hairline
        color: Theme.surface
        height: column.height + Theme.px(64)
        radius: Theme.px(32)
        visible: root.over
        width: Math.min(root.width - Theme.px(96), Theme.px(900))

        Column {
            id: column

            spacing: Theme.px(24)
            width: parent.width - Theme.px(64)
            x: Theme.px(32)
            y: Theme.px(32)

            Words {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                font.pixelSize: Theme.px(36)
                horizontalAlignment: Text.AlignHCenter
                leading: 1.3
                text: root.test.missed === 0 ? qsTr("Every place answered.") : qsTr("Places that did not answer: %1 of %2").arg(root.test.missed).arg(root.test.places)
                width: parent.width
            }
            ActionButton {
                primary: false
                text: qsTr("Test again")
                width: parent.width

                onTapped: root.test.begin()
            }
            ActionButton {
                text: qsTr("Back to the settings")
                width: parent.width

                onTapped: root.test.close()
            }
        }
    }
    Column {
        id: box

        spacing: Theme.px(16)
        visible: !root.over
        width: Theme.px(740)
        x: (root.width - width) / 2
        y: root.height * (root.low ? 0.75 : 0.25) - height / 2

        Rectangle {
            border.color: Theme.lineCard
            border.width: Theme.edge
            color: Theme.surface
            height: hint.height + Theme.px(24)
            radius: Theme.px(20)
            width: parent.width

            Words {
                id: hint

                font.pixelSize: Theme.px(30)
                horizontalAlignment: Text.AlignHCenter
                leading: 1.3
                text: qsTr("Touch every circle. This ends by itself in %1 s.").arg("\u2066" + root.test.secondsLeft + "\u2069")
                width: parent.width - Theme.px(32)
                x: Theme.px(16)
                y: Theme.px(12)
            }
        }
        ActionButton {
            height: Theme.px(104)
            text: qsTr("Done")
            width: parent.width

            onTapped: root.test.finish()
        }
    }
    /* Uppermost: what a button takes for itself is not told to what lies under it. */
    Item {
        anchors.fill: parent

        PointHandler {
            acceptedButtons: Qt.AllButtons

            onActiveChanged: if (active && !box.contains(root.mapToItem(box, point.position)))
                root.low = point.position.y < root.height / 2
            onPointChanged: if (active)
                root.feel(point.position)
        }
    }
}
