// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/* A key that goes on while a finger lies on it. */
KeyCap {
    id: root

    property bool again: false

    signal stepped

    onDownChanged: {
        if (down)
            again = false;
        wait.running = down;
        if (!down)
            repeat.running = false;
    }
    onTapped: if (!again)
        root.stepped()

    Timer {
        id: wait

        interval: 450

        onTriggered: {
            root.again = true;
            repeat.running = true;
        }
    }
    Timer {
        id: repeat

        interval: 60
        repeat: true

        onTriggered: root.stepped()
    }
}
