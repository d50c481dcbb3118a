// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One key, with a letter or an icon. It does not hold up a fast typist. */
Pressable {
    id: root

    readonly property color content: !enabled ? Theme.disabledText : primary ? Theme.primaryText : Theme.ink
    property real fontSize: Theme.px(52)
    property string icon: ""
    property bool primary: false
    property bool quiet: false
    property string text: ""

    label: text
    radius: Math.min(Theme.px(32), height / 3)
    typing: true

    Rectangle {
        anchors.fill: parent
        border.color: !root.enabled ? Theme.disabledEdge : root.down ? Theme.primary : Theme.stroke
        border.width: root.down ? Theme.px(6) : root.quiet || root.primary && root.enabled ? 0 : Theme.edge
        color: root.down ? Theme.mint : root.primary && root.enabled ? Theme.primary : root.quiet ? Theme.sand : Theme.surface
        radius: root.radius
    }
    Words {
        anchors.centerIn: parent
        color: root.down ? Theme.ink : root.content
        font.pixelSize: root.fontSize
        font.weight: Font.Bold
        leading: 1.2
        text: root.text
        visible: text !== ""
    }
    Icon {
        anchors.centerIn: parent
        color: root.down ? Theme.ink : root.content
        name: root.icon
        size: 52
        visible: root.icon !== ""
    }
}
