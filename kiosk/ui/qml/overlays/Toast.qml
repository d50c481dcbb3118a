// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One calm sentence that stays for a while and is never in the way of the dock. */
Rectangle {
    id: root

    readonly property string spokenAs: ""
    property string text: ""

    function show(words: string): void {
        text = words;
        timer.restart();
        ScreenReader.tell(words, false);
    }

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.stroke
    border.width: Theme.hairline
    color: Theme.surface
    height: words.height + Theme.px(48)
    radius: Theme.px(32)
    visible: timer.running
    width: words.width + Theme.px(96)
    z: 30

    Words {
        id: words

        anchors.centerIn: parent
        font.pixelSize: Theme.small
        leading: 1.35
        text: root.text
        width: Math.min(implicitWidth, Theme.px(900))
    }
    Timer {
        id: timer

        interval: 8000
    }
}
