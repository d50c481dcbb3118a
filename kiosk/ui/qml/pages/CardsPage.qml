// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Picture cards, with the page's box as a band below. */
PageBase {
    id: root

    /* Where cards and box do not fit together, the box has a part of its own. */
    readonly property bool apart: page.noteText !== "" && heading.y + heading.height + grid.tallestWords + note.height + Theme.px(80) > height
    property bool evidence: false
    readonly property bool onNote: apart && part === grid.parts

    parts: grid.parts + (apart ? 1 : 0)

    Heading {
        id: heading

        text: root.page.title
        width: root.inner - (moreButton.visible && moreButton.above ? moreButton.width + Theme.px(32) : 0)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper
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
    EvidenceLegend {
        id: legend

        narrow: !root.wide || Theme.textScale > 1
        visible: root.evidence
        width: root.inner
        x: root.side
        y: root.height - height - root.lower
    }
    CardGrid {
        id: grid

        evidence: root.evidence
        height: Math.min(note.visible && !root.apart ? note.y : root.height, legend.visible ? legend.y : root.height, moreButton.visible && !moreButton.above ? moreButton.y : root.height - root.lower + Theme.px(8)) - y - Theme.px(24)
        numbered: root.page.kind === "cards" && root.page.chapterNumber > 0 && root.page.entryCount === 3
        page: root.page
        part: root.part
        visible: !root.onNote
        wide: root.wide
        width: root.inner
        x: root.side
        y: (lead.visible ? lead.y + lead.height : heading.y + heading.height) + Theme.px(20)
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

        readonly property bool above: root.evidence

        fontSize: above ? Theme.small : Theme.body
        height: above ? Theme.px(84) : implicitHeight
        icon: "plus-circle"
        primary: false
        text: qsTr("Tell me more")
        visible: root.page.hasMore && !(root.page.noteText !== "" && note.hasMore)
        x: above === Theme.rightToLeft ? root.side : root.width - width - root.side
        y: above ? heading.y + Math.max(0, (heading.height - height) / 2) : (note.visible && !root.onNote ? note.y - Theme.px(16) : root.height - root.lower) - height

        onTapped: root.more()
    }
}
