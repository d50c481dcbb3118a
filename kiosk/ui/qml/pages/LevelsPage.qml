// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/*
    When to call. The level is told by width, edge, bullet and words, and only then by colour. The
    screen cannot phone: nothing here is a button.
*/
PageBase {
    id: root

    readonly property bool across: !crowded && wide && Theme.textScale <= 1 && height > Theme.px(740) && width > Theme.px(1500)
    readonly property int count: repeater.count

    /* Set when a card's words do not fit beside the others; the cards are then stacked. */
    property bool crowded: false
    readonly property real gap: Theme.px(24)
    readonly property bool low: wide && height < Theme.px(700) && (Theme.textScale > 1 || Theme.spaced)

    /* Set when a card is higher than the room for it; its signs then come in pieces. */
    property bool pieces: false

    parts: across ? 1 : stack.parts

    Timer {
        id: crowdInPieces

        interval: 0

        onTriggered: root.pieces = true
    }
    Timer {
        id: crowd

        interval: 0

        onTriggered: {
            for (let at = 0; at < repeater.count; ++at) {
                const card = repeater.itemAt(at) as LevelCard;
                if (card && card.needed > card.height + 1)
                    root.crowded = true;
            }
        }
    }
    Heading {
        id: heading

        text: root.page.title
        width: root.inner - (moreButton.visible ? moreButton.width + Theme.px(24) : 0)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper
    }
    MoreButton {
        id: moreButton

        page: root.page
        x: Theme.rightToLeft ? root.side : root.width - width - root.side
        y: heading.y + Math.max(0, (heading.height - height) / 2)

        onTapped: root.more()
    }
    Item {
        id: levels

        height: foot.y - y - Theme.px(20)
        width: root.inner
        x: root.side
        y: heading.y + heading.height + Theme.px(16)

        Repeater {
            id: repeater

            model: root.across ? root.page.levels : null

            LevelCard {
                readonly property real before: (index * 4.4 + index * (index - 1) / 2) / whole
                readonly property real free: levels.width - root.gap * (root.count - 1)
                readonly property real start: before * free + index * root.gap
                /* Each level is wider than the one before: 4.4, 5.4, 6.4 parts. */
                readonly property real whole: root.count * 4.4 + root.count * (root.count - 1) / 2

                height: levels.height
                width: free * (4.4 + index) / whole
                x: Theme.rightToLeft ? levels.width - width - start : start

                onNeededChanged: if (needed > height + 1)
                    crowd.restart()
            }
        }
        PartedColumn {
            id: stack

            even: false
            height: parent.height
            part: root.part
            spacing: root.gap
            width: parent.width

            Repeater {
                model: root.across ? null : root.pieces ? root.page.levelPieces : root.page.levelsUrgentFirst

                LevelCard {
                    readonly property bool tall: stack.height > 0 && needed > stack.height + 1

                    flat: root.low
                    height: Math.min(implicitHeight, stack.height)
                    width: stack.width

                    onTallChanged: if (tall)
                        crowdInPieces.restart()
                }
            }
            Loader {
                active: !root.across && root.page.noteText !== ""
                width: stack.width

                sourceComponent: NoteBox {
                    page: root.page
                }
            }
        }
    }
    Item {
        id: foot

        height: Math.max(phoneBar.height, note.visible ? note.height : 0)
        width: root.inner
        x: root.side
        y: root.height - height - root.lower

        Rectangle {
            id: phoneBar

            border.color: Theme.primary
            border.width: root.page.phone ? 0 : Theme.edge
            color: root.page.phone ? Theme.primary : Theme.surface
            height: Math.max(Theme.px(root.across ? 140 : root.low ? 92 : 110), note.visible ? note.height : 0, caption.implicitHeight + Theme.px(36))
            radius: Theme.px(48)
            width: note.visible ? root.inner * 0.5 : root.inner
            x: Theme.rightToLeft ? parent.width - width : 0

            Icon {
                id: handset

                anchors.verticalCenter: parent.verticalCenter
                color: root.page.phone ? Theme.primaryAccent : Theme.primary
                name: "phone-call"
                size: 80
                x: Theme.rightToLeft ? parent.width - width - Theme.px(44) : Theme.px(44)
            }
            Words {
                id: caption

                anchors.verticalCenter: parent.verticalCenter
                color: root.page.phone ? Theme.primaryText : Theme.ink
                font.pixelSize: root.page.phone ? Theme.body : root.low ? Theme.small : Theme.type(40)
                font.weight: root.page.phone ? Font.Normal : Font.Bold
                leading: 1.3
                running: false
                text: root.page.phone ? qsTr("Your clinic, day and night") : qsTr("Ask now: which number do I call, day or night?")
                width: parent.width - handset.width - Theme.px(44 * 2 + 28) - (number.visible ? number.width + Theme.px(28) : 0)
                x: Theme.rightToLeft ? handset.x - width - Theme.px(28) : handset.x + handset.width + Theme.px(28)
            }
            Words {
                id: number

                LayoutMirroring.enabled: false
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primaryText
                font.pixelSize: Theme.px(root.wide ? 96 : 72)
                font.weight: Font.Bold
                leading: 1.15
                text: root.page.phone
                visible: text !== ""
                width: Math.min(implicitWidth, phoneBar.width * 0.6)
                x: Theme.rightToLeft ? Theme.px(44) : parent.width - width - Theme.px(44)
            }
        }
        NoteBox {
            id: note

            band: false
            page: root.page
            visible: root.across && root.page.noteText !== ""
            width: root.inner - phoneBar.width - root.gap
            x: Theme.rightToLeft ? 0 : parent.width - width
            y: (phoneBar.height - height) / 2
        }
    }
}
