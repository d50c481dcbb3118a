// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../../components"
import "../../theme"

/* One of a few. */
Item {
    id: root

    required property int chosen
    readonly property real gap: Theme.px(12)
    required property string label
    required property list<string> names

    signal picked(at: int)

    Accessible.name: label
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.names

        Pressable {
            id: one

            readonly property bool active: root.chosen === index
            required property int index
            required property string modelData

            Accessible.description: root.label
            Accessible.role: Accessible.RadioButton
            checkable: true
            checked: active
            height: root.height
            label: modelData
            radius: Theme.px(24)
            width: (root.width - root.gap * (root.names.length - 1)) / root.names.length
            x: Theme.rightToLeft ? root.width - width - index * (width + root.gap) : index * (width + root.gap)

            onTapped: root.picked(index)

            Rectangle {
                anchors.fill: parent
                border.color: Theme.stroke
                border.width: one.active ? 0 : Theme.edge
                color: one.active ? (one.down ? Theme.pressed : Theme.primary) : one.down ? Theme.mint : Theme.surface
                radius: one.radius
            }
            Words {
                anchors.centerIn: parent
                color: one.active ? Theme.primaryText : Theme.ink
                font.pixelSize: Theme.px(28)
                font.weight: one.active ? Font.Bold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
                leading: 1.15
                text: one.modelData
                width: parent.width - Theme.px(20)
            }
        }
    }
}
