// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* Dots and digits. They run from left to right in every language, as on every telephone. */
Item {
    id: root

    readonly property real across: Theme.px(176)
    readonly property real gap: Theme.px(24)
    readonly property real high: Math.max(Theme.px(84), Math.min(Theme.px(128), (room - dots.height - Theme.px(48) - gap * 3) / 4))
    required property PinViewModel pin
    required property real room

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    height: dots.height + Theme.px(48) + high * 4 + gap * 3
    width: across * 3 + gap * 2

    Row {
        id: dots

        Accessible.name: qsTr("Digits entered: %1").arg(root.pin.entered)
        Accessible.role: Accessible.StaticText
        anchors.horizontalCenter: parent.horizontalCenter
        height: Theme.px(40)
        spacing: Theme.px(28)

        Repeater {
            model: root.pin.places

            Rectangle {
                required property int index

                border.color: index < root.pin.entered ? Theme.primary : Theme.stroke
                border.width: Theme.px(4)
                color: index < root.pin.entered ? Theme.primary : Theme.surface
                height: width
                radius: width / 2
                width: Theme.px(40)
            }
        }
    }
    Repeater {
        model: 9

        KeyCap {
            required property int index

            enabled: !root.pin.locked
            height: root.high
            text: index + 1
            width: root.across
            x: index % 3 * (root.across + root.gap)
            y: dots.height + Theme.px(48) + Math.floor(index / 3) * (root.high + root.gap)

            onTapped: root.pin.press(text)
        }
    }
    KeyCap {
        enabled: !root.pin.locked
        height: root.high
        icon: "backspace"
        label: qsTr("Delete the last digit")
        quiet: true
        width: root.across
        y: parent.height - height

        onTapped: root.pin.erase()
    }
    KeyCap {
        enabled: !root.pin.locked
        height: root.high
        text: "0"
        width: root.across
        x: root.across + root.gap
        y: parent.height - height

        onTapped: root.pin.press(text)
    }
    KeyCap {
        enabled: root.pin.complete
        height: root.high
        icon: "check-bold"
        label: qsTr("OK")
        primary: true
        width: root.across
        x: (root.across + root.gap) * 2
        y: parent.height - height

        onTapped: root.pin.accept()
    }
}
