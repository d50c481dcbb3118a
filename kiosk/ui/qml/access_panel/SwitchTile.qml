// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Something that is on or off. */
Pressable {
    id: root

    required property string icon
    required property string text

    checkable: true
    implicitHeight: Theme.button
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: root.enabled ? (root.checked ? Theme.primary : Theme.stroke) : Theme.disabledEdge
        border.width: Theme.edge
        color: root.down ? Theme.mint : root.checked ? Theme.tint : Theme.surface
        radius: root.radius
    }
    Icon {
        id: picture

        color: root.enabled ? Theme.primary : Theme.disabledText
        name: root.icon
        size: 40
        visible: root.width > Theme.px(420)
        x: Theme.rightToLeft ? root.width - width - Theme.px(24) : Theme.px(24)
        y: (root.height - height) / 2
    }
    FittedWords {
        color: root.enabled ? Theme.ink : Theme.disabledText
        font.weight: Font.Bold
        largest: Math.max(Theme.least, Math.min(Theme.small, Theme.px(picture.visible ? 36 : 32)))
        leading: 1.15
        text: root.text
        width: root.width - rail.width - Theme.px(66) - (picture.visible ? picture.width + Theme.px(18) : 0)
        x: Theme.rightToLeft ? rail.x + rail.width + Theme.px(18) : rail.x - width - Theme.px(18)
        y: (root.height - height) / 2
    }
    Rectangle {
        id: rail

        color: root.checked ? Theme.primary : root.enabled ? Theme.stroke : Theme.disabledEdge
        height: Theme.px(64)
        radius: height / 2
        width: Theme.px(104)
        x: Theme.rightToLeft ? Theme.px(24) : root.width - width - Theme.px(24)
        y: (root.height - height) / 2

        Rectangle {
            color: Theme.surface
            height: width
            radius: width / 2
            width: Theme.px(50)
            x: root.checked !== Theme.rightToLeft ? rail.width - width - y : y
            y: (rail.height - height) / 2

            Icon {
                anchors.centerIn: parent
                color: Theme.primary
                name: "check-bold"
                size: 32
                visible: root.checked
            }
        }
    }
}
