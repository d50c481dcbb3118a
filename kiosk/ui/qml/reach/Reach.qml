// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/*
    How large the picture is laid out, and how far down it moves for somebody who cannot reach its
    upper part. Sizes are px of the upright picture unless they say otherwise.
*/
QtObject {
    id: root

    required property real across

    /* True where some of the screen is too high for somebody who sits. */
    readonly property bool canLower: Math.min(line, highest) > down * 0.05

    /* px per mm, or 0 where nobody knows. */
    required property real density
    required property real down

    /* How far above the floor the lower edge is, in mm; 0 where nobody measured it. */
    required property real footMm
    readonly property real fullUnit: unitIn(down, told, 0.248 * density, 1440)

    /* The lowest place where everything still has room below. */
    readonly property real highest: down - (narrow ? 1500 * least : 770 * wished)

    /* Largest text that every page has been laid out with. */
    readonly property real largestScale: 1.412

    /* A unit may shrink so far: what is touched stays 15 mm. */
    readonly property real least: 0.72 * wished

    /* What is above it is empty of anything to touch; 0 where nothing needs to move. */
    readonly property real lift: lowered && canLower ? Math.max(told * fullUnit, Math.min(line, highest)) : 0

    /* What somebody who sits can reach is below it. */
    readonly property real line: measured ? down - (reachMm - footMm) * density : down > across ? down * 0.52 : 0
    required property bool lowered
    readonly property bool measured: footMm > 0 && density > 0

    /* On a screen too small for the largest text, the largest that can be laid out. */
    readonly property real mostScale: Math.max(1, across > room ? room / unit / 770 : across / unit / 870)
    readonly property bool narrow: across < 1392 * least

    /* How high somebody who sits can reach, and how low. */
    readonly property real reachLowMm: 380
    readonly property real reachMm: 1220
    readonly property real room: lift > 0 ? down - lift : down - told * unit

    /* A screen without a dock stands low by itself. */
    readonly property bool standsLow: down > across && line < down * 0.7

    /* Where a unit had to shrink, text grows by as much, if there is room across. Capitals of 4.8, 6.4, 8 and 9 mm. */
    readonly property real textScale: {
        const chosen = ({
                small: 0.753,
                standard: 1,
                large: 1.255,
                largest: largestScale
            })[textSize] ?? 1;
        return Math.min(mostScale, lift > 0 ? Math.min(largestScale, across / unit / 1070, chosen * Math.max(1, wished / unit)) : chosen);
    }
    required property string textSize

    /* Design units that a notice takes at the top. */
    required property int told
    readonly property bool tooHigh: canLower && line > highest + 1
    readonly property real unit: lift > 0 ? unitIn(down - lift, 0, wished, 1392) : fullUnit

    /* The unit that makes text and targets as large as they should be. */
    readonly property real wished: density > 0 ? Math.min(fullUnit, 0.248 * density) : fullUnit

    /*
        The unit that fits `height` px under a notice, as near to `wanted` as can be, for pages at
        least `wide` units wide where they lie on their side.
    */
    function unitIn(height: real, notice: int, wanted: real, wide: real): real {
        const landscape = across > height;
        const fit = landscape ? Math.min(across / 1920, height / 1080) : Math.min(across / 1080, height / 1920);
        const most = landscape ? Math.min(across / wide, height / (840 + notice)) : Math.min(across / 960, height / (1500 + notice));
        return Math.max(fit, Math.min(wanted, most));
    }
}
