// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Asks before the totals go. */
Sheet {
    id: root

    required property TotalsViewModel totals

    title: qsTr("Clear all totals?")

    Heading {
        text: root.title
        width: parent.width
    }
    Words {
        leading: 1.4
        text: qsTr("The totals of every day are taken away. Save them first if you need them.")
        width: parent.width
    }
    Row {
        spacing: Theme.px(24)
        width: parent.width

        ActionButton {
            focus: true
            height: Theme.px(140)
            text: qsTr("No, keep them")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.closed()
        }
        DangerButton {
            height: Theme.px(140)
            icon: "trash"
            text: qsTr("Yes, clear")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.totals.clear()
        }
    }
}
