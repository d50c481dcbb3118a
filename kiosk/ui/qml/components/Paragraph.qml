// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

/*
    A paragraph whose glossary words can be touched. Each word is bold with a dotted line under
    it; the line is solid while its card is open.
*/
Words {
    id: root

    readonly property list<rect> areas: linkAreas(twin.text, twin.width, twin.contentHeight)
    property string marked: ""
    property string openWord: ""
    property string plain: ""

    /* Left, top and width of the first word, for the card that opens under it. */
    signal wordTapped(word: string, area: rect)

    function keyAt(area: rect): string {
        return twin.linkAt(area.x + area.width / 2, area.y + area.height / 2).slice(5);
    }
    /* Where the links are: Text can only be asked for the link at a point. */
    function linkAreas(text: string, width: real, height: real): list<rect> {
        const found = [];
        if (!text || height <= 0)
            return found;
        const step = Math.max(2, Math.round(font.pixelSize / 6));
        for (let line = 0; line < twin.lineCount; ++line) {
            const y = line * lineHeight + lineHeight / 2;
            let open = "";
            let from = 0;
            for (let x = 0; x <= width + step; x += step) {
                const link = x <= width ? twin.linkAt(x, y) : "";
                if (link === open)
                    continue;
                if (open)
                    found.push(Qt.rect(from, line * lineHeight, x - from, lineHeight));
                open = link;
                from = x;
            }
        }
        /* In the order they are read. */
        return Theme.rightToLeft ? found.sort((one, other) => one.y - other.y || other.x - one.x) : found;
    }

    /* The word as it stands in the text. */
    function wordOf(key: string): string {
        const link = "<a href=\"word:" + key + "\">";
        const from = marked.indexOf(link) + link.length;
        return ScreenReader.plain(marked.slice(from, marked.indexOf("</a>", from)));
    }

    text: marked.replace(/<a [^>]*>/g, "<font color=\"" + Theme.primary + "\">").replace(/<\/a>/g, "</font>")
    textFormat: Text.StyledText

    /* The same words with their links. StyledText draws a line under every link; ours is dotted. */
    Text {
        id: twin

        font: root.font
        horizontalAlignment: root.horizontalAlignment
        lineHeight: root.lineHeight
        lineHeightMode: root.lineHeightMode
        text: root.marked.indexOf("<a ") >= 0 ? root.marked : ""
        textFormat: Text.StyledText
        visible: false
        width: root.width
        wrapMode: root.wrapMode
    }
    Repeater {
        model: twin.text ? root.areas.length : 0

        Pressable {
            id: word

            readonly property rect area: root.areas[index] ?? Qt.rect(0, 0, 0, 0)
            required property int index
            readonly property string key: root.keyAt(area)
            readonly property bool open: key !== "" && root.openWord === key

            /* Where its letters begin: what can be touched is wider than a short piece of a word. */
            readonly property real start: area.x - x

            Accessible.description: qsTr("What does it mean?")
            Accessible.role: Accessible.Link
            activeFocusOnTab: control
            /* A word that goes on in the next line is one word. */
            control: root.areas.findIndex(one => root.keyAt(one) === key) === index
            height: area.height + Theme.px(12)
            label: root.wordOf(key)
            radius: Theme.px(8)
            width: Math.max(Theme.px(66), Theme.perMm * 15, area.width + Theme.px(8))
            x: Math.max(-Theme.px(4), Math.min(root.width + Theme.px(4) - width, area.x + (area.width - width) / 2))
            y: area.y - Theme.px(6)

            onTapped: root.wordTapped(key, area)

            Rectangle {
                color: Theme.mint
                height: parent.height
                opacity: word.down || word.open ? 0.28 : 0
                radius: Theme.px(8)
                width: word.area.width + Theme.px(8)
                x: word.start - Theme.px(4)
                z: -1
            }
            Row {
                spacing: Theme.px(5)
                visible: !word.open
                x: word.start
                y: root.font.pixelSize * 1.28

                Repeater {
                    model: Math.max(1, Math.floor(word.area.width / Theme.px(10)))

                    Rectangle {
                        color: Theme.primary
                        height: Theme.px(4)
                        radius: height / 2
                        width: Theme.px(5)
                    }
                }
            }
            Rectangle {
                color: Theme.primary
                height: Theme.px(5)
                visible: word.open
                width: word.area.width + Theme.px(8)
                x: word.start - Theme.px(4)
                y: root.font.pixelSize * 1.28
            }
        }
    }
}
