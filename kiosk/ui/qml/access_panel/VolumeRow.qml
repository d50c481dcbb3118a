// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* How loud the voice is, in ten steps. */
SettingRow {
    id: root

    required property PreferencesViewModel preferences
    readonly property int steps: Math.round(preferences.volume / 10)

    icon: "speaker-high"
    label: qsTr("Sound")

    ActionButton {
        id: quieter

        edgePadding: 0
        enabled: root.steps > 0
        height: Theme.button
        icon: "minus-bold"
        label: qsTr("Quieter")
        primary: false
        width: Theme.button
        x: Theme.rightToLeft ? parent.width - width : 0

        onTapped: root.preferences.setVolume(root.steps * 10 - 10)
    }
    Row {
        id: bars

        readonly property real each: (root.room - Theme.button * 2 - Theme.px(48) - spacing * 9) / 10

        Accessible.name: qsTr("Sound: %1 of 10").arg(root.steps)
        Accessible.role: Accessible.ProgressBar
        height: Theme.px(75)
        spacing: Theme.px(8)
        x: (root.room - width) / 2
        y: (Theme.button - height) / 2

        Repeater {
            model: 10

            Rectangle {
                required property int index

                anchors.bottom: parent.bottom
                border.color: index < root.steps ? Theme.primary : Theme.stroke
                border.width: Theme.px(4)
                color: index < root.steps ? Theme.primary : "transparent"
                height: Theme.px(30 + 5 * index)
                radius: Theme.px(10)
                width: Math.min(Theme.px(33), bars.each)
            }
        }
    }
    ActionButton {
        edgePadding: 0
        enabled: root.steps < 10
        height: Theme.button
        icon: "plus-bold"
        label: qsTr("Louder")
        primary: false
        width: Theme.button
        x: Theme.rightToLeft ? 0 : parent.width - width

        onTapped: root.preferences.setVolume(root.steps * 10 + 10)
    }
}
