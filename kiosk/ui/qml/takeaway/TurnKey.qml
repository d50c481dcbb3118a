// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Goes to the next code or the one before. */
Pressable {
    id: root

    required property string icon

    height: Theme.px(84)
    opacity: enabled ? 1 : 0.4
    radius: width / 2
    width: height

    Rectangle {
        anchors.fill: parent
        border.color: Theme.primary
        border.width: Theme.edge
        color: root.down ? Theme.mint : Theme.surface
        radius: root.radius
    }
    Icon {
        anchors.centerIn: parent
        color: Theme.primary
        directional: true
        name: root.icon
        size: 40
    }
}
