// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* The list a patient makes, as a sheet of paper. What does not fit is counted. */
Rectangle {
    id: root

    /* Every line counts here, and the page tells beside it that nothing is kept. */
    readonly property bool brief: flat || height < Theme.px(700) * Theme.textScale
    readonly property int fitting: Math.max(1, Math.floor((foot.y - rows.y - Theme.px(44)) / rowHeight))
    readonly property bool flat: width > height * 1.2
    required property LinesViewModel lines
    required property MyListViewModel myList
    readonly property real rowHeight: Theme.type(28) * 1.3 * rowLines + Theme.px(flat ? 22 : 10)
    readonly property int rowLines: flat ? 1 : 2

    color: Theme.plate
    radius: Theme.px(48)

    Rectangle {
        id: paper

        border.color: Theme.line
        border.width: Theme.outline
        color: Theme.surface
        height: foot.y - y - Theme.px(20)
        radius: Theme.px(24)
        width: parent.width - Theme.px(80)
        x: Theme.px(40)
        y: Theme.px(46)
    }
    Row {
        anchors.horizontalCenter: paper.horizontalCenter
        spacing: (paper.width - Theme.px(120) - Theme.px(18) * 7) / 6
        y: Theme.px(24)

        Repeater {
            model: 7

            Rectangle {
                color: "#8FA2B1"
                height: Theme.px(46)
                radius: width / 2
                width: Theme.px(18)
            }
        }
    }
    Words {
        id: title

        Accessible.role: Accessible.Heading
        font.pixelSize: Math.min(Theme.h2, Theme.px(46))
        font.weight: Font.Bold
        leading: 1.25
        text: qsTr("My list")
        width: paper.width - Theme.px(80)
        x: paper.x + Theme.px(40)
        y: paper.y + Theme.px(36)
    }
    Item {
        id: rows

        height: paper.y + paper.height - y
        width: title.width
        x: title.x
        y: title.y + title.height + Theme.px(8)

        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            text: qsTr("Still empty. Touch a question to put it here.")
            visible: root.lines.pickedCount === 0
            width: parent.width
            y: Theme.px(12)
        }
        Repeater {
            model: root.lines.picked

            Item {
                id: row

                required property int index
                required property string text
                required property string title

                height: root.rowHeight
                visible: index < root.fitting && !(index === root.fitting - 1 && root.lines.pickedCount > root.fitting)
                width: rows.width
                y: index * height

                Words {
                    id: number

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.primary
                    font.pixelSize: Theme.label
                    font.weight: Font.Bold
                    leading: 1.25
                    text: row.index + 1
                    x: Theme.rightToLeft ? parent.width - width : 0
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    elide: Text.ElideRight
                    font.pixelSize: Theme.label
                    leading: 1.25
                    maximumLineCount: root.rowLines
                    text: row.title || row.text
                    width: parent.width - Theme.px(52)
                    x: Theme.rightToLeft ? 0 : Theme.px(52)
                }
                Rectangle {
                    color: Theme.line
                    height: Theme.hairline
                    width: parent.width
                    y: parent.height - height
                }
            }
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            text: root.lines.more[root.lines.pickedCount - root.fitting + 1] ?? ""
            visible: root.lines.pickedCount > root.fitting
            width: parent.width
            y: (root.fitting - 1) * root.rowHeight + Theme.px(12)
        }
    }
    Column {
        id: foot

        spacing: Theme.px(18)
        width: parent.width - Theme.px(80)
        x: Theme.px(40)
        y: parent.height - height - Theme.px(32)

        Row {
            spacing: Theme.px(16)
            visible: !root.brief
            width: parent.width

            Icon {
                id: shield

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: "shield-check"
                size: 38
            }
            Words {
                color: Theme.ink2
                font.pixelSize: Theme.label
                leading: 1.25
                text: qsTr("Your list is only on this screen. It is cleared when you leave.")
                width: parent.width - shield.width - Theme.px(16)
            }
        }
        ActionButton {
            icon: "qr-code"
            text: qsTr("Take it with me")
            visible: root.myList.canCarry
            width: parent.width

            onTapped: root.myList.carry()
        }
    }
}
