// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/*
    Lies on a globe. A finger held still on it for some seconds asks staff for the language of the
    start screen; a tap goes where it always went, and keys do nothing here.
*/
Item {
    id: root

    /* True from the moment the hold counts until the finger is gone: its lifting is no tap. */
    property bool held: false
    required property StartViewModel start

    /* A finger that rolls away holds nothing, nor does a palm. */
    function follow(down: bool, x: real, y: real, contact: size): void {
        if (down && (Math.hypot(x, y) > Theme.px(24) || Touch.isPalm(contact)))
            start.globeUp();
    }

    anchors.fill: parent

    PointHandler {
        id: finger

        acceptedButtons: Qt.LeftButton

        onActiveChanged: {
            if (active) {
                root.start.globeDown();
            } else {
                root.start.globeUp();
                Qt.callLater(() => root.held = false);
            }
        }
        onPointChanged: root.follow(active, point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y, point.ellipseDiameters)
    }
    Timer {
        interval: 100
        repeat: true
        running: finger.active && !root.held

        onTriggered: root.held = root.start.globeHeld()
    }
}
