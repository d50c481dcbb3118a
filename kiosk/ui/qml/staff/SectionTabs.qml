// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The sections: two columns at the side, or rows at the top of an upright screen. */
Item {
    id: root

    /* Low tabs keep their room for words of two lines. */
    readonly property bool bare: high < Theme.px(90)
    required property int columns
    readonly property real gap: Theme.px(12)
    readonly property real high: columns > 2 ? Theme.px(96) : (height - gap * (rows - 1)) / rows
    readonly property int rows: Math.ceil(tabs.count / columns)
    required property StaffViewModel staff

    implicitHeight: rows * Theme.px(96) + (rows - 1) * gap

    Repeater {
        id: tabs

        model: root.staff.tabs

        Pressable {
            id: tab

            required property bool chosen
            required property string icon
            required property int index
            required property string key
            readonly property int place: index % root.columns
            required property string title

            checkable: true
            checked: chosen
            height: root.high
            label: title
            radius: Theme.px(20)
            width: (root.width - root.gap * (root.columns - 1)) / root.columns
            x: Theme.rightToLeft ? root.width - width - place * (width + root.gap) : place * (width + root.gap)
            y: Math.floor(index / root.columns) * (root.high + root.gap)

            onTapped: root.staff.show(key)

            Rectangle {
                anchors.fill: parent
                border.color: tab.chosen ? Theme.primary : Theme.lineCard
                border.width: tab.chosen ? Theme.px(5) : Theme.hairline
                color: tab.down ? Theme.mint : tab.chosen ? Theme.tint : Theme.surface
                radius: tab.radius
            }
            Icon {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: tab.icon
                size: 36
                visible: !root.bare
                x: Theme.rightToLeft ? parent.width - width - Theme.px(16) : Theme.px(16)
            }
            FittedWords {
                anchors.verticalCenter: parent.verticalCenter
                font.weight: tab.chosen ? Font.Bold : Font.Normal
                largest: Theme.px(26)
                leading: 1.15
                text: tab.title
                width: parent.width - Theme.px(root.bare ? 36 : 80)
                x: Theme.px(root.bare ? 18 : Theme.rightToLeft ? 16 : 64)
            }
        }
    }
}
