// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* What happens, what you may feel, how long, what you can do: always in this order and place. */
Rectangle {
    id: root

    readonly property int columns: twoColumns ? 2 : 1
    readonly property list<color> fills: [Theme.tint, Theme.blush, Theme.straw, Theme.sky]
    readonly property list<string> icons: ["hand-pointing", "heart", "clock", "chat-circle-dots"]
    readonly property list<color> inks: [Theme.primary, Theme.roseInk, Theme.sunInk, Theme.blueInk]
    readonly property real leading: 1.3
    required property PageViewModel page
    readonly property int rows: 4 / columns
    readonly property list<string> titles: [qsTr("What happens"), qsTr("What you may feel"), qsTr("How long"), qsTr("What you can do")]
    property bool twoColumns: false
    required property WordsViewModel words

    signal wordTapped(word: string, area: rect)

    /* The largest type, px, in which a text fits; `advance` is its width at 1 px. */
    function fitting(advance: real, width: real, height: real): int {
        const least = Theme.smallest;
        for (let size = Theme.small; size > least; size -= 1) {
            /* A line ends before its last word: about a tenth of it stays empty. */
            const lines = Math.ceil(advance * size * 1.1 / width);
            if (lines * Math.round(size * leading) <= height)
                return size;
        }
        return least;
    }

    border.color: Theme.line
    border.width: Theme.hairline
    color: Theme.surface
    radius: Theme.px(48)

    Repeater {
        model: root.page.entries

        Item {
            id: cell

            readonly property int across: index % root.columns
            required property int index
            required property string plain
            required property string text

            height: (root.height - Theme.px(24)) / root.rows
            width: root.width / root.columns
            x: Theme.rightToLeft ? root.width - width * (across + 1) : width * across
            y: Theme.px(12) + Math.floor(index / root.columns) * height

            Rectangle {
                color: Theme.line
                height: Theme.hairline
                visible: cell.index >= root.columns
                width: parent.width - Theme.px(64)
                x: Theme.px(32)
            }
            Rectangle {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.stroke
                border.width: Theme.outline
                color: root.fills[cell.index]
                height: width
                radius: width / 2
                width: Theme.px(64)
                x: Theme.rightToLeft ? parent.width - width - Theme.px(30) : Theme.px(30)

                Icon {
                    anchors.centerIn: parent
                    color: root.inks[cell.index]
                    name: root.icons[cell.index]
                    size: 36
                }
            }
            TextMetrics {
                id: measured

                font.family: heading.font.family
                font.letterSpacing: words.spaced && !Theme.joined(cell.text) ? 100 * Theme.letterSpacing : 0
                font.pixelSize: 100
                font.wordSpacing: words.spaced ? 100 * Theme.wordSpacing : 0
                text: cell.plain
            }
            Column {
                id: column

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - Theme.px(30 + 24 + 20)
                x: Theme.rightToLeft ? Theme.px(20) : disc.width + Theme.px(54)

                Words {
                    id: heading

                    color: root.inks[cell.index]
                    font.pixelSize: Math.min(Theme.label, cell.height * 0.2)
                    font.weight: Font.Bold
                    fontSizeMode: Text.HorizontalFit
                    leading: 1.3
                    maximumLineCount: 1
                    minimumPixelSize: Theme.px(22)
                    running: false
                    text: root.titles[cell.index]
                    width: parent.width
                }
                Paragraph {
                    id: words

                    airy: false
                    font.pixelSize: root.fitting(measured.advanceWidth / 100, column.width, cell.height - heading.height - Theme.px(12))
                    leading: root.leading
                    marked: cell.text
                    openWord: root.words.cardKey
                    running: !Theme.shrunk
                    width: parent.width

                    onWordTapped: (word, area) => root.wordTapped(word, words.mapToItem(root, area))
                }
            }
        }
    }
}
