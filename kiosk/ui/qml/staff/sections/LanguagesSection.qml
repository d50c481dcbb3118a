// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import "../fields"
import ".."

/* The languages patients are offered; for a draft somebody takes the responsibility. */
Item {
    id: root

    required property FieldsViewModel fields
    required property OfferViewModel offer
    required property StaffViewModel staff

    Item {
        anchors.fill: parent
        visible: !root.offer.asking

        Row {
            id: key

            spacing: Theme.px(12)
            x: Theme.rightToLeft ? parent.width - width : 0

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                name: "star-fill"
                size: 32
            }
            Words {
                color: Theme.ink2
                font.pixelSize: Theme.px(26)
                leading: 1.3
                text: qsTr("shown first")
            }
            Item {
                height: 1
                width: Theme.px(20)
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                name: "repeat"
                size: 32
            }
            Words {
                color: Theme.ink2
                font.pixelSize: Theme.px(26)
                leading: 1.3
                text: qsTr("by turns on the start screen")
            }
        }
        Words {
            id: note

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            color: root.offer.problem ? Theme.roseInk : Theme.sunInk
            font.pixelSize: Theme.px(28)
            leading: 1.3
            text: root.offer.problem || root.offer.note
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
            y: key.height + Theme.px(8)
        }
        PartBar {
            height: parent.height - y
            width: parent.width
            y: note.visible ? note.y + note.height + Theme.px(8) : key.height + Theme.px(8)

            Repeater {
                model: root.offer.rows

                LanguageRow {
                    offer: root.offer
                    width: root.width
                }
            }
        }
    }
    Column {
        spacing: Theme.px(28)
        visible: root.offer.asking
        width: parent.width
        y: Theme.px(8)

        Words {
            font.pixelSize: Theme.px(36)
            font.weight: Font.Bold
            leading: 1.3
            text: root.offer.asked
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(32)
            leading: 1.4
            text: qsTr("Nobody has reviewed this language. Offer it all the same?")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(32)
            leading: 1.4
            text: qsTr("Who takes the responsibility?")
            width: parent.width
        }
        ValueField {
            gap: root.offer.name === ""
            height: Theme.px(100)
            name: qsTr("Your name")
            value: root.offer.name || name
            width: Math.min(parent.width, Theme.px(760))
            x: Theme.rightToLeft ? parent.width - width : 0

            onTapped: root.offer.editName()
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(28)
            leading: 1.35
            text: qsTr("Its pages then say that they are a draft. The name and the day are kept.")
            width: parent.width
        }
        Row {
            spacing: Theme.px(24)
            width: parent.width

            ActionButton {
                fontSize: Theme.px(34)
                height: Theme.px(120)
                text: qsTr("No, keep it off")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.offer.cancel()
            }
            ActionButton {
                enabled: root.offer.name !== ""
                fontSize: Theme.px(34)
                height: Theme.px(120)
                primary: false
                text: qsTr("Yes, offer the draft")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.offer.accept()
            }
        }
    }
}
