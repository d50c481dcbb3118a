// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../../components"
import "../../theme"

/* Signed or a draft; the words tell, not the colour alone. */
Rectangle {
    id: root

    required property bool good
    required property string text

    color: good ? Theme.tint : Theme.straw
    height: Theme.px(48)
    radius: height / 2
    width: word.implicitWidth + Theme.px(40)

    Words {
        id: word

        anchors.centerIn: parent
        color: root.good ? Theme.primary : Theme.sunInk
        font.pixelSize: Theme.px(26)
        leading: 1.25
        text: root.text
    }
}
