// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Points, steps or things to remember: a disc with an icon, picture or number, and the words. */
PartedColumn {
    id: root

    property bool numbered: false
    required property PageViewModel page
    property bool ruled: false
    property bool withNote: false
    required property WordsViewModel words

    signal wordTapped(word: string, area: rect)

    spacing: Theme.px(ruled ? 0 : 24)

    Repeater {
        model: root.page.entries

        Item {
            id: row

            required property string alt
            required property string icon
            required property int index
            required property int number
            required property string panel
            required property string picture
            required property string text
            required property string title

            implicitHeight: Math.max(disc.height, texts.implicitHeight) + Theme.px(root.ruled ? 28 : 4)
            width: root.width

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.line
                height: Theme.hairline
                visible: root.ruled && row.index < root.page.entryCount - 1
                width: parent.width
            }
            Rectangle {
                id: disc

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.stroke
                border.width: Theme.outline
                color: root.numbered ? Theme.primary : row.picture ? Theme.surface : Theme.panelColor(row.panel)
                height: width
                radius: width / 2
                width: Theme.px(row.picture ? 104 : 84)
                x: Theme.rightToLeft ? parent.width - width : 0

                Icon {
                    anchors.centerIn: parent
                    color: row.panel === "blush" ? Theme.roseInk : row.panel === "straw" ? Theme.sunInk : row.panel === "sky" ? Theme.blueInk : Theme.primary
                    name: !root.numbered && !row.picture ? row.icon || "check" : ""
                    size: 44
                    visible: name !== ""
                }
                Image {
                    readonly property string spokenAs: root.numbered ? "" : row.alt

                    Accessible.ignored: row.alt === "" || ScreenReader.hides(disc)
                    Accessible.name: ScreenReader.plain(row.alt)
                    Accessible.role: Accessible.Graphic
                    anchors.centerIn: parent
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                    height: parent.height * 0.68
                    source: root.numbered ? "" : row.picture
                    sourceSize.height: height
                    width: height
                }
                Words {
                    anchors.centerIn: parent
                    color: Theme.primaryText
                    font.pixelSize: Theme.px(42)
                    font.weight: Font.Bold
                    leading: 1.2
                    text: row.number
                    visible: root.numbered
                }
            }
            Column {
                id: texts

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - disc.width - Theme.px(28)
                x: Theme.rightToLeft ? 0 : disc.width + Theme.px(28)

                Words {
                    font.pixelSize: Theme.type(38)
                    font.weight: Font.Bold
                    leading: 1.25
                    text: row.title
                    visible: text !== ""
                    width: parent.width
                }
                Paragraph {
                    id: words

                    font.pixelSize: Theme.type(root.ruled ? 38 : 34)
                    leading: 1.34
                    marked: row.text
                    openWord: root.words.cardKey
                    visible: marked !== ""
                    width: parent.width

                    onWordTapped: (word, area) => root.wordTapped(word, words.mapToItem(root, area))
                }
            }
        }
    }
    Loader {
        active: root.withNote && root.page.noteText !== ""
        width: root.width

        sourceComponent: NoteBox {
            page: root.page
        }
    }
}
