// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import ".."

/* What is still to do, in order; a touch leads to where it is done. */
Item {
    id: root

    required property FieldsViewModel fields
    required property StaffViewModel staff
    required property StepsViewModel steps

    Row {
        id: head

        spacing: Theme.px(16)
        x: Theme.rightToLeft ? parent.width - width : 0

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.steps.left ? Theme.amber : Theme.primary
            name: root.steps.left ? "warning-circle" : "check-circle-fill"
            size: 40
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: root.steps.left ? Theme.sunInk : Theme.ink
            font.pixelSize: Theme.px(32)
            font.weight: Font.Bold
            leading: 1.3
            text: root.steps.left === 0 ? qsTr("Ready for patients") : root.steps.leftTold
        }
    }
    PartBar {
        height: parent.height - y
        spacing: Theme.px(10)
        width: parent.width
        y: head.height + Theme.px(16)

        Repeater {
            model: root.steps.rows

            Pressable {
                id: row

                readonly property bool done: number === 0
                required property int number
                required property string section
                required property string title
                required property string told

                Accessible.description: told
                implicitHeight: Math.max(Theme.px(88), texts.implicitHeight + Theme.px(20))
                label: title
                pressable: section !== ""
                radius: Theme.px(20)
                width: root.width

                onTapped: root.steps.open(section)

                Rectangle {
                    anchors.fill: parent
                    border.color: row.done ? Theme.line : Theme.lineCard
                    border.width: Theme.hairline
                    color: row.down ? Theme.mint : Theme.surface
                    radius: row.radius
                }
                Rectangle {
                    id: disc

                    anchors.verticalCenter: parent.verticalCenter
                    border.color: row.done ? Theme.primary : Theme.stroke
                    border.width: Theme.px(4)
                    color: row.done ? Theme.primary : Theme.surface
                    height: width
                    radius: width / 2
                    width: Theme.px(60)
                    x: Theme.rightToLeft ? parent.width - width - Theme.px(16) : Theme.px(16)

                    Words {
                        anchors.centerIn: parent
                        font.pixelSize: Theme.px(28)
                        font.weight: Font.Bold
                        leading: 1.2
                        text: row.number
                        untold: true
                        visible: !row.done
                    }
                    Icon {
                        anchors.centerIn: parent
                        color: Theme.primaryText
                        name: "check-bold"
                        size: 36
                        visible: row.done
                    }
                }
                Column {
                    id: texts

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - disc.width - Theme.px(16 * 3 + 64)
                    x: Theme.rightToLeft ? Theme.px(64) : disc.x + disc.width + Theme.px(16)

                    Words {
                        font.pixelSize: Theme.px(30)
                        font.weight: Font.Bold
                        leading: 1.25
                        text: row.title
                        width: parent.width
                    }
                    Words {
                        color: Theme.ink2
                        font.pixelSize: Theme.px(26)
                        leading: 1.3
                        text: row.told
                        visible: text !== ""
                        width: parent.width
                    }
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.primary
                    name: Theme.rightToLeft ? "caret-left-bold" : "caret-right-bold"
                    size: 32
                    visible: row.pressable
                    x: Theme.rightToLeft ? Theme.px(16) : parent.width - width - Theme.px(16)
                }
            }
        }
    }
}
