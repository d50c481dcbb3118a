// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

/* Reads aloud, and stops, where the dock is out of reach or only a part is to be read. */
ActionButton {
    id: root

    /* The language it reads. */
    property string language: ""
    required property SpeechViewModel speech
    readonly property string spokenAs: ""

    icon: speech.reading ? "speaker-slash" : "speaker-high"
    keepsReading: true
    primary: false
    text: speech.reading ? qsTr("Stop") : qsTr("Hear it")
    visible: language === "" ? speech.available : speech.languages.includes(language)
}
