// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../takeaway"
import "../theme"

/*
    What goes home: a square a phone reads, what is in it, and paper where there is a printer. On a
    screen too small for both they are two parts, the square first.
*/
PageBase {
    id: root

    readonly property real columnHeight: wide ? height - upper - lower : height - upper - plateHeight - Theme.px(20) - lower
    readonly property real columnWidth: wide ? inner - plateWidth - Theme.px(64) : inner
    readonly property bool crowded: squareRoom < plate.least || columnHeight < needed
    readonly property bool full: crowded || large
    property bool large: false

    /* By the column's own narrow width, and not by what is on the screen now: that follows from it. */
    readonly property real needed: measure.height + leadMeasure.height + list.briefHeight + message.height + Math.max(Theme.button, Theme.body * 2.44 + Theme.px(28)) + (takeaway.canBoth ? Theme.px(102) : 0) + Theme.px(54)
    readonly property real plateHeight: wide ? height - upper - lower : Math.round(Math.min(plateWidth * 1.02, height * 0.56, Math.max(height * 0.44, height - upper - lower - Theme.px(20) - needed)))
    readonly property real plateWidth: wide ? Math.round(inner * 0.467) : inner

    /* For the card on the small plate, without its words. */
    readonly property real squareRoom: Math.min(plateWidth, plateHeight - (takeaway.count > 1 ? Theme.px(104) : 0)) - plate.pad * 2
    readonly property TakeawayViewModel takeaway: page.takeaway as TakeawayViewModel
    readonly property int titleSize: Math.min(Theme.h1, Theme.type(54))

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

    parts: crowded ? 2 : 1

    Heading {
        id: measure

        font.pixelSize: root.titleSize
        text: root.page.title
        visible: false
        width: root.columnWidth
    }
    Words {
        id: message

        font.pixelSize: Theme.small
        font.weight: Font.Bold
        leading: 1.3
        text: root.paperWords("out-of-paper")
        visible: false
        width: root.columnWidth
    }
    Words {
        id: leadMeasure

        font.pixelSize: Theme.small
        leading: 1.3
        text: lead.usual
        textFormat: Text.StyledText
        visible: false
        width: root.columnWidth
    }
    CodePlate {
        id: plate

        full: root.full
        height: root.full ? root.height - y - root.lower : root.plateHeight
        takeaway: root.takeaway
        turnable: !root.crowded
        visible: !root.crowded || root.part === 0
        width: root.full ? root.inner : root.plateWidth
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper

        onTapped: root.large = !root.large
    }
    Item {
        id: column

        height: root.crowded ? root.height - root.upper - root.lower : root.columnHeight
        visible: root.crowded ? root.part > 0 : !root.large
        width: root.crowded ? root.inner : root.columnWidth
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide || root.crowded ? root.upper : plate.y + root.plateHeight + Theme.px(20)

        Heading {
            id: heading

            font.pixelSize: root.titleSize
            text: root.page.title
            width: parent.width
        }
        Words {
            id: lead

            readonly property string usual: root.page.lead || qsTr("This is all it holds:")

            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: !plate.explained ? qsTr("Point your phone camera at each square") : usual
            textFormat: Text.StyledText
            width: parent.width
            y: heading.height + Theme.px(6)
        }
        PartList {
            id: list

            columns: root.crowded && root.wide ? 2 : 1
            room: foot.y - y - Theme.px(16)
            takeaway: root.takeaway
            width: parent.width
            y: lead.y + lead.height + Theme.px(16)
        }
        Column {
            id: foot

            spacing: Theme.px(16)
            width: parent.width
            y: parent.height - height

            Words {
                color: root.takeaway.paper === "printed" || root.takeaway.paper === "printing" ? Theme.primary : Theme.roseInk
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                leading: 1.3
                text: root.paperWords(root.takeaway.paper)
                visible: text !== ""
                width: parent.width
            }
            LanguageTabs {
                takeaway: root.takeaway
                visible: root.takeaway.canBoth && !root.crowded
                width: parent.width
            }
            Row {
                id: buttons

                readonly property real share: root.takeaway.canPrint && larger.visible ? (foot.width - spacing) / 2 : foot.width

                spacing: Theme.px(16)
                visible: root.takeaway.canPrint || !root.crowded
                width: foot.width

                ActionButton {
                    id: paper

                    edgePadding: Theme.px(20)
                    enabled: root.takeaway.paper !== "printing"
                    height: Math.max(implicitHeight, larger.implicitHeight)
                    icon: "printer"
                    text: qsTr("Print on paper")
                    visible: root.takeaway.canPrint
                    width: larger.visible ? buttons.share : Math.min(buttons.share, implicitWidth)

                    onTapped: root.takeaway.printOut()
                }
                ActionButton {
                    id: larger

                    edgePadding: Theme.px(20)
                    height: Math.max(implicitHeight, paper.implicitHeight)
                    icon: "text-t"
                    primary: false
                    text: qsTr("Show it large")
                    visible: !root.crowded
                    width: root.takeaway.canPrint ? buttons.share : Math.min(buttons.share, implicitWidth)

                    onTapped: root.large = true
                }
            }
        }
    }
}
