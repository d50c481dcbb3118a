// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../pages"
import "../theme"

/* A page of a chapter: the header, and the kind of page the article asks for. */
Item {
    id: root

    readonly property CheckViewModel check: page.check as CheckViewModel
    required property KioskViewModel kiosk
    required property MyListViewModel myList
    readonly property PageViewModel page: kiosk.page as PageViewModel
    readonly property PageBase shown: loader.item as PageBase
    required property WordsViewModel words

    signal more
    signal wordTapped(word: string, area: rect)

    function fileFor(kind: string): string {
        return kind ? "../pages/" + kind.charAt(0).toUpperCase() + kind.slice(1) + "Page.qml" : "";
    }

    onShownChanged: tell.restart()

    /* Not at once: the visit may move for it, in the middle of what the page works out. */
    Timer {
        id: tell

        interval: 0

        onTriggered: if (root.shown)
            root.page.setParts(root.shown.parts)
    }
    PageHeader {
        id: header

        asks: root.check.number > 0
        count: asks ? root.check.count : root.page.chapterCount
        icon: root.page.chapterIcon
        myList: root.myList
        number: asks ? root.check.number : root.page.chapterNumber
        side: root.width > root.height * 1.05 ? Theme.margin : Theme.px(48)
        title: root.page.chapterTitle
        width: root.width
    }
    Loader {
        id: loader

        readonly property string file: root.page ? root.fileFor(root.page.kind) : ""

        height: root.height - header.height
        width: root.width
        y: header.height

        onFileChanged: if (file)
            setSource(Qt.resolvedUrl(file), {
                myList: root.myList,
                page: root.page,
                words: root.words
            })
    }
    Connections {
        function onMore(): void {
            root.more();
        }
        function onPartsChanged(): void {
            tell.restart();
        }
        function onWordTapped(word: string, area: rect): void {
            root.wordTapped(word, root.shown.mapToItem(root, area));
        }

        target: root.shown
    }
}
