// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* What to know while it runs, always in sight. */
Item {
    id: root

    required property string text

    implicitHeight: Math.max(mark.height, words.implicitHeight)

    Icon {
        id: mark

        color: Theme.primary
        name: "info"
        size: 44
        x: Theme.rightToLeft ? root.width - width : 0
        y: Math.max(0, Math.min(words.height, words.lineHeight * 2) - height) / 2
    }
    Words {
        id: words

        font.pixelSize: Theme.small
        leading: 1.3
        /* It stays in sight above the keys, where there is little room. */
        running: Theme.textScale <= 1 && !Theme.shrunk
        text: root.text
        textFormat: Text.StyledText
        width: root.width - mark.width - Theme.px(20)
        x: Theme.rightToLeft ? 0 : mark.width + Theme.px(20)
    }
}
