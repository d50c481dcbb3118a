// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

/* Where in the article this chapter stands: done, now, to come; told by shape and number. */
Row {
    id: root

    required property int count
    required property int number

    Accessible.ignored: true

    Repeater {
        model: root.count

        Row {
            id: stop

            readonly property bool done: index + 1 < root.number
            required property int index
            readonly property bool now: index + 1 === root.number

            height: Theme.px(44)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: stop.done || stop.now ? Theme.primary : Theme.lineCard
                height: Theme.px(4)
                visible: stop.index > 0
                width: Theme.px(22)
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.stroke
                border.width: stop.done || stop.now ? 0 : Theme.px(4)
                color: stop.done || stop.now ? Theme.primary : "transparent"
                height: width
                radius: width / 2
                width: Theme.px(stop.now ? 44 : stop.done ? 28 : 24)

                Icon {
                    anchors.centerIn: parent
                    color: Theme.primaryText
                    name: stop.done ? "check-bold" : ""
                    size: 18
                    visible: stop.done
                }
                Words {
                    anchors.centerIn: parent
                    color: Theme.primaryText
                    font.pixelSize: Theme.smallest
                    font.weight: Font.Bold
                    leading: 1.3
                    text: stop.index + 1
                    untold: true
                    visible: stop.now
                }
            }
        }
    }
}
