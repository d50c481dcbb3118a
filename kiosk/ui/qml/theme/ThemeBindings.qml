// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

/* Keeps the theme as the window and the person in front of it need it. */
Item {
    id: root

    required property real perMm
    required property PreferencesViewModel preferences
    required property bool rightToLeft
    required property int tapPause
    required property real textScale
    required property real unit

    visible: false

    Binding {
        property: "unit"
        target: Theme
        value: root.unit
    }
    Binding {
        property: "perMm"
        target: Theme
        value: root.perMm
    }
    Binding {
        property: "tapPause"
        target: Theme
        value: root.tapPause
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.textScale
    }
    Binding {
        property: "dark"
        target: Theme
        value: root.preferences.colors !== "light"
    }
    Binding {
        property: "still"
        target: Theme
        value: root.preferences.lessMovement
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.rightToLeft
    }
}
