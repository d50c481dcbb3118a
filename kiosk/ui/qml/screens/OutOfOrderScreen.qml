// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* Shown when the kiosk crashed too often. Nothing on it can be touched. */
Item {
    id: root

    required property int code
    required property list<var> lines
    required property string phone
    required property string pictures
    readonly property real side: Theme.px(96)
    readonly property bool wide: width > height

    Image {
        id: picture

        Accessible.ignored: true
        fillMode: Image.PreserveAspectFit
        height: root.wide ? root.height * 0.76 : root.height - words.height - staff.height - Theme.px(300)
        source: root.pictures + "/staff.svg"
        sourceSize: Qt.size(0, height)
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : (root.width - width) / 2
        y: root.wide ? (root.height - height) / 2 : words.y + words.height + Theme.px(60)
    }
    Column {
        id: words

        spacing: Theme.px(28)
        width: root.wide ? root.width - picture.width - root.side * 3 : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Math.max(Theme.px(48), (root.height - height - staff.height - Theme.px(48)) / 2) : Theme.px(96)

        Heading {
            largest: Theme.px(80)
            text: qsTr("This screen needs a short rest")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(40)
            text: qsTr("Sorry, it is not working right now. Please ask the staff. They can tell you all about your test.")
            width: parent.width
        }
        Rectangle {
            border.color: Theme.primary
            border.width: Theme.edge
            color: Theme.surface
            height: number.height + Theme.px(44)
            radius: Theme.px(48)
            visible: root.phone !== ""
            width: parent.width

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: "phone-call"
                size: 80
                x: Theme.rightToLeft ? parent.width - width - Theme.px(48) : Theme.px(48)
            }
            Column {
                id: number

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - icon.width - Theme.px(48 * 3)
                x: Theme.rightToLeft ? Theme.px(48) : icon.x + icon.width + Theme.px(48)

                Words {
                    color: Theme.ink2
                    font.pixelSize: Theme.px(32)
                    text: qsTr("Clinic phone")
                    width: parent.width
                }
                FittedWords {
                    color: Theme.primary
                    font.weight: Font.Bold
                    largest: Theme.px(72)
                    leading: 1.1
                    text: root.phone
                    width: parent.width
                }
            }
        }
        Column {
            spacing: Theme.px(6)
            width: parent.width

            Repeater {
                model: root.lines

                Words {
                    required property var modelData

                    LayoutMirroring.enabled: modelData.rightToLeft
                    color: Theme.ink2
                    font.pixelSize: Theme.px(32)
                    horizontalAlignment: Text.AlignLeft
                    text: modelData.text
                    width: parent.width
                }
            }
        }
    }
    Row {
        id: staff

        LayoutMirroring.enabled: Theme.rightToLeft
        spacing: Theme.px(20)
        width: root.width - root.side * 2
        x: root.side
        y: root.height - height - Theme.px(56)

        Icon {
            color: Theme.primary
            name: "wrench"
            size: 34
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(28)
            text: qsTr("For staff: code %1. It tries again by itself in 2 minutes.").arg(root.code)
            width: parent.width - Theme.px(54)
        }
    }
}
