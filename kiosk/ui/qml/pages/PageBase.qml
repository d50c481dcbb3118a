// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* What every kind of page is given, and what it tells: how many parts it needs at this size. */
Item {
    id: root

    readonly property real inner: width - side * 2
    readonly property int lower: Theme.px(16)
    required property MyListViewModel myList
    required property PageViewModel page
    readonly property int part: page.part
    property int parts: 1
    readonly property int side: Theme.px(wide ? 64 : 48)
    readonly property int upper: Theme.px(8)
    readonly property bool wide: width > height * 1.05
    required property WordsViewModel words

    signal more
    signal wordTapped(word: string, area: rect)
}
