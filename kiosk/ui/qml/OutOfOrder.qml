// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "screens"
import "theme"

/* The window of a kiosk that crashed too often. */
Window {
    id: window

    readonly property real across: sideways ? height : width
    required property int code
    required property string colors
    readonly property real down: sideways ? width : height
    required property list<var> lines
    required property string phone
    required property string pictures
    required property bool rightToLeft
    readonly property bool sideways: turned % 180 !== 0
    required property int turned

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    color: Theme.paper

    onClosing: close => close.accepted = false

    Binding {
        property: "unit"
        target: Theme
        value: window.across > window.down ? Math.min(window.across / 1920, window.down / 1080) : Math.min(window.across / 1080, window.down / 1920)
    }
    Binding {
        property: "colors"
        target: Theme
        value: window.colors
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: window.rightToLeft
    }
    OutOfOrderScreen {
        anchors.centerIn: parent
        code: window.code
        height: window.down
        lines: window.lines
        phone: window.phone
        pictures: window.pictures
        rotation: window.turned
        width: window.across
    }
}
