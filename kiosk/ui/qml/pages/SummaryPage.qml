// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The few things to remember, on a card, beside a picture. */
PageBase {
    id: root

    /* Large words on a low screen: the picture gives its room to what leads on. */
    readonly property bool low: wide && height < Theme.px(700) && (Theme.textScale > 1 || Theme.spaced) && leads.count > 0
    readonly property NoteViewModel note: page.note as NoteViewModel
    readonly property real upright: height - card.y - lower

    parts: list.parts

    Heading {
        id: heading

        text: root.page.title
        width: card.width
        x: card.x
        y: root.upper
    }
    Rectangle {
        id: card

        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: root.wide ? root.height - y - root.lower : root.upright - picture.height - Theme.px(24)
        radius: Theme.px(48)
        width: root.wide ? root.inner * (root.low ? 0.5 : 0.6) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: heading.y + heading.height + Theme.px(20)

        ItemList {
            id: list

            height: parent.height - Theme.px(56)
            page: root.page
            part: root.part
            ruled: true
            width: parent.width - Theme.px(84)
            words: root.words
            x: Theme.px(42)
            y: Theme.px(28)

            onWordTapped: (word, area) => root.wordTapped(word, list.mapToItem(root, area))
        }
    }
    Rectangle {
        id: picture

        readonly property real nextHeight: next.visible ? next.height + Theme.px(48) : 0
        readonly property real ratio: root.page.pictureSize.width / root.page.pictureSize.height

        /* Upright the drawing gets what the card leaves; less than this shows nothing. */
        readonly property real sceneHeight: {
            const left = root.upright - Theme.px(24) - nextHeight - Math.max(list.total + Theme.px(56), root.upright * 0.3);
            return left < Theme.px(150) ? 0 : Math.min(left, width / ratio);
        }

        color: Theme.plate
        height: root.wide ? card.y + card.height - y : nextHeight + sceneHeight
        radius: Theme.px(48)
        visible: root.page.picture !== ""
        width: root.wide ? root.inner - card.width - Theme.px(32) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : root.height - height - root.lower

        PicturePanel {
            id: scene

            alt: root.page.alt
            bottomLeftRadius: next.visible ? 0 : corner
            bottomRightRadius: bottomLeftRadius
            corner: picture.radius
            height: root.wide ? Math.max(0, parent.height - next.height - Theme.px(next.visible ? 60 : 0)) : picture.sceneHeight
            panel: "tint"
            picture: root.page.picture
            visible: height > Theme.px(root.wide ? 110 : 0)
            width: parent.width
        }
        Column {
            id: next

            spacing: Theme.targetGap
            visible: root.page.noteText !== "" || leads.count > 0
            width: parent.width - Theme.px(96)
            x: Theme.px(48)
            y: scene.height + Theme.px(24)

            Words {
                font.pixelSize: Theme.h2
                font.weight: Font.Bold
                leading: 1.2
                text: root.note.title
                visible: text !== ""
                width: parent.width
            }
            Words {
                leading: 1.4
                text: root.page.noteText
                textFormat: Text.StyledText
                visible: text !== ""
                width: parent.width
            }
            Repeater {
                id: leads

                model: (root.page.lines as LinesViewModel).leads

                ActionButton {
                    required icon
                    required property int index
                    required property string target
                    required property string title

                    centred: false
                    primary: index === 0
                    text: title
                    width: next.width

                    onTapped: root.page.follow(target)
                }
            }
        }
    }
}
