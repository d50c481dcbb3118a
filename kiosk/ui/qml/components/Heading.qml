// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* The title of a screen. */
Words {
    id: root

    Accessible.name: text
    Accessible.role: Accessible.Heading
    font.letterSpacing: -0.5 * Theme.unit
    font.pixelSize: Theme.h1
    font.weight: Font.Bold
    leading: 1.18
}
