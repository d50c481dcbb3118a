// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* Step back, play or pause, step on. Never mirrored, as on every player. */
Row {
    id: root

    property bool narrow: false
    required property PageViewModel page
    required property StageViewModel stage

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    spacing: Theme.targetGap

    RoundKey {
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.page.beat > 0
        icon: "skip-back-fill"
        keepsReading: true
        label: qsTr("Step back")

        onTapped: root.stage.showBeat(root.page.beat - 1)
    }
    RoundKey {
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(104)
        icon: root.stage.playing ? "pause-fill" : "play-fill"
        iconSize: 52
        keepsReading: true
        label: root.stage.playing ? qsTr("Pause") : qsTr("Play")
        primary: true
        width: Theme.px(root.narrow ? 92 : 124)

        onTapped: root.stage.toggle()
    }
    RoundKey {
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.page.beat < root.page.beats - 1
        icon: "skip-forward-fill"
        keepsReading: true
        label: qsTr("Step on")

        onTapped: root.stage.showBeat(root.page.beat + 1)
    }
}
