// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../../components"
import "../../theme"

/* A value that opens the keyboard. */
Pressable {
    id: root

    property bool centred: false
    required property bool gap
    required property string name
    required property string value

    label: name + ": " + value
    radius: Theme.px(20)

    Rectangle {
        anchors.fill: parent
        border.color: root.gap ? Theme.amber : Theme.stroke
        border.width: root.gap ? Theme.px(5) : Theme.edge
        color: root.down ? Theme.mint : root.gap ? Theme.straw : Theme.surface
        radius: root.radius
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: root.gap ? Theme.sunInk : Theme.ink
        elide: Text.ElideRight
        font.pixelSize: Theme.px(32)
        font.weight: root.gap ? Font.Bold : Font.Normal
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        leading: 1.15
        maximumLineCount: 2
        text: root.value
        width: parent.width - Theme.px(root.centred ? 24 : 100)
        wrapMode: Text.Wrap
        x: Theme.rightToLeft && !root.centred ? Theme.px(76) : Theme.px(root.centred ? 12 : 24)
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.primary
        name: "pencil-simple"
        size: 36
        visible: !root.centred
        x: Theme.rightToLeft ? Theme.px(24) : parent.width - width - Theme.px(24)
    }
}
