// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

/* Hands on what the screens want a screen reader to say. One for each engine. */
Item {
    id: root

    required property AnnouncerViewModel announcer
    property bool away: false

    visible: false

    Binding {
        property: "away"
        target: ScreenReader
        value: root.away
    }
    Connections {
        function onTold(words: string, urgent: bool): void {
            root.announcer.tell(words, urgent);
        }

        target: ScreenReader
    }
}
