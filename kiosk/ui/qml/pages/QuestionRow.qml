// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One question; open, it shows its answer. */
Pressable {
    id: root

    property real closedHeight
    readonly property real closedNeed: Math.max(closedHeight, boldTitle.implicitHeight + Theme.px(24))
    property bool deeper: false

    /* The way to more stands beside the question: beside the answer it would take its width. */
    readonly property real headHeight: Theme.px(28) + Math.max(boldTitle.implicitHeight, more ? moreButton.height : 0)
    required property int index
    required property string more
    readonly property real moreNeed: openNeed(longAnswer.implicitHeight)
    property bool open: false
    property string openWord: ""
    readonly property real shortNeed: openNeed(shortAnswer.implicitHeight)
    required property string text
    required property string title

    signal moreTapped
    signal wordTapped(word: string, area: rect)

    function openNeed(words: real): real {
        return headHeight + words + Theme.px(28);
    }

    Accessible.description: qsTr("Touch to see the answer")
    height: !open ? closedNeed : deeper && more ? moreNeed : shortNeed
    label: title
    pressable: !open

    onTapped: ScreenReader.tell(ScreenReader.plain(text), false)

    Rectangle {
        anchors.fill: parent
        border.color: root.open ? Theme.primary : Theme.lineCard
        border.width: root.open ? Theme.edge : Theme.hairline
        color: root.down ? Theme.tint : Theme.surface
        radius: root.radius
    }
    Words {
        id: boldTitle

        font.weight: Font.Bold
        leading: question.leading
        text: root.title
        visible: false
        width: root.width - Theme.px(35) - (root.more ? moreButton.most + Theme.px(48) : Theme.px(105))
    }
    Words {
        id: shortAnswer

        leading: answer.leading
        text: root.text
        textFormat: Text.StyledText
        visible: false
        width: answer.width
    }
    Words {
        id: longAnswer

        leading: answer.leading
        text: root.more
        textFormat: Text.StyledText
        visible: false
        width: answer.width
    }
    Words {
        id: question

        Accessible.role: root.open ? Accessible.Heading : Accessible.StaticText
        color: root.open ? Theme.primary : Theme.ink
        font.weight: root.open ? Font.Bold : Font.Normal
        leading: 1.25
        text: root.title
        width: root.open ? boldTitle.width : parent.width - Theme.px(140)
        x: Theme.rightToLeft ? parent.width - width - Theme.px(35) : Theme.px(35)
        y: ((root.open ? root.headHeight + Theme.px(8) : root.height) - height) / 2
    }
    Icon {
        color: Theme.primary
        name: root.open ? "caret-up-bold" : "caret-down-bold"
        size: 36
        visible: !moreButton.visible
        x: Theme.rightToLeft ? Theme.px(35) : parent.width - width - Theme.px(35)
        y: question.y + Theme.px(6)
    }
    ActionButton {
        id: moreButton

        readonly property real most: Theme.type(350)

        edgePadding: Theme.px(20)
        fontSize: Theme.small
        height: Theme.px(84)
        icon: root.deeper ? "arrow-counter-clockwise" : "plus-circle"
        primary: false
        text: root.deeper ? qsTr("In short") : qsTr("Tell me more")
        visible: root.open && root.more !== ""
        width: Math.min(implicitWidth, most)
        x: Theme.rightToLeft ? Theme.px(20) : parent.width - width - Theme.px(20)
        y: (root.headHeight + Theme.px(8) - height) / 2

        onTapped: root.moreTapped()
    }
    Paragraph {
        id: answer

        leading: 1.36
        marked: root.deeper && root.more ? root.more : root.text
        openWord: root.openWord
        visible: root.open
        width: parent.width - Theme.px(70)
        x: Theme.px(35)
        y: root.headHeight

        onWordTapped: (word, area) => root.wordTapped(word, answer.mapToItem(root, area))
    }
}
