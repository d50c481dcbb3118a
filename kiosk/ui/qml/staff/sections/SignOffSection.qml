// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import "../fields"
import ".."

/* Who has signed what; a form to sign, and a question before a sign-off is taken back. */
Item {
    id: root

    required property FieldsViewModel fields
    readonly property bool low: height < Theme.px(640)
    required property SignOffViewModel signoff
    required property StaffViewModel staff

    Item {
        anchors.fill: parent
        visible: root.signoff.step === ""

        Words {
            id: note

            color: Theme.ink2
            font.pixelSize: Theme.px(26)
            leading: 1.3
            text: root.staff.note.arg("\u2066kiosk\u00a0signoff\u00a0-\u2060-\u2060out\u00a0DIR\u2069")
            width: parent.width
        }
        PartBar {
            height: parent.height - y
            width: parent.width
            y: note.height + Theme.px(10)

            Repeater {
                model: root.signoff.rows

                SignRow {
                    signoff: root.signoff
                    width: root.width
                }
            }
        }
    }
    Column {
        spacing: Theme.px(root.low ? 14 : 24)
        visible: root.signoff.step !== ""
        width: parent.width
        y: Theme.px(root.low ? 0 : 8)

        Words {
            font.pixelSize: Theme.px(34)
            font.weight: Font.Bold
            leading: 1.3
            text: root.signoff.subject
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(32)
            leading: 1.4
            text: qsTr("Withdraw every sign-off of this language? Patients are then told that it is not reviewed.")
            visible: root.signoff.step === "withdraw"
            width: parent.width
        }
        Pressable {
            id: box

            checkable: true
            checked: root.signoff.read
            height: Math.max(Theme.px(84), said.implicitHeight + Theme.px(24))
            label: said.text
            visible: root.signoff.step === "sign"
            width: parent.width

            onTapped: root.signoff.tick()

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: box.checked ? "check-square-fill" : "square"
                size: 64
                x: Theme.rightToLeft ? parent.width - width : 0
            }
            Words {
                id: said

                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.px(32)
                leading: 1.3
                text: qsTr("I have read every page in this language")
                width: parent.width - mark.width - Theme.px(20)
                x: Theme.rightToLeft ? 0 : mark.width + Theme.px(20)
            }
        }
        ValueField {
            gap: root.signoff.name === ""
            height: Theme.px(root.low ? 84 : 96)
            name: qsTr("Your name")
            value: root.signoff.name || name
            visible: box.visible
            width: parent.width

            onTapped: root.signoff.editName()
        }
        ValueField {
            gap: root.signoff.role === ""
            height: Theme.px(root.low ? 84 : 96)
            name: qsTr("What you are, such as hematologist")
            value: root.signoff.role || name
            visible: box.visible
            width: parent.width

            onTapped: root.signoff.editRole()
        }
        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.roseInk
            font.pixelSize: Theme.px(28)
            leading: 1.3
            text: root.signoff.problem
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Row {
            spacing: Theme.px(24)
            width: parent.width

            ActionButton {
                fontSize: Theme.px(34)
                height: Theme.px(root.low ? 92 : 116)
                primary: root.signoff.step === "withdraw"
                text: qsTr("Cancel")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.signoff.cancel()
            }
            ActionButton {
                enabled: root.signoff.read && root.signoff.name !== "" && root.signoff.role !== ""
                fontSize: Theme.px(34)
                height: Theme.px(root.low ? 92 : 116)
                icon: "pen-nib"
                text: qsTr("Sign this language")
                visible: root.signoff.step === "sign"
                width: (parent.width - parent.spacing) / 2

                onTapped: root.signoff.sign()
            }
            ActionButton {
                fontSize: Theme.px(34)
                height: Theme.px(root.low ? 92 : 116)
                primary: false
                text: qsTr("Yes, withdraw")
                visible: root.signoff.step === "withdraw"
                width: (parent.width - parent.spacing) / 2

                onTapped: root.signoff.withdraw()
            }
        }
    }
}
