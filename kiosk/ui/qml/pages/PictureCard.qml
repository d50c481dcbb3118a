// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A picture over a title and a sentence. With a target it is a button. */
Pressable {
    id: root

    required property string alt
    property bool evidence: false
    required property int index
    required property int number
    property bool numbered: false
    property string openWord: ""
    readonly property real ownWords: titleRow.height + (text ? body.height + words.spacing : 0) + Theme.px(44) + (target ? Theme.px(64) : 0)
    readonly property real pad: Theme.px(28)
    required property string panel
    required property string picture
    required property int strength
    required property string target
    required property string text
    required property string title

    /* As tall as the tallest of the row, so that the pictures stand in line. */
    property real wordsHeight: ownWords

    signal opened(target: string)
    signal wordTapped(word: string, area: rect)

    activeFocusOnTab: target !== ""
    label: root.text ? root.title + ". " + ScreenReader.plain(root.text) : root.title
    pressable: target !== ""
    radius: Theme.px(32)

    onTapped: if (target)
        root.opened(target)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.down && root.target ? Theme.tint : Theme.surface
        radius: root.radius
    }
    PicturePanel {
        id: picture

        alt: root.alt
        corner: root.radius
        height: root.height - root.wordsHeight
        inset: Theme.px(14)
        panel: root.panel
        picture: root.picture
        visible: root.picture !== "" && height > Theme.px(96)
        width: parent.width
    }
    Column {
        id: words

        spacing: Theme.px(6)
        width: parent.width - root.pad * 2
        x: root.pad
        y: root.picture !== "" && picture.height > Theme.px(96) ? root.height - root.wordsHeight + Theme.px(20) : Theme.px(28)

        Item {
            id: titleRow

            height: Math.max(title.y + title.height, root.numbered ? disc.height : 0)
            implicitHeight: height
            width: parent.width

            Rectangle {
                id: disc

                anchors.verticalCenter: title.verticalCenter
                color: Theme.primary
                height: width
                radius: width / 2
                visible: root.numbered
                width: Theme.px(52)
                x: Theme.rightToLeft ? parent.width - width : 0

                Words {
                    anchors.centerIn: parent
                    color: Theme.primaryText
                    font.pixelSize: Theme.smallest
                    font.weight: Font.Bold
                    leading: 1.3
                    text: root.number
                }
            }
            FittedWords {
                id: title

                readonly property real before: root.numbered ? disc.width + Theme.px(18) : 0

                /* In a narrow card the dots stand above it. */
                readonly property bool below: root.evidence && root.width < Theme.px(340) * Theme.textScale

                font.weight: Font.Bold
                largest: Theme.type(root.evidence ? 36 : 38)
                leading: 1.24
                text: root.title
                width: parent.width - before - (root.evidence && !below ? dots.width + Theme.px(12) : 0)
                x: Theme.rightToLeft ? parent.width - width - before : before
                y: below ? dots.height + Theme.px(12) : 0
            }
            EvidenceDots {
                id: dots

                strength: root.strength
                visible: root.evidence
                x: Theme.rightToLeft === title.below ? parent.width - width : 0
                y: title.below ? 0 : Theme.px(16)
            }
        }
        Paragraph {
            id: body

            font.pixelSize: Theme.type(root.evidence ? 32 : 34)
            leading: 1.34
            /* A card that is a button has no other buttons in it. */
            marked: root.target ? root.text.replace(/<\/?a[^>]*>/g, "") : root.text
            openWord: root.openWord
            visible: root.text !== ""
            width: parent.width

            onWordTapped: (word, area) => root.wordTapped(word, body.mapToItem(root, area))
        }
    }
    Rectangle {
        id: arrow

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(20)
        color: Theme.mint
        height: width
        radius: width / 2
        visible: root.target !== ""
        width: Theme.px(52)
        x: Theme.rightToLeft ? Theme.px(24) : parent.width - width - Theme.px(24)

        Icon {
            anchors.centerIn: parent
            color: Theme.primary
            directional: true
            name: "caret-right-bold"
            size: 28
        }
    }
}
