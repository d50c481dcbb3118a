// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Asks before the program ends. */
Sheet {
    id: root

    required property StaffViewModel staff

    title: qsTr("Exit the kiosk?")

    Heading {
        text: root.title
        width: parent.width
    }
    Words {
        leading: 1.5
        text: qsTr("The program ends. A visit that is under way is forgotten.")
        width: parent.width
    }
    Row {
        spacing: Theme.px(24)
        width: parent.width

        ActionButton {
            focus: true
            height: Theme.px(140)
            text: qsTr("No, stay here")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.closed()
        }
        DangerButton {
            height: Theme.px(140)
            icon: "sign-out"
            text: qsTr("Yes, exit")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.staff.endKiosk()
        }
    }
}
