// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* The title of a screen. */
FittedWords {
    id: root

    Accessible.role: Accessible.Heading
    font.letterSpacing: -0.5 * Theme.unit
    font.weight: Font.Bold
    largest: Theme.h1
    leading: 1.18
}
