// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One line in both languages, beside each other or below each other, each in its own direction. */
Item {
    id: root

    readonly property int base: kind === "title" ? Math.min(Theme.type(50), Theme.px(62)) : kind === "heading" ? Theme.type(40) : kind === "hint" ? Theme.small : Theme.body
    required property real columnWidth
    readonly property real first: Math.max(twinOne.implicitHeight, 1)
    required property real gutter
    required property string icon
    required property string kind
    readonly property real leading: kind === "title" ? 1.3 : 1.36

    /* Letters that run from right to left reach lower. */
    readonly property real lower: oneRightToLeft || twoRightToLeft ? Theme.px(32) : Theme.px(20)
    /* Not asked of the items: whether they are visible hangs on the height they give. */
    readonly property real markHeight: picture !== "" ? Math.round(pictureWidth * 0.75) : Theme.px(60)
    readonly property bool markShown: marked && !stacked && pictureWidth > 0 && (icon !== "" || picture !== "")

    /* False where the picture of the page stands between the columns. */
    required property bool marked
    required property string one
    required property string onePlain
    required property bool oneRightToLeft
    required property string oneTag
    readonly property real pad: Theme.px(28)
    required property string picture
    readonly property real pictureWidth: Math.max(0, gutter - Theme.px(24))

    /* The height a part has: a longer line is set smaller. */
    required property real room
    readonly property real second: Math.max(twinTwo.implicitHeight, 1)
    readonly property int size: wanted <= room ? base : Math.max(Theme.px(26), Math.floor(base * Math.sqrt(Math.max(1, room) / wanted) * 0.97))
    required property bool stacked
    required property string two
    required property string twoPlain
    required property bool twoRightToLeft
    required property string twoTag
    readonly property real wanted: (stacked ? first + second + Theme.px(8) : Math.max(first, second)) + lower
    readonly property real wordsWidth: columnWidth - pad * 2

    implicitHeight: (stacked ? wordsOne.implicitHeight + wordsTwo.implicitHeight + Theme.px(8) : Math.max(wordsOne.implicitHeight, wordsTwo.implicitHeight, markShown ? markHeight : 0)) + lower
    width: columnWidth * (stacked ? 1 : 2) + (stacked ? 0 : gutter)

    /* The size the words would like to have. */
    Words {
        id: twinOne

        Accessible.ignored: true
        font.pixelSize: root.base
        font.weight: wordsOne.font.weight
        leading: root.leading
        text: root.one
        textFormat: Text.StyledText
        visible: false
        width: root.wordsWidth
    }
    Words {
        id: twinTwo

        Accessible.ignored: true
        font.pixelSize: root.base
        font.weight: wordsOne.font.weight
        leading: root.leading
        text: root.two
        textFormat: Text.StyledText
        visible: false
        width: root.wordsWidth
    }
    Words {
        id: wordsOne

        readonly property string spokenIn: root.oneTag

        Accessible.name: ScreenReader.bare(root.onePlain)
        Accessible.role: root.kind === "title" || root.kind === "heading" ? Accessible.Heading : Accessible.StaticText
        color: root.kind === "hint" ? Theme.ink2 : Theme.ink
        font.pixelSize: root.size
        font.weight: root.kind === "title" || root.kind === "heading" ? Font.Bold : Font.Normal
        horizontalAlignment: root.oneRightToLeft ? Text.AlignRight : Text.AlignLeft
        leading: root.leading
        text: root.one
        textFormat: Text.StyledText
        width: root.wordsWidth
        x: root.pad
        y: Theme.px(10)
    }
    Words {
        id: wordsTwo

        readonly property string spokenIn: root.twoTag

        Accessible.name: ScreenReader.bare(root.twoPlain)
        Accessible.role: wordsOne.Accessible.role
        color: root.stacked ? Theme.primary : wordsOne.color
        font.pixelSize: root.size
        font.weight: wordsOne.font.weight
        horizontalAlignment: root.twoRightToLeft ? Text.AlignRight : Text.AlignLeft
        leading: root.leading
        text: root.two
        textFormat: Text.StyledText
        width: root.wordsWidth
        x: root.stacked ? root.pad : root.columnWidth + root.gutter + root.pad
        y: root.stacked ? wordsOne.y + wordsOne.implicitHeight + Theme.px(8) : wordsOne.y
    }
    Item {
        id: mark

        height: root.markHeight
        visible: root.markShown
        width: root.pictureWidth
        x: root.columnWidth + Theme.px(12)
        y: Math.round((root.height - height) / 2)

        Image {
            id: small

            anchors.horizontalCenter: parent.horizontalCenter
            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: root.markHeight
            source: root.picture
            sourceSize.height: height
            visible: root.picture !== ""
            width: root.pictureWidth
        }
        Icon {
            anchors.centerIn: parent
            color: Theme.primary
            name: root.picture === "" ? root.icon : ""
            size: 52
            visible: name !== ""
        }
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.wordsWidth
        x: root.pad
        y: root.height
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !root.stacked
        width: root.wordsWidth
        x: root.columnWidth + root.gutter + root.pad
        y: root.height
    }
}
