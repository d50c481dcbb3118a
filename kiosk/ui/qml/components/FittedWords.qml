// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/* Words that get smaller where their longest word does not fit: a word is never broken or cut. */
Words {
    id: root

    /* The size of letters where everything fits. */
    property real largest: 0
    /* Chinese can be broken anywhere. */
    readonly property string longest: {
        const wide = /[\u2e80-\uffef]/g;
        const span = one => one.length + (one.match(wide) ?? []).length;
        const pieces = text.match(unbroken ? /[^\n]+/g : /[^ \n\u2e80-\u9fff\uff00-\uffef]+/g) ?? [];
        return pieces.reduce((one, other) => span(other) > span(one) ? other : one, "");
    }

    /* True where a line is never broken either. */
    property bool unbroken: false

    font.pixelSize: Math.max(1, Math.min(largest, Math.floor(largest * width / Math.max(1, metrics.advanceWidth + 2))))
    running: false

    TextMetrics {
        id: metrics

        font.family: root.font.family
        font.letterSpacing: root.font.letterSpacing
        font.pixelSize: Math.max(1, root.largest)
        font.weight: root.font.weight
        text: root.longest
    }
}
