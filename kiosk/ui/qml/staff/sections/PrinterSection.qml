// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import "../fields"

/* Paper on or off, the printer, and a test page. */
Item {
    id: root

    required property FieldsViewModel fields
    required property PrinterViewModel printer
    required property StaffViewModel staff
    readonly property string told: {
        switch (printer.told) {
        case "":
            return "";
        case "printing":
            return qsTr("Printing …");
        case "printed":
            return qsTr("The test page came out.");
        case "no-printer":
            return qsTr("There is no printer of that name.");
        case "out-of-paper":
            return qsTr("The printer has no paper.");
        case "timed-out":
            return qsTr("The printer does not answer.");
        case "gone":
            return qsTr("The printer is not ready.");
        default:
            return printer.told;
        }
    }

    FieldList {
        id: list

        fields: root.fields
        height: implicitHeight
        width: parent.width
        y: Theme.px(8)
    }
    Words {
        id: heading

        font.pixelSize: Theme.px(32)
        leading: 1.25
        text: root.printer.found ? qsTr("Print on") : qsTr("No printer was found on this machine.")
        width: parent.width
        y: list.y + list.height + Theme.px(24)
    }
    Flow {
        id: choices

        spacing: Theme.px(14)
        width: parent.width
        y: heading.y + heading.height + Theme.px(16)

        Repeater {
            model: root.printer.rows

            PillTab {
                required property bool chosen
                required property string name
                required property string shown

                active: chosen
                fontSize: Theme.px(30)
                text: shown
                width: Math.min(implicitWidth, choices.width)

                onTapped: root.printer.choose(name)
            }
        }
    }
    ActionButton {
        id: test

        fontSize: Theme.px(32)
        icon: "printer"
        primary: false
        text: qsTr("Print a test page")
        width: Math.min(implicitWidth, parent.width)
        x: Theme.rightToLeft ? parent.width - width : 0
        y: choices.y + choices.height + Theme.px(32)

        onTapped: root.printer.printTest()
    }
    Words {
        Accessible.role: Accessible.AlertMessage
        color: Theme.ink2
        font.pixelSize: Theme.px(30)
        leading: 1.3
        text: root.told
        width: parent.width
        y: test.y + test.height + Theme.px(20)
    }
}
