// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* The parts of the sheet, each with its first line. */
Rectangle {
    id: root

    required property QtObject parts
    readonly property real rowHeight: Math.max(Theme.px(110), Theme.type(34) * 1.3 + Theme.label * 1.3 + Theme.px(28))

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: rowHeight * repeater.count + Theme.px(32)
    radius: Theme.px(32)

    Repeater {
        id: repeater

        model: root.parts

        Item {
            id: row

            required property int count
            required property string detail
            required property string icon
            required property int index
            required property string title

            height: (root.height - Theme.px(32)) / Math.max(1, repeater.count)
            width: root.width - Theme.px(64)
            x: Theme.px(32)
            y: Theme.px(16) + index * height

            Rectangle {
                color: Theme.line
                height: Theme.hairline
                visible: row.index > 0
                width: parent.width
            }
            Rectangle {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.stroke
                border.width: Theme.dark ? Theme.hairline : 0
                color: [Theme.sky, Theme.straw, Theme.tint, Theme.blush][Math.max(0, row.index) % 4]
                height: width
                radius: width / 2
                width: Theme.px(64)
                x: Theme.rightToLeft ? parent.width - width : 0

                Icon {
                    anchors.centerIn: parent
                    color: [Theme.blueInk, Theme.sunInk, Theme.primary, Theme.roseInk][Math.max(0, row.index) % 4]
                    name: row.icon
                    size: 36
                }
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - Theme.px(24)
                x: Theme.rightToLeft ? 0 : disc.width + Theme.px(24)

                Words {
                    elide: Text.ElideRight
                    font.pixelSize: Theme.type(34)
                    font.weight: Font.Bold
                    leading: 1.25
                    maximumLineCount: 1
                    text: qsTr("%1 (%2)").arg(row.title).arg(row.count)
                    width: parent.width
                }
                Words {
                    color: Theme.ink2
                    font.pixelSize: Theme.label
                    leading: 1.25
                    text: row.detail
                    visible: implicitWidth <= width
                    width: parent.width
                }
            }
        }
    }
}
