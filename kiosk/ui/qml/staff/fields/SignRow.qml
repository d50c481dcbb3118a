// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../../components"
import "../../theme"

/* One article in one language: how much is signed, by whom, and the way to sign. */
Item {
    id: root

    required property string article
    readonly property bool beside: width - keysWidth > Theme.px(420)
    readonly property real keysWidth: sign.implicitWidth + (some ? withdraw.implicitWidth + Theme.px(12) : 0)
    required property string name
    required property SignOffViewModel signoff
    required property bool some
    required property string tag
    required property string title
    required property string told
    required property string who
    required property bool whole

    implicitHeight: beside ? Math.max(Theme.px(100), texts.implicitHeight + Theme.px(16)) : texts.implicitHeight + Theme.px(84 + 28)

    Column {
        id: texts

        width: root.beside ? root.width - root.keysWidth - Theme.px(24) : root.width
        x: Theme.rightToLeft ? root.width - width : 0
        y: root.beside ? (root.height - implicitHeight) / 2 : Theme.px(4)

        Words {
            font.pixelSize: Theme.px(30)
            font.weight: Font.Bold
            /* Letters of other scripts reach lower. */
            leading: 1.6
            text: root.title ? root.title + ": " + root.name : root.name
            width: parent.width
        }
        Words {
            color: root.whole ? Theme.primary : Theme.sunInk
            font.pixelSize: Theme.px(26)
            leading: 1.3
            text: root.told
            width: parent.width
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.px(26)
            leading: 1.3
            text: root.who
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons

        spacing: Theme.px(12)
        x: Theme.rightToLeft ? 0 : root.width - width
        y: root.beside ? (root.height - height) / 2 : texts.y + texts.implicitHeight + Theme.px(8)

        ActionButton {
            id: withdraw

            edgePadding: Theme.px(20)
            fontSize: Theme.px(28)
            height: Theme.px(84)
            label: text + ": " + root.name
            primary: false
            text: qsTr("Withdraw")
            visible: root.some

            onTapped: root.signoff.askWithdraw(root.article, root.tag)
        }
        ActionButton {
            id: sign

            edgePadding: Theme.px(24)
            fontSize: Theme.px(28)
            height: Theme.px(84)
            icon: "pen-nib"
            iconSize: 34
            label: text + ": " + root.name
            primary: false
            text: qsTr("Sign")

            onTapped: root.signoff.begin(root.article, root.tag)
        }
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.width
        y: root.height - height
    }
}
