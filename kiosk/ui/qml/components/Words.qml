// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* All text a patient reads. `leading` is the line height in parts of the font size. */
Text {
    id: root

    /* The alignment after mirroring, for the tour. */
    readonly property int alignedTo: effectiveHorizontalAlignment
    property real leading: 1.42

    color: Theme.ink
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(font.pixelSize * leading)
    lineHeightMode: Text.FixedHeight
    linkColor: Theme.primary
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignTop
    wrapMode: Text.WordWrap
}
