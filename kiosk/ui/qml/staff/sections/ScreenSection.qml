// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import "../fields"

/* How the screen looks and hangs, how wide it is, and whether it feels every touch. */
Item {
    id: root

    required property CareViewModel care

    /* The whole picture. */
    required property Item face
    required property FieldsViewModel fields
    readonly property MeasureViewModel measure: care.measure as MeasureViewModel
    required property StaffViewModel staff
    readonly property TouchTestViewModel touchTest: care.touchTest as TouchTestViewModel

    FieldList {
        fields: root.fields
        height: low.y - y - Theme.px(16)
        width: parent.width
    }
    Item {
        id: low

        height: buttons.y + buttons.height
        width: parent.width
        y: parent.height - height

        Words {
            id: size

            color: Theme.ink2
            font.pixelSize: Theme.px(28)
            leading: 1.3
            text: root.measure.width ? qsTr("The screen is %1 mm wide.").arg("\u2066" + root.measure.width + "\u2069") : qsTr("Nobody has measured the screen yet.")
            width: parent.width - (undo.visible ? undo.width + Theme.px(24) : 0)
            x: Theme.rightToLeft ? parent.width - width : 0
            y: undo.visible ? Math.max(0, (undo.height - height) / 2) : 0
        }
        ActionButton {
            id: undo

            fontSize: Theme.px(28)
            height: Theme.px(84)
            icon: "arrow-counter-clockwise"
            primary: false
            text: qsTr("Undo")
            visible: root.measure.kept
            x: Theme.rightToLeft ? 0 : parent.width - width

            onTapped: root.measure.undo()
        }
        ReachWords {
            id: heights

            face: root.face
            measure: root.measure
            width: parent.width
            y: Math.max(size.y + size.height, undo.visible ? undo.height : 0) + Theme.px(8)
        }
        Words {
            id: touches

            color: root.touchTest.missed > 0 ? Theme.roseInk : Theme.primary
            font.pixelSize: Theme.px(28)
            leading: 1.3
            text: !root.touchTest.done ? "" : root.touchTest.missed === 0 ? qsTr("Every place answered.") : qsTr("Places that did not answer: %1 of %2").arg(root.touchTest.missed).arg(root.touchTest.places)
            visible: text !== ""
            width: parent.width
            y: heights.y + heights.height + Theme.px(8)
        }
        Row {
            id: buttons

            spacing: Theme.px(20)
            width: parent.width
            y: (touches.visible ? touches.y + touches.height : heights.y + heights.height) + Theme.px(16)

            ActionButton {
                fontSize: Theme.px(30)
                height: Theme.px(104)
                icon: root.width > Theme.px(800) ? "credit-card" : ""
                primary: false
                text: qsTr("Measure with a bank card")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.measure.show()
            }
            ActionButton {
                fontSize: Theme.px(30)
                height: Theme.px(104)
                icon: root.width > Theme.px(800) ? "hand-pointing" : ""
                primary: false
                text: qsTr("Test the touch")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.touchTest.begin()
            }
        }
    }
}
