// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../../components"
import "../../theme"

/* On or off. The knob has a check when it is on: colour alone says nothing. */
Pressable {
    id: root

    required property bool on

    checkable: true
    checked: on
    radius: height / 2

    Rectangle {
        id: rail

        anchors.verticalCenter: parent.verticalCenter
        color: root.on ? Theme.primary : Theme.stroke
        height: Theme.px(70)
        radius: height / 2
        width: Theme.px(120)
        x: Theme.rightToLeft ? 0 : parent.width - width

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: "#FFFFFF"
            height: width
            radius: width / 2
            width: Theme.px(56)
            x: root.on === Theme.rightToLeft ? Theme.px(7) : rail.width - width - Theme.px(7)

            Icon {
                anchors.centerIn: parent
                color: Theme.primary
                name: "check-bold"
                size: 34
                visible: root.on
            }
        }
    }
}
