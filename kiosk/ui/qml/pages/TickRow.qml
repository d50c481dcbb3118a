// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A line to tick or to pick. */
Pressable {
    id: root

    required property bool chosen
    required property string icon
    required property int index
    required property string key
    property bool round: false
    readonly property string spokenLast: round ? (chosen ? qsTr("Picked") : qsTr("Not picked")) : chosen ? qsTr("Ticked") : qsTr("Not ticked")
    required property string text
    required property string title

    Accessible.description: title ? ScreenReader.plain(text) : ""
    checkable: true
    checked: chosen
    /* Of nothing that is visible: in a row on another part it is not, and rows would come and go for ever. */
    implicitHeight: Math.max(Theme.px(104), (title ? first.height : 0) + (text ? second.height : 0) + Theme.px(32))
    label: title || ScreenReader.plain(text)

    Rectangle {
        anchors.fill: parent
        border.color: root.chosen ? Theme.primary : Theme.lineCard
        border.width: root.chosen ? Theme.edge : Theme.hairline
        color: root.down ? Theme.mint : root.chosen ? Theme.tint : Theme.surface
        radius: root.radius
    }
    Rectangle {
        id: box

        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.stroke
        border.width: root.chosen ? 0 : Theme.px(4)
        color: root.chosen ? Theme.primary : Theme.surface
        height: width
        radius: root.round ? width / 2 : Theme.px(16)
        width: Theme.px(56)
        x: Theme.rightToLeft ? parent.width - width - Theme.px(30) : Theme.px(30)

        Icon {
            anchors.centerIn: parent
            color: root.chosen ? Theme.primaryText : Theme.primary
            name: root.chosen ? "check-bold" : root.round ? "plus-bold" : ""
            size: 34
            visible: name !== ""
        }
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - box.width - Theme.px(30 + 24 + 24) - (root.icon ? picture.width + Theme.px(24) : 0)
        x: Theme.rightToLeft ? parent.width - width - box.width - Theme.px(54) : box.width + Theme.px(54)

        Words {
            id: first

            font.pixelSize: Theme.type(34)
            leading: 1.28
            text: root.title
            visible: text !== ""
            width: parent.width
        }
        Words {
            id: second

            color: root.title ? Theme.ink2 : Theme.ink
            font.pixelSize: root.title ? Theme.label : Theme.type(34)
            leading: 1.28
            text: root.text
            textFormat: Text.StyledText
            visible: text !== ""
            width: parent.width
        }
    }
    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.primary
        name: root.icon
        size: 44
        visible: root.icon !== ""
        x: Theme.rightToLeft ? Theme.px(28) : parent.width - width - Theme.px(28)
    }
}
