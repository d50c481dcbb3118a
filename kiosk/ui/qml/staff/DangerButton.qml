// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A button whose deed cannot be taken back. What it does is asked for once more. */
Pressable {
    id: root

    readonly property color content: down ? "#FFFFFF" : Theme.roseInk
    property real fontSize: Theme.body
    property string icon: ""
    property string text: ""

    implicitHeight: Math.max(Theme.button, words.implicitHeight + Theme.px(28))
    implicitWidth: row.width + Theme.px(56)
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: Theme.roseInk
        border.width: Theme.edge
        color: root.down ? Theme.roseInk : Theme.surface
        radius: root.radius
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(20)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: 40
            visible: name !== ""
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            font.pixelSize: root.fontSize
            font.weight: Font.Bold
            leading: 1.22
            text: root.text
        }
    }
}
