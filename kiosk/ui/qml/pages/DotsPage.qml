// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* A number as 100 or 1,000 people, in words and in dots, with where it comes from. */
PageBase {
    id: root

    /* True where the note stands alone in the last part: large words leave it no room beside dots. */
    readonly property bool alone: noteApart && part >= said.parts
    readonly property bool hundred: numbers.total === 100

    /* Upright, the dots keep so much of the height: words that need more of it come in parts. */
    readonly property real leastPlate: Theme.px(440)

    /* A wide screen, but a small one: the dots and their words get more of it. */
    readonly property bool narrow: wide && hundred && inner < Theme.px(1500)
    readonly property bool noteApart: narrow && (Theme.textScale > 1 || Theme.spaced) && page.noteText !== ""
    readonly property NumbersViewModel numbers: page.numbers as NumbersViewModel

    parts: said.parts + (noteApart ? 1 : 0)

    Loader {
        active: root.noteApart
        visible: root.alone
        width: root.inner
        x: root.side
        y: root.upper

        sourceComponent: Column {
            spacing: Theme.px(24)

            Heading {
                text: root.page.title
                width: parent.width
            }
            NoteBox {
                page: root.page
                width: parent.width
            }
        }
    }
    Item {
        id: column

        height: root.wide ? root.height - y - root.lower : said.y + (said.parts > 1 ? said.height : said.total) + (moreButton.visible ? moreButton.height + Theme.px(28) : 0)
        visible: !root.alone
        width: root.wide ? root.inner * (root.narrow ? 0.33 : root.hundred ? 0.4 : 0.44) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Theme.px(16) : root.upper

        Heading {
            id: heading

            text: root.page.title
            width: parent.width - (topMore.visible ? topMore.width + Theme.px(24) : 0)
            x: Theme.rightToLeft ? parent.width - width : 0
        }
        /* Upright every line below the title is room that the dots need. */
        MoreButton {
            id: topMore

            page: root.page
            visible: root.page.hasMore && !root.wide
            x: Theme.rightToLeft ? 0 : parent.width - width
            y: Math.max(0, (heading.height - height) / 2)

            onTapped: root.more()
        }
        PartedColumn {
            id: said

            height: root.wide ? parent.height - y - (moreButton.visible ? moreButton.height + Theme.px(24) : 0) : Math.min(total + 1, root.height - root.upper - root.lower - y - root.leastPlate)
            part: root.part
            spacing: Theme.px(16)
            width: parent.width
            y: Math.max(heading.height, topMore.visible ? topMore.height : 0) + Theme.px(root.hundred || topMore.visible ? 20 : 8)

            Loader {
                active: root.page.lead !== ""
                width: said.width

                sourceComponent: Paragraph {
                    id: lead

                    color: Theme.ink2
                    font.pixelSize: root.hundred ? Theme.body : Theme.small
                    leading: 1.3
                    marked: root.page.lead
                    openWord: root.words.cardKey

                    onWordTapped: (word, area) => root.wordTapped(word, lead.mapToItem(root, area))
                }
            }
            Repeater {
                model: root.page.body

                Paragraph {
                    id: line

                    required marked
                    required plain

                    font.pixelSize: root.hundred ? Theme.body : Theme.small
                    leading: 1.36
                    openWord: root.words.cardKey
                    width: said.width

                    onWordTapped: (word, area) => root.wordTapped(word, line.mapToItem(root, area))
                }
            }
            Repeater {
                model: root.hundred ? null : root.page.entries

                DotRow {
                    count: 0
                    mark: ""
                    roomy: root.wide
                    width: said.width
                }
            }
            Repeater {
                model: root.hundred ? null : root.numbers.groups

                DotRow {
                    icon: ""
                    roomy: root.wide
                    width: said.width
                }
            }
            Loader {
                active: root.page.noteText !== "" && !root.noteApart
                width: said.width

                sourceComponent: NoteBox {
                    page: root.page
                }
            }
        }
        ActionButton {
            id: moreButton

            icon: "plus-circle"
            primary: false
            text: qsTr("Tell me more")
            visible: root.page.hasMore && root.wide && root.hundred
            x: Theme.rightToLeft ? parent.width - width : 0
            y: Math.min(parent.height - height, said.y + said.shownHeight + Theme.px(28))

            onTapped: root.more()
        }
    }
    Rectangle {
        id: plate

        readonly property real pad: Theme.px(root.narrow ? 32 : 48)

        border.color: Theme.stroke
        border.width: Theme.outline
        color: Theme.plate
        height: root.height - y - root.lower
        radius: Theme.px(48)
        visible: !root.alone
        width: root.wide ? root.inner - column.width - Theme.px(40) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : column.y + column.height + Theme.px(20)

        Words {
            id: title

            /* Words of one or two a line look like a list: they go under the button instead. */
            readonly property real beside: plate.width - plate.pad * 2 - titleMore.width - Theme.px(24)
            readonly property bool under: titleMore.visible && beside < Theme.h2 * 8

            font.pixelSize: Theme.h2
            font.weight: Font.Bold
            leading: 1.2
            text: root.numbers.heading
            width: titleMore.visible && !under ? beside : parent.width - plate.pad * 2
            x: Theme.rightToLeft ? parent.width - width - plate.pad : plate.pad
            y: under ? titleMore.y + titleMore.height + Theme.px(12) : titleMore.visible ? titleMore.y + (titleMore.height - height) / 2 : Theme.px(32)
        }
        ActionButton {
            id: titleMore

            fontSize: Theme.small
            height: Theme.px(84)
            icon: "plus-circle"
            primary: false
            text: qsTr("Tell me more")
            visible: root.page.hasMore && root.wide && !root.hundred
            x: Theme.rightToLeft ? plate.pad : parent.width - width - plate.pad
            y: Theme.px(28)

            onTapped: root.more()
        }
        Rectangle {
            id: card

            readonly property real ratio: root.hundred ? 1 : 1.58
            readonly property real roomHeight: origin.y - y - Theme.px(20)
            readonly property real roomWidth: plate.width - plate.pad * 2 - (root.hundred ? legend.least + Theme.px(36) : 0)

            color: Theme.surface
            height: width / ratio
            radius: Theme.px(40)
            width: Math.max(10, Math.min(roomWidth, roomHeight * ratio))
            x: Theme.rightToLeft ? plate.width - width - plate.pad : plate.pad
            y: Math.max(title.y + title.height, titleMore.visible ? titleMore.y + titleMore.height : 0) + Theme.px(16)

            Image {
                anchors.centerIn: parent
                height: width / card.ratio
                source: root.numbers.total ? "image://dots/" + Theme.colors + "/" + root.numbers.dots : ""
                sourceSize: Qt.size(width, height)
                width: Math.max(1, Math.round(card.width * 0.96))
            }
        }
        Column {
            id: legend

            readonly property real least: Theme.px(tight ? 330 : 270) * (1 + (Theme.textScale - 1) * 0.5)

            /* Number and words side by side where there is little height for them. */
            readonly property bool tight: root.height < Theme.px(740) || root.wide && Theme.textScale > 1

            spacing: Theme.px(Theme.textScale > 1 || tight ? 4 : 20)
            visible: root.hundred
            width: Math.max(least, plate.width - plate.pad * 2 - card.width - Theme.px(36))
            x: Theme.rightToLeft ? card.x - width - Theme.px(36) : card.x + card.width + Theme.px(36)
            y: card.y

            Repeater {
                model: root.hundred ? root.numbers.groups : null

                Flow {
                    id: group

                    required property int count
                    required property string mark
                    required property string text
                    required property string title

                    spacing: 0
                    width: legend.width

                    Row {
                        spacing: Theme.px(18)
                        width: legend.tight ? Theme.px(165) : parent.width

                        Image {
                            anchors.verticalCenter: parent.verticalCenter
                            height: width
                            source: "image://marks/" + Theme.colors + "/" + group.mark
                            sourceSize: Qt.size(width, width)
                            width: Theme.px(48)
                        }
                        Words {
                            color: group.mark === "diamond" ? Theme.roseInk : group.mark === "ring" ? Theme.sunInk : Theme.primary
                            font.pixelSize: legend.tight ? Theme.px(50) : Math.min(Theme.type(60), Theme.px(Theme.textScale > 1 ? 54 : 68))
                            font.weight: Font.Bold
                            leading: 1.2
                            text: group.count
                        }
                    }
                    Words {
                        font.pixelSize: Math.min(Theme.type(32), Theme.px(legend.tight ? 30 : 34))
                        leading: legend.tight ? 1.2 : 1.26
                        text: group.title || group.text
                        textFormat: Text.StyledText
                        width: legend.tight ? parent.width - Theme.px(175) : parent.width
                    }
                }
            }
        }
        Words {
            id: origin

            color: Theme.ink2
            font.pixelSize: Math.min(Theme.label, Theme.px(34))
            leading: 1.4
            running: false
            text: root.numbers.origin
            width: parent.width - plate.pad * 2
            x: plate.pad
            y: plate.height - height - Theme.px(28)
        }
    }
}
