// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../takeaway"
import "../theme"

/* What goes home: a square a phone reads, what is in it, and paper where there is a printer. */
PageBase {
    id: root

    property bool large: false
    readonly property TakeawayViewModel takeaway: page.takeaway as TakeawayViewModel

    function paperWords(paper: string): string {
        switch (paper) {
        case "":
            return "";
        case "printing":
            return qsTr("Printing. Please wait.");
        case "printed":
            return qsTr("Your sheet is in the printer.");
        case "out-of-paper":
            return qsTr("The printer has no paper. Please tell the staff. Your list is still here.");
        default:
            return qsTr("The printer does not answer. Please tell the staff. Your list is still here.");
        }
    }

    CodePlate {
        id: plate

        height: root.wide ? root.height - y - root.lower : Math.min(width * 1.02, root.height * 0.56)
        large: root.large
        takeaway: root.takeaway
        width: root.wide ? root.inner * 0.467 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper

        onTapped: root.large = !root.large
    }
    Item {
        id: column

        height: root.height - y - root.lower
        width: root.wide ? root.inner - plate.width - Theme.px(64) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : plate.y + plate.height + Theme.px(20)

        Heading {
            id: heading

            font.pixelSize: Math.min(Theme.h1, Theme.type(54))
            text: root.page.title
            width: parent.width
        }
        Words {
            id: lead

            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: root.page.lead || qsTr("This is all it holds:")
            textFormat: Text.StyledText
            width: parent.width
            y: heading.height + Theme.px(6)
        }
        PartList {
            height: Math.min(implicitHeight, foot.y - y - Theme.px(16))
            parts: root.takeaway.parts as QtObject
            width: parent.width
            y: lead.y + lead.height + Theme.px(16)
        }
        Column {
            id: foot

            spacing: Theme.px(16)
            width: parent.width
            y: parent.height - height

            Row {
                spacing: Theme.px(14)
                visible: root.takeaway.canBoth

                PillTab {
                    active: !root.takeaway.both
                    text: qsTr("My language")

                    onTapped: root.takeaway.setBoth(false)
                }
                PillTab {
                    active: root.takeaway.both
                    text: qsTr("And %1").arg(root.takeaway.clinicLanguage)

                    onTapped: root.takeaway.setBoth(true)
                }
            }
            Words {
                color: root.takeaway.paper === "printed" || root.takeaway.paper === "printing" ? Theme.primary : Theme.roseInk
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                leading: 1.3
                text: root.paperWords(root.takeaway.paper)
                visible: text !== ""
                width: parent.width
            }
            Row {
                id: buttons

                readonly property real share: root.takeaway.canPrint ? (foot.width - spacing) / 2 : foot.width

                spacing: Theme.px(16)

                ActionButton {
                    edgePadding: Theme.px(20)
                    enabled: root.takeaway.paper !== "printing"
                    icon: "printer"
                    text: qsTr("Print on paper")
                    visible: root.takeaway.canPrint
                    width: buttons.share

                    onTapped: root.takeaway.printOut()
                }
                ActionButton {
                    edgePadding: Theme.px(20)
                    icon: "text-t"
                    primary: false
                    text: root.large ? qsTr("Show it smaller") : qsTr("Show it large")
                    width: root.takeaway.canPrint ? buttons.share : Math.min(buttons.share, implicitWidth)

                    onTapped: root.large = !root.large
                }
            }
        }
    }
}
