// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One question; open, it shows its answer. */
Pressable {
    id: root

    property real closedHeight
    property bool deeper: false
    required property int index
    required property string more
    property bool open: false
    property real openHeight
    property string openWord: ""
    required property string text
    required property string title

    signal moreTapped
    signal wordTapped(word: string, area: rect)

    height: open ? openHeight : Math.max(closedHeight, question.implicitHeight + Theme.px(24))
    label: title
    pressable: !open

    Rectangle {
        anchors.fill: parent
        border.color: root.open ? Theme.primary : Theme.lineCard
        border.width: root.open ? Theme.edge : Theme.hairline
        color: root.down ? Theme.tint : Theme.surface
        radius: root.radius
    }
    Words {
        id: question

        color: root.open ? Theme.primary : Theme.ink
        font.weight: root.open ? Font.Bold : Font.Normal
        leading: 1.25
        text: root.title
        width: parent.width - Theme.px(140)
        x: Theme.rightToLeft ? Theme.px(105) : Theme.px(35)
        y: root.open ? Theme.px(24) : (root.height - height) / 2
    }
    Icon {
        color: Theme.primary
        name: root.open ? "caret-up-bold" : "caret-down-bold"
        size: 36
        x: Theme.rightToLeft ? Theme.px(35) : parent.width - width - Theme.px(35)
        y: question.y + Theme.px(6)
    }
    Paragraph {
        id: answer

        leading: 1.36
        marked: root.deeper && root.more ? root.more : root.text
        openWord: root.openWord
        visible: root.open
        width: parent.width - Theme.px(70) - (moreButton.visible ? moreButton.width + Theme.px(20) : 0)
        x: Theme.rightToLeft ? parent.width - width - Theme.px(35) : Theme.px(35)
        y: question.y + question.height + Theme.px(12)

        onWordTapped: (word, area) => root.wordTapped(word, answer.mapToItem(root, area))
    }
    ActionButton {
        id: moreButton

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        edgePadding: Theme.px(20)
        fontSize: Theme.small
        height: Theme.px(84)
        icon: root.deeper ? "arrow-counter-clockwise" : "plus-circle"
        primary: false
        text: root.deeper ? qsTr("In short") : qsTr("Tell me more")
        visible: root.open && root.more !== ""
        x: Theme.rightToLeft ? Theme.px(28) : parent.width - width - Theme.px(28)

        onTapped: root.moreTapped()
    }
}
