// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/*
    Every colour, size (px on this screen) and time (ms), by what it is for. Sizes are written in
    design units: one unit is 1 px of a 1920x1080 picture on a 21.5 inch screen, 0.248 mm.
    ThemeBindings sets `colors`, `perMm`, `rightToLeft`, `spaced`, `still`, `tapPause`, `textScale`,
    `touchLeast` and `unit`.
*/
QtObject {
    id: theme

    readonly property color amber: pick("#9A6B10", "#FFD879", "#FFD23F")
    readonly property color blueInk: pick("#1C4F75", "#A9D4F2", "#CFE3FF")
    readonly property color blush: pick("#FBE3DA", "#123230", "#1C1A05")
    readonly property int body: type(36)
    /* The discs of the sun to breathe with, from the outermost. */
    readonly property list<color> breath: [pick("#EEF1EA", "#1E3F3A", "#1C1A05"), pick("#FBE9BE", "#40441F", "#2E2A00"), pick("#F6CF83", "#5F4A10", "#4A4000")]
    readonly property int button: px(104)

    /* True where some of the screen is too high for somebody who sits. */
    property bool canLower: false

    /* light, dark, or yellow. */
    property string colors: "light"
    readonly property int crossFade: 400

    /* True for both themes of light letters on a dark ground. */
    readonly property bool dark: colors !== "light"
    readonly property int dialog: still ? 0 : 200
    readonly property color disabledEdge: pick("#DDD2BF", "#3A5552", "#5C5420")
    readonly property color disabledText: pick("#6A8080", "#9FC1BD", "#B3A552")
    readonly property int display: Math.round(108 * unit)
    readonly property int dockLabel: Math.max(least, Math.round(Math.min(28 * textScale, 33) * unit))
    readonly property int edge: Math.max(2, px(3))
    readonly property color focus: pick("#1F557D", "#FFFFFF", "#FFFFFF")
    readonly property int gap: px(24)
    readonly property color ground: pick("#B4D2C7", "#1D4A46", "#3D3800")
    readonly property color guide: pick("#3D7774", "#9FC1BD", "#D9BF3D")
    readonly property int h1: type(60)
    readonly property int h2: type(42)
    readonly property int hairline: Math.max(1, px(dark ? 3 : 2))
    readonly property int header: px(104)
    readonly property color hillFar: pick("#BCD7CD", "#173D3A", "#2B2806")
    readonly property color hillNear: pick("#A3C8BA", "#1D4A46", "#3D3800")
    readonly property color ink: pick("#10393B", "#FFFFFF", "#FFE14D")
    readonly property color ink2: pick("#334E50", "#D8E8E5", "#FFF0A6")
    readonly property int label: type(28)

    /* The smallest letters a patient is given: capitals of 4.8 mm. */
    readonly property int least: Math.ceil(27.1 * unit)
    /* In parts of the size of the letters, where `spaced`. */
    readonly property real letterSpacing: 0.12
    readonly property color line: pick("#E3D8C4", "#9FC1BD", "#D9BF3D")
    readonly property color lineCard: pick("#D5C9B4", "#9FC1BD", "#D9BF3D")
    readonly property real lineSpacing: 1.55

    /* True where the controls were lowered: a unit may be smaller then, and targets with it. */
    property bool lowered: false
    readonly property int margin: px(64)
    readonly property color mint: pick("#C9DFD8", "#1D4A46", "#4A4400")
    /* Of plates that have none in the light: on a dark ground each shows where it ends. */
    readonly property int outline: dark ? hairline : 0
    readonly property int pageTurn: still ? 0 : 220
    readonly property color paper: pick("#FBF6EC", "#071615", "#000000")
    /* px per mm of this screen; 0 where nobody knows. */
    property real perMm: 0
    readonly property color plate: pick("#F6EBDA", "#123230", "#1C1A05")
    readonly property int pressIn: still ? 0 : 80
    readonly property int pressOut: still ? 0 : 140
    readonly property color pressed: pick("#073F42", "#FFE9B0", "#FFF0A6")
    readonly property color primary: pick("#0A5558", "#FFD879", "#FFE14D")
    readonly property color primaryAccent: pick("#F3BE5E", "#071615", "#000000")
    readonly property color primaryText: pick("#FFFFFF", "#071615", "#000000")
    property bool rightToLeft: false
    readonly property color rose: pick("#C65D57", "#E0837C", "#FF9E7A")
    readonly property color roseInk: pick("#872C2C", "#FFB3A6", "#FFB199")
    readonly property color sand: pick("#F4ECDD", "#071615", "#000000")
    readonly property color scrim: pick("#C70B2B2D", "#E6071615", "#E6000000")
    /* True on a screen too small for the true sizes. */
    readonly property bool shrunk: perMm > 0 && unit < 0.245 * perMm
    readonly property color sky: pick("#E2EEF5", "#123230", "#1C1A05")
    readonly property int small: type(32)
    readonly property int smallest: Math.round(28 * unit)

    /* True for more room between letters, words and lines. */
    property bool spaced: false
    readonly property color stageAir: pick("#E7F0EE", "#123230", "#1C1A05")
    property bool still: false
    readonly property color straw: pick("#F6E9CC", "#123230", "#1C1A05")
    readonly property color stroke: pick("#6A8080", "#9FC1BD", "#D9BF3D")
    readonly property color sun: "#F3BE5E"
    readonly property color sunInk: pick("#5C3F03", "#FFD879", "#FFD23F")

    /* The discs of a sun behind words, from the outermost. */
    readonly property list<color> sunRise: [pick("#FBEBC9", "#1E2F24", "#1C1A05"), pick("#F8DFA6", "#40441F", "#3D3800"), sun]
    readonly property color surface: pick("#FFFFFF", "#0E2726", "#0A0900")
    property int tapPause: 350
    readonly property int target: px(84)
    readonly property int targetGap: px(lowered ? 16 : 14)
    property real textScale: 1
    readonly property color tint: pick("#DEECE7", "#123230", "#242100")

    /* ms: a contact of a touch screen that is shorter is no finger. */
    property int touchLeast: 50
    property real unit: 1

    /* What is joined or stacked falls apart when its letters are moved. */
    readonly property real wordSpacing: 0.16

    function joined(text: string): bool {
        return /[\u0590-\u08ff\u0900-\u0fff\u1000-\u109f\u1780-\u18af\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
    }
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
    function pick(light: color, dark: color, yellow: color): color {
        return colors === "yellow" ? yellow : colors === "dark" ? dark : light;
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
        return Math.max(Math.round(units * textScale * unit), Math.min(least, Math.round(units * unit)));
    }
}
