// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* Everything that can be set, in two parts, or in four where two have no room. */
Column {
    id: root

    property real gap: Theme.px(24)
    property int part: 0
    required property PreferencesViewModel preferences
    required property bool roomy
    required property string sample
    required property SpeechViewModel speech
    property bool stacked: false

    function among(two: int, four: int): bool {
        return part === (roomy ? two : four);
    }

    ChoiceRow {
        chosen: root.preferences.textSize
        gap: root.gap
        icon: "text-aa"
        keys: ["small", "standard", "large", "largest"]
        label: qsTr("Text size")
        names: [qsTr("Small"), qsTr("Standard"), qsTr("Large"), qsTr("Largest")]
        sizes: [Theme.px(28), Theme.px(36), Theme.px(45), Theme.px(51)]
        stacked: root.stacked
        texts: ["Aa", "Aa", "Aa", "Aa"]
        visible: root.among(0, 0)
        width: root.width

        onPicked: key => root.preferences.setTextSize(key)
    }
    ChoiceRow {
        chosen: root.preferences.colors
        gap: root.gap
        icon: "circle-half"
        icons: ["sun", "moon", "lightbulb"]
        keys: ["light", "dark", "yellow"]
        label: qsTr("Colors")
        names: [qsTr("Light"), qsTr("Dark"), qsTr("Yellow")]
        stacked: root.stacked
        visible: root.among(0, 1)
        width: root.width

        onPicked: key => root.preferences.setColors(key)
    }
    ChoiceRow {
        chosen: root.preferences.wideSpacing ? "wide" : "normal"
        gap: root.gap
        icon: "arrows-out-line-horizontal"
        keys: ["normal", "wide"]
        label: qsTr("Spacing")
        lined: root.roomy
        names: [qsTr("Normal"), qsTr("Wide")]
        stacked: root.stacked
        visible: root.among(0, 0)
        width: root.width

        onPicked: key => root.preferences.setWideSpacing(key === "wide")
    }
    ChoiceRow {
        chosen: root.preferences.lessMovement ? "less" : "normal"
        gap: root.gap
        icon: "waves"
        keys: ["normal", "less"]
        label: qsTr("Movement")
        lined: false
        names: [qsTr("Normal"), qsTr("Less")]
        stacked: root.stacked
        visible: root.among(0, 1)
        width: root.width

        onPicked: key => root.preferences.setLessMovement(key === "less")
    }
    VolumeRow {
        gap: root.gap
        preferences: root.preferences
        stacked: root.stacked
        visible: root.among(1, 2)
        width: root.width
    }
    ChoiceRow {
        chosen: root.preferences.speed
        gap: root.gap
        icon: "gauge"
        keys: ["slow", "normal", "fast"]
        label: qsTr("Voice speed")
        lined: root.roomy
        names: [qsTr("Slow"), qsTr("Normal"), qsTr("Fast")]
        stacked: root.stacked
        visible: root.among(1, 2)
        width: root.width

        onPicked: key => root.preferences.setSpeed(key)
    }
    TryRow {
        gap: root.gap
        sample: root.sample
        speech: root.speech
        stacked: root.stacked
        visible: root.among(1, 3)
        width: root.width
    }
    Row {
        spacing: Theme.gap
        visible: root.among(1, 3)
        width: root.width

        SwitchTile {
            checked: root.preferences.readAlong && root.speech.available
            enabled: root.speech.available
            icon: "repeat"
            text: qsTr("Read every page")
            width: lower.visible ? (root.width - parent.spacing) / 2 : root.width

            onTapped: root.preferences.setReadAlong(!root.preferences.readAlong)
        }
        SwitchTile {
            id: lower

            checked: root.preferences.lowered
            icon: "arrow-line-down"
            text: qsTr("Lower buttons")
            visible: Theme.canLower || root.preferences.lowered
            width: (root.width - parent.spacing) / 2

            onTapped: root.preferences.setLowered(!root.preferences.lowered)
        }
    }
}
