// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* All text a patient reads. `leading` is the line height in parts of the font size. */
Text {
    id: root

    /* False where its lines stay as near to each other as they are. */
    property bool airy: true

    /* The alignment after mirroring, for the tour. */
    readonly property int alignedTo: effectiveHorizontalAlignment

    /* True once its letters were moved apart. */
    property bool apart: false
    property real leading: 1.42

    /* The size of its letters where they were made to fit. */
    readonly property int letterSize: fontInfo.pixelSize

    /* False while its properties get their first values. */
    property bool made: false

    /* Text to read, not a name on a control: it gets more room where somebody wants more. */
    property bool running: leading >= 1.3
    readonly property bool spaced: Theme.spaced && running
    readonly property bool styled: textFormat !== Text.PlainText

    /* Told by something else: by the control it is in, by a picture's words, or by its twin. */
    property bool untold: false
    readonly property int wrapping: wrapMode

    function inControl(): bool {
        for (let above = parent; above !== null; above = above.parent) {
            const near = above as Pressable;
            if (near !== null)
                return near.control;
        }
        return false;
    }

    /* Not bindings: the parts of a font change together, and these would go round in a circle. */
    function setApart(): void {
        if (!made || !spaced && !apart)
            return;
        apart = spaced;
        font.letterSpacing = spaced && !Theme.joined(text) ? font.pixelSize * Theme.letterSpacing : 0;
        font.wordSpacing = spaced ? font.pixelSize * Theme.wordSpacing : 0;
    }

    Accessible.ignored: untold || text === "" || inControl() || ScreenReader.hides(root)
    Accessible.name: textFormat === Text.PlainText ? ScreenReader.bare(text) : ScreenReader.plain(text)
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(font.pixelSize * (spaced && airy ? Math.max(leading, Theme.lineSpacing) : leading))
    lineHeightMode: Text.FixedHeight
    linkColor: Theme.primary
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignTop
    wrapMode: Text.WordWrap

    Component.onCompleted: {
        made = true;
        setApart();
    }
    onFontChanged: setApart()
    onSpacedChanged: setApart()
    onTextChanged: setApart()
}
