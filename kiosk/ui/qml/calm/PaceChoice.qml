// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Faster or slower: how far to count with each breath in and each breath out; and a soft tone. */
Grid {
    id: root

    required property CalmViewModel calm
    property bool upright: true

    columns: upright ? 1 : 5
    horizontalItemAlignment: Grid.AlignHCenter
    spacing: Theme.targetGap
    verticalItemAlignment: Grid.AlignVCenter

    FittedWords {
        font.weight: Font.Bold
        horizontalAlignment: root.upright ? Text.AlignHCenter : Text.AlignLeft
        largest: Math.min(Theme.small, Theme.px(38))
        leading: 1.2
        text: qsTr("Count to")
        width: Theme.px(root.upright ? 152 : 232)
    }
    Repeater {
        model: [4, 5, 6]

        CalmChoice {
            required property int modelData

            active: root.calm.seconds === modelData
            height: Theme.px(root.upright ? 92 : 108)
            label: qsTr("Count to %1").arg(modelData)
            text: modelData

            onTapped: root.calm.setSeconds(modelData)
        }
    }
    DockTile {
        active: root.calm.sound
        checkable: true
        checked: active
        icon: active ? "speaker-high" : "speaker-slash"
        text: qsTr("Sound")
        visible: root.calm.soundOffered
        width: Theme.px(152)

        onTapped: root.calm.toggleSound()
    }
}
