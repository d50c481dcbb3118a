// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import ".."

/* What the kiosk is and can, and what is wrong. */
Item {
    id: root

    required property FieldsViewModel fields
    required property HealthViewModel health
    required property StaffViewModel staff

    Row {
        id: summary

        height: Theme.px(92)
        spacing: Theme.px(16)
        x: Theme.rightToLeft ? parent.width - width : 0

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.health.well ? Theme.primary : Theme.amber
            name: root.health.well ? "check-circle-fill" : "warning-circle"
            size: 40
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.px(30)
            font.weight: Font.Bold
            leading: 1.2
            text: root.health.well ? qsTr("Nothing is wrong") : qsTr("Look at what is marked")
            width: Math.min(implicitWidth, root.width - again.width - Theme.px(88))
        }
    }
    ActionButton {
        id: again

        fontSize: Theme.px(28)
        height: Theme.px(84)
        icon: "arrows-clockwise"
        primary: false
        text: qsTr("Check again")
        x: Theme.rightToLeft ? 0 : parent.width - width

        onTapped: root.health.check()
    }
    PartBar {
        id: table

        height: parent.height - y
        width: parent.width
        y: summary.height + Theme.px(8)

        Repeater {
            model: root.health.rows

            Item {
                id: row

                readonly property bool beside: !fault && state.implicitWidth + label.implicitWidth + Theme.px(150) < width
                required property bool fault
                required property string icon
                required property string name
                required property string told

                implicitHeight: Math.max(label.y + label.height, state.y + state.height) + Theme.px(13)
                width: table.width

                Icon {
                    id: picture

                    color: row.fault ? Theme.roseInk : Theme.primary
                    name: row.icon
                    size: 34
                    x: Theme.rightToLeft ? parent.width - width : 0
                    y: Theme.px(14)
                }
                Words {
                    id: label

                    Accessible.name: ScreenReader.bare(text + ": " + row.told)
                    Accessible.role: Accessible.StaticText
                    font.pixelSize: Theme.px(28)
                    leading: 1.25
                    text: row.name
                    width: Math.min(implicitWidth, parent.width - Theme.px(56 + 52))
                    x: Theme.rightToLeft ? parent.width - width - Theme.px(56) : Theme.px(56)
                    y: Theme.px(13)
                }
                Icon {
                    color: Theme.amber
                    name: "warning-circle"
                    size: 34
                    visible: row.fault
                    x: Theme.rightToLeft ? 0 : parent.width - width
                    y: Theme.px(14)
                }
                Words {
                    id: state

                    color: row.fault ? Theme.roseInk : Theme.ink2
                    font.pixelSize: Theme.px(26)
                    leading: 1.3
                    text: row.told
                    width: row.beside ? implicitWidth : parent.width - Theme.px(56)
                    wrapMode: Text.Wrap
                    x: Theme.rightToLeft ? (row.beside ? 0 : parent.width - width - Theme.px(56)) : (row.beside ? parent.width - width : Theme.px(56))
                    y: row.beside ? Theme.px(14) : label.y + label.height + Theme.px(2)
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
}
