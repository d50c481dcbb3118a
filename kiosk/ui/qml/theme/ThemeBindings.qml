// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk

/* Keeps the theme as the window and the person in front of it need it. */
Item {
    id: root

    required property bool canLower
    required property bool lowered
    required property real perMm
    required property PreferencesViewModel preferences
    required property bool rightToLeft
    required property int tapPause
    required property real textScale
    required property int touchLeast
    required property real unit

    visible: false

    Binding {
        property: "unit"
        target: Theme
        value: root.unit
    }
    Binding {
        property: "lowered"
        target: Theme
        value: root.lowered
    }
    Binding {
        property: "canLower"
        target: Theme
        value: root.canLower
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
        property: "touchLeast"
        target: Theme
        value: root.touchLeast
    }
    Binding {
        property: "textScale"
        target: Theme
        /* A small screen has no room for both. */
        value: root.preferences.wideSpacing && Theme.shrunk ? Math.min(1, root.textScale) : root.textScale
    }
    Binding {
        property: "colors"
        target: Theme
        value: root.preferences.colors
    }
    Binding {
        property: "spaced"
        target: Theme
        value: root.preferences.wideSpacing
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
