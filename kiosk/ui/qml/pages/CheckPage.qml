// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/*
    One question that shows whether we explained it well. No score, no cross, no red: a choice to
    correct is marked, the right one is shown, and the fact stands beside it.
*/
PageBase {
    id: root

    readonly property bool answered: page.answered >= 0
    /* Where the answers leave no room, the promise stands under the picture. */
    readonly property bool beneath: wide && end + Theme.px(36) + Theme.label * 2.6 > height - lower
    readonly property CheckViewModel check: page.check as CheckViewModel
    readonly property real end: column.y + answers.y + answers.height
    /* All answers stay on the screen, with what is said of them. */
    readonly property bool low: wide && height < Theme.px(720) * Theme.textScale

    Item {
        id: column

        width: root.wide ? root.inner * 0.56 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper

        Words {
            id: opening

            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: root.page.lead
            textFormat: Text.StyledText
            visible: text !== "" && !root.low
            width: parent.width
        }
        Heading {
            id: heading

            largest: Math.min(Theme.h1, Theme.type(root.low ? 46 : 52))
            text: root.page.title
            width: parent.width
            y: opening.visible ? opening.height + Theme.px(6) : 0
        }
        Column {
            id: answers

            spacing: Theme.px(root.low && !Theme.lowered ? 13 : 16)
            width: parent.width
            y: heading.y + heading.height + Theme.px(root.low ? 14 : 28)

            Repeater {
                model: root.page.entries

                AnswerRow {
                    answered: root.page.answered
                    low: root.low
                    width: column.width

                    onTapped: {
                        root.page.answer(index);
                        ScreenReader.tell(ScreenReader.plain(root.check.explanation), false);
                    }
                }
            }
        }
    }
    Row {
        id: promise

        spacing: Theme.px(16)
        visible: root.beneath ? plate.sparing : root.wide || plate.y >= y + height
        width: root.beneath ? plate.width : column.width
        x: root.beneath ? plate.x : column.x
        y: root.wide ? root.height - height - root.lower - Theme.px(12) : root.end + Theme.px(24)

        Icon {
            id: shield

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "shield-check"
            size: 40
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.3
            text: qsTr("No score. Nothing is saved. Change your mind at any time.")
            width: parent.width - shield.width - Theme.px(16)
        }
    }
    Rectangle {
        id: plate

        readonly property real pad: Theme.px(!root.wide ? 36 : root.low ? 32 : 48)
        readonly property real pictureRoom: height - pad * 2 - (root.answered ? told.height + Theme.px(24) : 0)
        readonly property real room: root.height - y - root.lower

        /* True when its words leave room for the promise below it. */
        readonly property bool sparing: !root.answered || told.height + pad * 2 + promise.height + Theme.px(24) <= room

        border.color: Theme.stroke
        border.width: Theme.outline
        color: Theme.tint
        height: room - (root.beneath && sparing ? promise.height + Theme.px(24) : 0)
        radius: Theme.px(48)
        visible: root.answered || root.page.picture !== ""
        width: root.wide ? root.inner - column.width - Theme.px(36) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : Math.min(promise.y + promise.height + Theme.px(20), root.height - root.lower - pad * 2 - told.height)

        PicturePanel {
            id: scene

            alt: root.page.alt
            bottomLeftRadius: corner
            bottomRightRadius: corner
            corner: Theme.px(32)
            height: visible ? plate.pictureRoom : 0
            inset: Theme.px(16)
            panel: "plate"
            picture: root.page.picture
            visible: root.page.picture !== "" && plate.pictureRoom > Theme.px(130)
            width: parent.width - plate.pad * 2
            x: plate.pad
            y: plate.pad
        }
        Column {
            id: told

            spacing: Theme.px(24)
            visible: root.answered
            width: scene.width
            x: plate.pad
            y: scene.visible ? plate.height - plate.pad - height : plate.pad

            Words {
                leading: 1.45
                text: root.check.explanation
                textFormat: Text.StyledText
                width: parent.width
            }
            Grid {
                id: ways

                readonly property real most: (width - columnSpacing * (columns - 1)) / columns

                columnSpacing: Theme.px(24)
                columns: root.wide ? 1 : 2
                rowSpacing: Theme.px(24)
                width: parent.width

                ActionButton {
                    icon: "book-open"
                    text: qsTr("Show me")
                    visible: root.check.target !== ""
                    width: Math.min(implicitWidth, ways.most)

                    onTapped: root.page.follow(root.check.target)
                }
                ActionButton {
                    icon: root.check.asked ? "check-bold" : "chat-circle-dots"
                    primary: false
                    text: root.check.asked ? qsTr("On my list") : qsTr("Ask my nurse")
                    visible: root.myList.canCarry
                    width: Math.min(implicitWidth, ways.most)

                    onTapped: root.check.ask()
                }
            }
        }
    }
}
