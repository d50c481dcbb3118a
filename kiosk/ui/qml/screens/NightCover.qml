// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Over the start screen of a closed clinic. The touch that takes it away does nothing else. */
Pressable {
    id: root

    readonly property bool modal: true
    required property NightViewModel night

    anchors.fill: parent
    label: qsTr("Touch to switch the screen on")
    visible: night.level !== ""
    z: 45

    onTapped: root.night.wake()
    onVisibleChanged: Touch.forget()

    InFront {
        title: root.label
    }
    Rectangle {
        anchors.fill: parent
        color: root.night.level === "black" ? "#FF000000" : "#CC000000"
    }
}
