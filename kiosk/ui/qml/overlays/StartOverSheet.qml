// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Asks before a visit is forgotten: a trembling hand may have touched the wrong tile. */
Sheet {
    id: root

    required property KioskViewModel kiosk

    title: qsTr("Start over?")

    Heading {
        text: root.title
        width: parent.width - root.hearWidth
        x: Theme.rightToLeft ? root.hearWidth : 0
    }
    Words {
        leading: 1.5
        text: qsTr("This screen goes back to the start. Your choices here are cleared.")
        width: parent.width
    }
    Item {
        height: Theme.px(8)
        width: 1
    }
    Row {
        spacing: Theme.px(24)
        width: parent.width

        ActionButton {
            focus: true
            height: Math.max(Theme.px(140), implicitHeight)
            text: qsTr("No, stay here")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.closed()
        }
        ActionButton {
            height: Math.max(Theme.px(140), implicitHeight)
            icon: "arrow-counter-clockwise"
            primary: false
            text: qsTr("Yes, start over")
            width: (parent.width - parent.spacing) / 2

            onTapped: {
                root.closed();
                root.kiosk.startOver();
            }
        }
    }
}
