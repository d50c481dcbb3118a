// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Types one text: with the keys on the screen, or with a keyboard that is plugged in. */
FocusScope {
    id: root

    /* The text, the keys and the buttons stay together; what is left over is above and below. */
    readonly property real edge: Math.max(Theme.px(24), (height - Theme.px(52 + 12 + 104 + 48 + 116) - keysHeight) / 2)
    required property EntryViewModel entry
    readonly property real inner: Math.min(width - Theme.px(96), Theme.px(entry.pad ? 900 : 1500))
    readonly property real keysHeight: Theme.px(entry.pad ? 620 : 700)
    readonly property bool modal: true

    /* Letters and numbers are typed here; they move nothing. */
    readonly property bool typing: true

    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            root.entry.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.entry.accept();
        else if (event.key === Qt.Key_Escape)
            root.entry.close();
        else if (event.text !== "" && event.text >= " ")
            root.entry.type(event.text);
        else
            return;
        event.accepted = true;
    }

    InFront {
        title: root.entry.title
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TouchArea {
            anchors.fill: parent
        }
    }
    Column {
        id: top

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(12)
        width: root.inner
        y: keys.y - height - Theme.px(24)

        Heading {
            font.pixelSize: Theme.px(40)
            text: root.entry.title
            width: parent.width
        }
        Rectangle {
            border.color: Theme.primary
            border.width: Theme.px(5)
            color: Theme.surface
            height: Math.max(Theme.px(104), typed.height + Theme.px(32))
            radius: Theme.px(20)
            width: parent.width

            Words {
                id: typed

                Accessible.name: text
                Accessible.role: Accessible.EditableText
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.px(40)
                leading: 1.3
                text: (root.entry.pad ? "\u2066" + root.entry.text + "\u2069" : root.entry.text) + "|"
                width: parent.width - Theme.px(56)
                wrapMode: Text.Wrap
                x: Theme.px(28)
            }
        }
        Words {
            Accessible.role: Accessible.AlertMessage
            color: Theme.roseInk
            font.pixelSize: Theme.px(28)
            leading: 1.3
            text: root.entry.problem
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    KeyRows {
        id: keys

        anchors.horizontalCenter: parent.horizontalCenter
        entry: root.entry
        height: Math.min(root.keysHeight, buttons.y - top.height - Theme.px(24 * 3))
        width: root.inner
        y: buttons.y - height - Theme.px(24)
    }
    Row {
        id: buttons

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(24)
        y: root.height - height - root.edge

        ActionButton {
            height: Theme.px(116)
            primary: false
            text: qsTr("Cancel")
            width: (root.inner - parent.spacing) / 2

            onTapped: root.entry.close()
        }
        ActionButton {
            height: Theme.px(116)
            icon: "check-bold"
            text: qsTr("Keep it")
            width: (root.inner - parent.spacing) / 2

            onTapped: root.entry.accept()
        }
    }
}
