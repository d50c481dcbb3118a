// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import "../fields"
import ".."

/* Whether visits are counted, and the totals so far. */
Item {
    id: root

    required property CareViewModel care
    readonly property real cell: Math.min(Theme.px(190), width * 0.18)
    required property FieldsViewModel fields
    required property StaffViewModel staff
    readonly property StickViewModel stick: care.stick as StickViewModel
    readonly property TotalsViewModel totals: care.totals as TotalsViewModel

    FieldList {
        id: list

        fields: root.fields
        height: implicitHeight
        width: parent.width
    }
    Words {
        id: wrong

        Accessible.role: Accessible.AlertMessage
        color: Theme.roseInk
        font.pixelSize: Theme.px(26)
        leading: 1.3
        text: root.totals.problem ? qsTr("Nothing can be counted just now. Health tells why.") : ""
        visible: text !== ""
        width: parent.width
        y: list.height + Theme.px(8)
    }
    Item {
        id: heads

        height: Theme.px(56)
        visible: root.totals.found
        width: parent.width
        y: list.height + (wrong.visible ? wrong.height + Theme.px(8) : 0)

        Repeater {
            model: [qsTr("Today"), qsTr("7 days"), qsTr("30 days")]

            Words {
                required property int index
                required property string modelData

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink2
                font.pixelSize: Theme.px(26)
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.2
                text: modelData
                width: root.cell
                x: Theme.rightToLeft ? (2 - index) * root.cell : heads.width - (3 - index) * root.cell
            }
        }
    }
    PartBar {
        id: table

        height: low.y - y - Theme.px(12)
        visible: root.totals.found
        width: parent.width
        y: heads.y + heads.height

        Repeater {
            model: root.totals.rows

            Item {
                id: row

                required property list<string> counts
                required property bool head
                required property string name

                implicitHeight: label.height + Theme.px(head ? 22 : 16)
                width: table.width

                Words {
                    id: label

                    Accessible.name: row.name + " " + row.counts.join(", ")
                    Accessible.role: row.head ? Accessible.Heading : Accessible.StaticText
                    color: row.head ? Theme.ink2 : Theme.ink
                    font.pixelSize: Theme.px(row.head ? 26 : 30)
                    font.weight: row.head ? Font.Bold : Font.Normal
                    leading: 1.2
                    text: row.name
                    width: parent.width - (row.head ? 0 : root.cell * 3 + Theme.px(16))
                    x: Theme.rightToLeft ? parent.width - width : 0
                    y: parent.height - height - Theme.px(8)
                }
                Repeater {
                    model: row.counts

                    Words {
                        required property int index
                        required property string modelData

                        font.pixelSize: Theme.px(30)
                        font.weight: Font.Bold
                        horizontalAlignment: Text.AlignHCenter
                        leading: 1.2
                        text: "\u2066" + modelData + "\u2069"
                        width: root.cell
                        x: Theme.rightToLeft ? (2 - index) * root.cell : row.width - (3 - index) * root.cell
                        y: label.y
                    }
                }
                Rectangle {
                    color: Theme.line
                    height: Theme.hairline
                    width: parent.width
                    y: parent.height - height
                }
            }
        }
    }
    Words {
        color: Theme.ink2
        font.pixelSize: Theme.px(30)
        leading: 1.3
        text: qsTr("There are no totals yet.")
        visible: !root.totals.found
        width: parent.width
        y: heads.y + Theme.px(16)
    }
    Item {
        id: low

        height: buttons.height + (sticks.implicitHeight > 0 ? sticks.implicitHeight + Theme.px(16) : 0)
        visible: root.totals.found
        width: parent.width
        y: parent.height - height

        StickChoice {
            id: sticks

            height: implicitHeight
            naming: false
            stick: root.stick
            width: parent.width
        }
        Row {
            id: buttons

            spacing: Theme.px(20)
            width: parent.width
            y: parent.height - height

            ActionButton {
                enabled: root.stick.found
                fontSize: Theme.px(30)
                height: Theme.px(84)
                icon: "floppy-disk"
                primary: false
                text: qsTr("Save to USB")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.stick.saveTotals()
            }
            DangerButton {
                fontSize: Theme.px(30)
                height: Theme.px(84)
                icon: "trash"
                text: qsTr("Clear")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.totals.ask()
            }
        }
    }
}
