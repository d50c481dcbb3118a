// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The way to more, beside a title. */
ActionButton {
    id: root

    required property PageViewModel page

    fontSize: Theme.small
    height: Theme.px(84)
    icon: "plus-circle"
    primary: false
    text: qsTr("Tell me more")
    visible: page.hasMore
}
