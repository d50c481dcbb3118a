// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Picture cards, with the page's box as a band below. */
PageBase {
    id: root

    /* Where cards and box do not fit together, the box has a part of its own. */
    readonly property bool apart: page.noteText !== "" && heading.y + heading.height + grid.tallestWords + note.height + Theme.px(80) + (moreButton.visible && !moreButton.above ? moreButton.height + Theme.px(16) : 0) > height
    readonly property bool crowded: grid.tallestWords > grid.height + 1
    property bool evidence: false
    readonly property string layout: [page.title, Theme.textScale, width, height].join()
    readonly property bool onNote: apart && part === grid.parts

    /*
        True where cards and box do not fit together, or words do not fit on a card: with fewer cards
        in a row, of fewer lines, the box may stand below each part instead of alone on the last.
    */
    readonly property bool tight: tightLayout === layout
    property string tightLayout: ""

    parts: grid.parts + (apart ? 1 : 0)

    onApartChanged: soon.restart()
    onCrowdedChanged: soon.restart()
    onLayoutChanged: soon.restart()

    Timer {
        id: soon

        interval: 0

        onTriggered: if ((root.apart || root.crowded) && grid.columns > 1)
            root.tightLayout = root.layout
    }
    Heading {
        id: heading

        text: root.page.title
        width: root.inner - (moreButton.visible && moreButton.above ? moreButton.width + Theme.px(32) : 0) - (times.visible ? times.width + Theme.px(32) : 0)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper
    }
    Row {
        id: times

        spacing: Theme.px(12)
        visible: root.page.clinicTimes
        x: {
            const end = root.side + (moreButton.visible && moreButton.above ? moreButton.width + Theme.px(32) : 0);
            return Theme.rightToLeft ? end : root.width - width - end;
        }
        y: heading.y + Math.max(0, (heading.height - height) / 2)

        Icon {
            id: tick

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "check-circle-fill"
            size: 36
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.3
            text: qsTr("Times set by your clinic")
            width: Math.min(implicitWidth, root.inner * 0.45 - tick.width)
        }
    }
    /* Read in the order of the screen: beside the title first, below the cards last. */
    Item {
        id: first
    }
    Words {
        id: lead

        color: Theme.ink2
        font.pixelSize: Theme.small
        text: root.page.lead
        textFormat: Text.StyledText
        visible: text !== ""
        width: root.inner
        x: root.side
        y: heading.y + heading.height + Theme.px(8)
    }
    CardGrid {
        id: grid

        evidence: root.evidence
        height: Math.min(note.visible && !root.apart ? note.y : root.height, legend.visible ? legend.y : root.height, moreButton.visible && !moreButton.above ? moreButton.y : root.height - root.lower + Theme.px(8)) - y - Theme.px(24)
        numbered: root.page.kind === "cards" && root.page.chapterNumber > 0 && root.page.entryCount === 3
        openWord: root.words.cardKey
        page: root.page
        part: root.part
        tight: root.tight
        visible: !root.onNote
        wide: root.wide
        width: root.inner
        x: root.side
        y: (lead.visible ? lead.y + lead.height : heading.y + heading.height) + Theme.px(20)

        onWordTapped: (word, area) => root.wordTapped(word, grid.mapToItem(root, area))
    }
    EvidenceLegend {
        id: legend

        narrow: !root.wide || Theme.textScale > 1
        visible: root.evidence
        width: root.inner
        x: root.side
        y: root.height - height - root.lower
    }
    Item {
        id: last
    }
    NoteBox {
        id: note

        page: root.page
        visible: root.page.noteText !== "" && (!root.apart || root.onNote)
        width: root.inner
        withMore: true
        x: root.side
        y: root.onNote ? grid.y : root.height - height - root.lower

        onMore: root.more()
    }
    ActionButton {
        id: moreButton

        readonly property bool above: root.evidence || root.wide && root.height < Theme.px(720) * Theme.textScale

        fontSize: above ? Theme.small : Theme.body
        height: above ? Theme.px(84) : implicitHeight
        icon: "plus-circle"
        parent: above ? first : last
        primary: false
        text: qsTr("Tell me more")
        visible: root.page.hasMore && !(root.page.noteText !== "" && note.hasMore)
        x: above === Theme.rightToLeft ? root.side : root.width - width - root.side
        y: above ? heading.y + Math.max(0, (heading.height - height) / 2) : (note.visible && !root.onNote ? note.y - Theme.px(16) : root.height - root.lower) - height

        onTapped: root.more()
    }
}
