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
    readonly property bool low: height < Theme.px(640)
    required property OfferViewModel offer
    required property StaffViewModel staff

    Item {
        anchors.fill: parent
        visible: !root.offer.asking

        Flow {
            id: key

            spacing: Theme.px(12)
            width: parent.width

            Icon {
                color: Theme.ink2
                name: "star-fill"
                size: 32
            }
            Words {
                color: Theme.ink2
                font.pixelSize: Theme.px(26)
                leading: 1.3
                leftPadding: Theme.px(Theme.rightToLeft ? 8 : 0)
                rightPadding: Theme.px(Theme.rightToLeft ? 0 : 8)
                text: qsTr("shown first")
            }
            Row {
                spacing: parent.spacing

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
        }
        Words {
            id: note

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
        spacing: Theme.px(root.low ? 12 : 28)
        visible: root.offer.asking
        width: parent.width
        y: Theme.px(root.low ? 0 : 8)

        Words {
            font.pixelSize: Theme.px(36)
            font.weight: Font.Bold
            leading: 1.3
            text: root.offer.asked
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(root.low ? 30 : 32)
            leading: root.low ? 1.3 : 1.4
            text: qsTr("Nobody has reviewed this language. Offer it all the same?")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.px(root.low ? 30 : 32)
            leading: root.low ? 1.3 : 1.4
            text: qsTr("Who takes the responsibility?")
            width: parent.width
        }
        ValueField {
            gap: root.offer.name === ""
            height: Theme.px(root.low ? 84 : 100)
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
                height: Theme.px(root.low ? 92 : 120)
                text: qsTr("No, keep it off")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.offer.cancel()
            }
            ActionButton {
                enabled: root.offer.name !== ""
                fontSize: Theme.px(34)
                height: Theme.px(root.low ? 92 : 120)
                primary: false
                text: qsTr("Yes, offer the draft")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.offer.accept()
            }
        }
    }
}
