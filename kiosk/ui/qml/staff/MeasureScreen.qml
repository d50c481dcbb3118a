// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* A bank card is laid on a drawn one; its right edge is moved until both are alike. */
Item {
    id: root

    readonly property real cardTop: told.y + told.height + Theme.px(32)
    readonly property real coarse: Theme.px(150)
    required property MeasureViewModel measure
    readonly property bool modal: true
    readonly property int side: Theme.px(48)

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog

    Component.onCompleted: measure.begin(Theme.perMm, width - side * 2)

    InFront {
        title: title.text
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TouchArea {
            anchors.fill: parent
        }
    }
    Heading {
        id: title

        font.pixelSize: Theme.px(44)
        text: qsTr("Measure with a bank card")
        width: parent.width - root.side * 2
        x: root.side
        y: Theme.px(32)
    }
    Words {
        id: told

        font.pixelSize: Theme.px(30)
        leading: 1.3
        text: qsTr("Lay a card flat on the frame, its left edge on the thick line. Move the right edge until the frame is as wide as the card.")
        width: title.width
        x: root.side
        y: title.y + title.height + Theme.px(8)
    }

    /* The card grows to the right in every language: the real one lies still. */
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.fill: parent

        Rectangle {
            Accessible.name: qsTr("Frame of a card")
            Accessible.role: Accessible.Graphic
            border.color: Theme.primary
            border.width: Theme.edge
            color: Theme.surface
            height: width * 54 / 85.6
            objectName: "card"
            radius: width * 3.18 / 85.6
            width: root.measure.card
            x: Math.min(root.side + Theme.px(120), root.width - root.side - width)
            y: root.cardTop

            Rectangle {
                color: Theme.primary
                height: parent.height
                width: Theme.px(10)
                x: -width
            }
            Icon {
                anchors.centerIn: parent
                color: Theme.stroke
                name: "credit-card"
                size: 96
            }
        }
        Row {
            id: keys

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(16)
            y: wrong.y - height - Theme.px(16)

            RepeatKey {
                enabled: root.measure.canLess
                fontSize: Theme.px(40)
                height: Theme.px(104)
                label: qsTr("Much narrower")
                text: "−10"
                width: root.coarse

                onStepped: root.measure.step(-10)
            }
            RepeatKey {
                enabled: root.measure.canLess
                fontSize: Theme.px(40)
                height: Theme.px(104)
                label: qsTr("Narrower")
                text: "−1"
                width: root.coarse

                onStepped: root.measure.step(-1)
            }
            RepeatKey {
                enabled: root.measure.canMore
                fontSize: Theme.px(40)
                height: Theme.px(104)
                label: qsTr("Wider")
                text: "+1"
                width: root.coarse

                onStepped: root.measure.step(1)
            }
            RepeatKey {
                enabled: root.measure.canMore
                fontSize: Theme.px(40)
                height: Theme.px(104)
                label: qsTr("Much wider")
                text: "+10"
                width: root.coarse

                onStepped: root.measure.step(10)
            }
        }
    }
    Words {
        id: wrong

        Accessible.role: Accessible.AlertMessage
        color: Theme.roseInk
        font.pixelSize: Theme.px(26)
        leading: 1.3
        text: root.measure.problem
        width: title.width
        wrapMode: Text.Wrap
        x: root.side
        y: buttons.y - (text ? height + Theme.px(16) : Theme.px(8))
    }
    Row {
        id: buttons

        spacing: Theme.px(24)
        width: title.width
        x: root.side
        y: root.height - height - Theme.px(32)

        ActionButton {
            height: Theme.px(116)
            primary: false
            text: qsTr("Cancel")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.measure.close()
        }
        ActionButton {
            height: Theme.px(116)
            icon: "check-bold"
            text: qsTr("The card fits")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.measure.accept(root.Window.width)
        }
    }
}
