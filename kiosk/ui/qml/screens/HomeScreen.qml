// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The chapters as cards, and the ways beside them. */
Item {
    id: root

    readonly property real cardHeight: Math.min((room - gap * (rows - 1)) / rows, Theme.px(420))
    readonly property int columns: wide ? Math.max(1, Math.min(count, fourFit ? 4 : 3, Math.max(2, Math.ceil(count / 2)))) : 2
    readonly property int count: cards.count
    readonly property bool fourFit: inner / 4 - gap > Theme.px(270) * Theme.textScale
    readonly property real gap: Theme.px(wide ? 24 : 16)
    required property HomeViewModel home
    readonly property real inner: width - side * 2
    required property KioskViewModel kiosk
    required property MyListViewModel myList
    readonly property bool pictured: cardHeight > Theme.small * 2.5 + Theme.px(46 + 42 + 84)
    readonly property real room: extras.y - grid.y - gap
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property int side: Theme.px(wide ? 64 : 48)
    readonly property bool wide: width > height * 1.05

    Heading {
        id: heading

        largest: root.wide ? Theme.h1 : Math.min(Theme.h1, Theme.px(64))
        text: root.kiosk.manyArticles ? root.kiosk.articleTitle : qsTr("What would you like to know?")
        width: root.wide ? root.inner - (saved.visible ? saved.width + Theme.px(40) : 0) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: Theme.px(root.height < Theme.px(760) ? 12 : 28)

        TitleHold {
            anchors.fill: parent
        }
    }
    Row {
        id: saved

        spacing: Theme.px(16)
        visible: root.wide ? Theme.textScale <= 1 : true
        x: root.wide === Theme.rightToLeft ? root.side : root.width - width - root.side
        y: root.wide ? heading.y + (heading.height - height) / 2 : heading.y + heading.height + Theme.px(6)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "shield-check"
            size: 36
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Math.min(Theme.label, Theme.px(34))
            leading: 1.3
            text: qsTr("Nothing you touch here is saved")
        }
    }
    Item {
        id: grid

        width: root.inner
        x: root.side
        y: (root.wide ? heading.y + heading.height : saved.y + saved.height) + Theme.px(root.height < Theme.px(760) ? 10 : 22)

        Repeater {
            id: cards

            model: root.home.chapters

            ChapterCard {
                readonly property int across: index % root.columns

                height: root.cardHeight
                pictured: root.pictured
                width: (root.inner - root.gap * (root.columns - 1)) / root.columns
                x: Theme.rightToLeft ? root.inner - width - across * (width + root.gap) : across * (width + root.gap)
                y: Math.floor(index / root.columns) * (height + root.gap)

                onTapped: root.home.open(key)
            }
        }
    }
    Grid {
        id: extras

        readonly property int across: root.wide ? Math.max(1, shown) : shown > 2 ? 2 : Math.max(1, shown)
        readonly property real buttonWidth: (root.inner - root.gap * (across - 1)) / across
        readonly property bool many: beside.count > 0
        readonly property int shown: beside.count + (root.home.hasWords ? 1 : 0) + (many ? 0 : (root.home.openingTitle ? 1 : 0) + (root.home.closingTitle ? 1 : 0))

        columns: across
        spacing: root.gap
        x: root.side
        y: root.height - height - Theme.px(root.height < Theme.px(760) ? 12 : 24)

        ExtraButton {
            icon: "clock"
            text: root.home.openingTitle
            visible: text !== "" && !extras.many
            width: extras.buttonWidth

            onTapped: root.home.openOpening()
        }
        Repeater {
            id: beside

            model: root.home.extras

            ExtraButton {
                required icon
                required property int index
                required property string key
                required property string title

                text: index === 0 && root.myList.count > 0 ? qsTr("%1 (%2)").arg(title).arg(root.myList.count) : title
                width: extras.buttonWidth

                onTapped: root.home.open(key)
            }
        }
        ExtraButton {
            icon: "book-open"
            text: qsTr("Word list")
            visible: root.home.hasWords
            width: extras.buttonWidth

            onTapped: root.kiosk.openWords()
        }
        ExtraButton {
            icon: "check-circle"
            text: root.home.closingTitle
            visible: text !== "" && !extras.many
            width: extras.buttonWidth

            onTapped: root.home.openClosing()
        }
    }
}
