// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Feels every touch that no control takes, and tells of those too that one has taken. */
Finger {
    id: root

    required property KioskViewModel kiosk
    property Connections listening: Connections {
        function onFelt(): void {
            root.kiosk.touched();
        }

        enabled: !root.kiosk.asking
        target: Touch
    }

    acceptedButtons: Qt.AllButtons
}
