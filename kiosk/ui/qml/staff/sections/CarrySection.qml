// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import ".."

/* The whole set-up as one file on a stick: out, and in again here or on another kiosk. */
Item {
    id: root

    required property CareViewModel care
    required property FieldsViewModel fields
    readonly property real inner: Math.min(width, Theme.px(900))
    required property StaffViewModel staff
    readonly property StickViewModel stick: care.stick as StickViewModel

    Column {
        spacing: Theme.px(24)
        width: parent.width
        y: Theme.px(8)

        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(30)
            leading: 1.35
            text: qsTr("One file holds all settings and sign-offs, never the PIN. Save it to keep it safe, or to set up another kiosk.")
            width: parent.width
        }
        StickChoice {
            height: implicitHeight
            stick: root.stick
            width: parent.width
        }
        ActionButton {
            enabled: root.stick.found
            fontSize: Theme.px(32)
            icon: "download-simple"
            text: qsTr("Save the set-up")
            width: root.inner
            x: Theme.rightToLeft ? parent.width - width : 0

            onTapped: root.stick.saveSetup()
        }
        ActionButton {
            enabled: root.stick.found
            fontSize: Theme.px(32)
            icon: "upload-simple"
            primary: false
            text: qsTr("Load a set-up")
            width: root.inner
            x: Theme.rightToLeft ? parent.width - width : 0

            onTapped: root.stick.askLoad()
        }
        ActionButton {
            enabled: root.stick.found
            fontSize: Theme.px(32)
            icon: "chart-bar"
            primary: false
            text: qsTr("Save the totals as a table")
            width: root.inner
            x: Theme.rightToLeft ? parent.width - width : 0

            onTapped: root.stick.saveTotals()
        }
    }
}
