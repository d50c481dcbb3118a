// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/*
    Every colour, size (px on this screen) and time (ms), by what it is for. Sizes are written in
    design units: one unit is 1 px of a 1920x1080 picture on a 21.5 inch screen, 0.248 mm.
    Main.qml sets `unit`, `textScale`, `dark`, `still`, `rightToLeft` and `tapPause`.
*/
QtObject {
    id: theme

    readonly property color amber: dark ? "#FFD879" : "#9A6B10"
    readonly property color blueInk: dark ? "#A9D4F2" : "#1F557D"
    readonly property color blush: dark ? "#123230" : "#FBE3DA"
    readonly property int body: type(36)
    readonly property int button: px(104)
    readonly property int crossFade: 400
    property bool dark: false
    readonly property int dialog: still ? 0 : 200
    readonly property color disabledEdge: dark ? "#3A5552" : "#DDD2BF"
    readonly property color disabledText: stroke
    readonly property int display: Math.round(108 * unit)
    readonly property int dockLabel: Math.round(Math.min(28 * textScale, 33) * unit)
    readonly property int edge: Math.max(2, px(3))
    readonly property color focus: dark ? "#FFFFFF" : "#1F557D"
    readonly property int gap: px(24)
    readonly property int h1: type(60)
    readonly property int h2: type(42)
    readonly property int hairline: Math.max(1, px(dark ? 3 : 2))
    readonly property int header: px(104)
    readonly property color ink: dark ? "#FFFFFF" : "#10393B"
    readonly property color ink2: dark ? "#D8E8E5" : "#334E50"

    /* True while somebody uses keys: only then is there a focus to show. */
    property bool keys: false
    readonly property int label: type(28)
    readonly property color line: dark ? "#9FC1BD" : "#E3D8C4"
    readonly property color lineCard: dark ? "#9FC1BD" : "#D5C9B4"
    readonly property int margin: px(64)
    readonly property color mint: dark ? "#1D4A46" : "#C9DFD8"
    readonly property int pageTurn: still ? 0 : 220
    readonly property color paper: dark ? "#071615" : "#FBF6EC"
    /* px per mm of this screen; 0 where nobody knows. */
    property real perMm: 0
    readonly property color plate: dark ? "#123230" : "#F6EBDA"
    readonly property int pressIn: still ? 0 : 80
    readonly property int pressOut: still ? 0 : 140
    readonly property color pressed: dark ? "#FFE9B0" : "#073F42"
    readonly property color primary: dark ? "#FFD879" : "#0A5558"
    readonly property color primaryAccent: dark ? "#071615" : "#F3BE5E"
    readonly property color primaryText: dark ? "#071615" : "#FFFFFF"
    property bool rightToLeft: false
    readonly property color rose: "#C65D57"
    readonly property color roseInk: dark ? "#FFB3A6" : "#8E2F2F"
    readonly property color sand: dark ? "#071615" : "#F4ECDD"
    readonly property color scrim: dark ? "#E6071615" : "#C70B2B2D"
    readonly property color sky: dark ? "#123230" : "#E2EEF5"
    readonly property int small: type(32)
    readonly property int smallest: Math.round(28 * unit)
    readonly property color stageAir: dark ? "#123230" : "#E7F0EE"
    property bool still: false
    readonly property color straw: dark ? "#123230" : "#F6E9CC"
    readonly property color stroke: dark ? "#9FC1BD" : "#6A8080"
    readonly property color sun: "#F3BE5E"
    readonly property color sunInk: dark ? "#FFD879" : "#5C3F03"
    readonly property color surface: dark ? "#0E2726" : "#FFFFFF"
    property int tapPause: 350
    readonly property int target: px(84)
    readonly property int targetGap: px(14)
    property real textScale: 1
    readonly property color tint: dark ? "#123230" : "#DDEBE6"
    property real unit: 1

    function panelColor(name: string): color {
        switch (name) {
        case "blush":
            return blush;
        case "sky":
            return sky;
        case "straw":
            return straw;
        case "tint":
            return tint;
        default:
            return plate;
        }
    }
    function px(units: real): int {
        return Math.round(units * unit);
    }
    function toneFill(tone: string): color {
        return tone === "alert" ? blush : tone === "care" ? straw : tint;
    }
    function toneInk(tone: string): color {
        return tone === "alert" ? roseInk : tone === "care" ? sunInk : primary;
    }
    function type(units: real): int {
        return Math.round(units * textScale * unit);
    }
}
