// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One number in words, with its mark. */
Rectangle {
    id: root

    required property int count
    required property string icon
    readonly property color ink: mark === "diamond" ? Theme.roseInk : mark === "ring" ? Theme.sunInk : Theme.ink
    required property string mark
    property bool roomy: true
    required property string text
    required property string title

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    height: implicitHeight
    implicitHeight: words.implicitHeight + Theme.px(roomy ? 36 : 20)
    radius: Theme.px(28)

    Image {
        id: markImage

        anchors.verticalCenter: parent.verticalCenter
        height: width
        source: root.mark ? "image://marks/" + Theme.colors + "/" + root.mark : ""
        sourceSize: Qt.size(width, width)
        visible: root.mark !== ""
        width: Theme.px(54)
        x: Theme.rightToLeft ? parent.width - width - Theme.px(34) : Theme.px(34)
    }
    Icon {
        anchors.centerIn: markImage
        color: Theme.primary
        name: root.mark ? "" : root.icon || "check-circle"
        size: 50
        visible: root.mark === ""
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - Theme.px(150)
        x: Theme.rightToLeft ? Theme.px(34) : Theme.px(116)

        Words {
            color: root.ink
            font.pixelSize: Theme.type(40)
            font.weight: Font.Bold
            leading: 1.22
            text: root.title
            visible: text !== ""
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.type(34)
            leading: 1.3
            text: root.text
            textFormat: Text.StyledText
            visible: text !== ""
            width: parent.width
        }
    }
}
