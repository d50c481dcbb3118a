// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Says a few words as loud and as fast as it was set. */
SettingRow {
    id: root

    required property string sample
    required property SpeechViewModel speech

    icon: "ear"
    label: qsTr("Try it")

    ActionButton {
        Accessible.description: root.sample
        enabled: root.speech.available
        fontSize: Math.max(Theme.least, Math.min(Theme.small, Theme.px(36)))
        height: Theme.button
        icon: !root.speech.available ? "speaker-slash" : root.speech.reading ? "stop-fill" : "play-fill"
        keepsReading: true
        primary: false
        text: !root.speech.available ? qsTr("No voice in this language") : root.speech.reading ? qsTr("Stop") : qsTr("Hear it")
        width: root.room

        onTapped: root.speech.hear([root.sample])
    }
}
