// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Where in the procedure this is: five stretches. A touch on one goes to its first beat. */
Row {
    id: root

    required property PageViewModel page

    Accessible.name: qsTr("Parts of the test")
    Accessible.role: Accessible.Grouping
    height: Theme.px(112)
    spacing: Theme.px(14)

    Repeater {
        id: repeater

        model: root.page.segments

        Pressable {
            id: segment

            required property int beats
            required property int first
            readonly property int inside: root.page.beat - first
            readonly property bool now: inside >= 0 && inside < beats
            required property string title

            checkable: true
            checked: now
            height: root.height
            label: title
            radius: Theme.px(20)
            width: (root.width - root.spacing * (repeater.count - 1)) / repeater.count

            onTapped: root.page.showPart(first)

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                color: segment.now ? Theme.primary : Theme.ink2
                font.pixelSize: Theme.dockLabel
                font.weight: segment.now ? Font.Bold : Font.Normal
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                leading: lineCount > 1 ? 0.98 : 1.2
                maximumLineCount: 2
                minimumPixelSize: Theme.px(22)
                text: segment.title
                width: parent.width
                y: lineCount > 1 ? 0 : Theme.px(12)
            }
            Row {
                id: dots

                spacing: Theme.px(6)
                width: parent.width
                y: Theme.px(72)

                Repeater {
                    model: segment.beats

                    Rectangle {
                        id: beat

                        readonly property bool here: segment.inside === index
                        required property int index

                        color: segment.inside >= index ? Theme.primary : Theme.lineCard
                        height: Theme.px(16)
                        radius: height / 2
                        width: (dots.width - dots.spacing * (segment.beats - 1)) / segment.beats

                        Rectangle {
                            anchors.centerIn: parent
                            border.color: Theme.primary
                            border.width: Theme.px(8)
                            color: Theme.surface
                            height: width
                            radius: width / 2
                            visible: beat.here
                            width: Theme.px(44)
                        }
                    }
                }
            }
        }
    }
}
