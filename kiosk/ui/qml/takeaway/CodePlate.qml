// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The square, at least 50 mm wide, white in every theme; several are shown one after the other. */
Pressable {
    id: root

    readonly property real below: large ? (pager.visible ? pager.height + Theme.px(28) : 0) : words.height + Theme.px(pager.visible ? 28 : 56) + (pager.visible ? pager.height : 0)
    property bool large: false
    required property TakeawayViewModel takeaway

    label: large ? qsTr("Show it smaller") : qsTr("Show it large")
    radius: Theme.px(48)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: Theme.dark ? Theme.hairline : 0
        color: Theme.tint
        radius: root.radius
    }
    Rectangle {
        id: card

        Accessible.name: qsTr("A square code. It holds your list as text.")
        Accessible.role: Accessible.Graphic
        color: "#FFFFFF"
        height: width
        radius: Theme.px(32)
        width: Math.min(root.width - Theme.px(64), root.height - root.below - Theme.px(64), root.large ? root.width : Theme.px(540))
        x: (root.width - width) / 2
        y: Theme.px(32)

        Image {
            anchors.centerIn: parent
            asynchronous: false
            cache: false
            smooth: false
            source: root.takeaway.code
            sourceSize: Qt.size(card.width - Theme.px(16), card.width - Theme.px(16))
        }
    }
    Row {
        id: pager

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(24)
        visible: root.takeaway.count > 1
        y: card.y + card.height + Theme.px(16)

        TurnKey {
            enabled: root.takeaway.number > 0
            icon: "caret-left-bold"
            label: qsTr("The code before")

            onTapped: root.takeaway.show(root.takeaway.number - 1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Font.Bold
            leading: 1.25
            text: qsTr("Code %1 of %2").arg(root.takeaway.number + 1).arg(root.takeaway.count)
        }
        TurnKey {
            enabled: root.takeaway.number < root.takeaway.count - 1
            icon: "caret-right-bold"
            label: qsTr("The next code")

            onTapped: root.takeaway.show(root.takeaway.number + 1)
        }
    }
    Column {
        id: words

        spacing: Theme.px(10)
        visible: !root.large
        width: root.width - Theme.px(80)
        x: Theme.px(40)
        y: root.height - height - Theme.px(24)

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(20)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: "device-mobile"
                size: 56
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Math.min(Theme.body, Theme.px(42))
                font.weight: Font.Bold
                leading: 1.25
                text: root.takeaway.count > 1 ? qsTr("Point your phone camera at each square") : qsTr("Point your phone camera at this square")
                width: Math.min(implicitWidth, words.width - Theme.px(90))
            }
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            text: qsTr("No internet needed. The text is in the square.")
            width: parent.width
        }
    }
}
