// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Lines to tick, kept for the visit only. `picking` makes them lines to pick. */
PageBase {
    id: root

    readonly property bool beside: picking || page.picture !== "" || page.noteText !== ""
    readonly property real besideHeight: wide ? height - upper - lower : picking ? Theme.px(420) : note.implicitHeight
    readonly property real besideWidth: wide ? inner - column.width - Theme.px(34) : inner
    readonly property real besideX: wide ? (Theme.rightToLeft ? side : width - besideWidth - side) : side
    readonly property real besideY: wide ? upper : height - besideHeight - lower
    readonly property int columns: wide && Theme.textScale <= 1 && !picking ? 2 : 1
    readonly property real gap: Theme.px(16)
    readonly property int perPart: rows * columns
    property bool picking: false
    readonly property real room: foot.y - grid.y - Theme.px(12)
    readonly property real rowHeight: Math.max(tallest, Math.min(Theme.px(124), (room + gap) / Math.ceil(page.entryCount / columns) - gap))
    readonly property int rows: Math.max(1, Math.floor((room + gap) / (tallest + gap)))
    property real tallest: Theme.px(100)
    readonly property int ticked: (page.lines as LinesViewModel).pickedCount

    /* Not a binding, and not at once: to ask for a height lays the text out, which would ask again. */
    function measure(): void {
        let most = Theme.px(100);
        for (let at = 0; at < repeater.count; ++at)
            most = Math.max(most, repeater.itemAt(at)?.implicitHeight ?? 0);
        tallest = most;
    }

    parts: Math.max(1, Math.ceil(page.entryCount / perPart))

    Timer {
        id: soon

        interval: 0

        onTriggered: root.measure()
    }
    Item {
        id: column

        height: root.height - (root.wide || !root.beside ? 0 : root.besideHeight + Theme.px(24))
        width: root.wide && root.beside ? root.inner * 0.64 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side

        Heading {
            id: heading

            text: root.page.title
            width: parent.width - (moreButton.visible ? moreButton.width + Theme.px(24) : 0)
            x: Theme.rightToLeft ? parent.width - width : 0
            y: root.upper
        }
        MoreButton {
            id: moreButton

            page: root.page
            x: Theme.rightToLeft ? 0 : parent.width - width
            y: heading.y + Math.max(0, (heading.height - height) / 2)

            onTapped: root.more()
        }
        Words {
            id: lead

            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: root.page.lead || (root.picking ? qsTr("Touch a line to pick it.") : qsTr("Touch a line to tick it."))
            textFormat: Text.StyledText
            width: parent.width
            y: heading.y + heading.height + Theme.px(4)
        }
        TabRow {
            id: tabs

            lines: root.page.lines as LinesViewModel
            width: parent.width
            y: lead.y + lead.height + Theme.px(16)
        }
        Item {
            id: grid

            width: parent.width
            y: tabs.visible ? tabs.y + tabs.height + Theme.px(18) : lead.y + lead.height + Theme.px(24)

            Repeater {
                id: repeater

                model: root.page.entries

                onItemAdded: soon.restart()
                onItemRemoved: soon.restart()

                TickRow {
                    readonly property int across: place % root.columns
                    readonly property int place: index - root.part * root.perPart

                    height: root.rowHeight
                    round: root.picking
                    visible: place >= 0 && place < root.perPart
                    width: (grid.width - root.gap * (root.columns - 1)) / root.columns
                    x: Theme.rightToLeft ? grid.width - width - across * (width + root.gap) : across * (width + root.gap)
                    y: Math.floor(place / root.columns) * (height + root.gap)

                    onImplicitHeightChanged: soon.restart()
                    onTapped: root.page.toggle(key)
                }
            }
        }
        Row {
            id: foot

            height: Math.max(Theme.px(56), count.height)
            spacing: Theme.px(24)
            width: parent.width
            y: parent.height - height - root.lower

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: root.ticked === 0 ? "shield-check" : "check-circle-fill"
                size: 44
            }
            Words {
                id: count

                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.small
                leading: 1.3
                text: root.ticked === 0 ? qsTr("Nothing is saved when you leave.") : root.picking ? qsTr("%1 picked. This is cleared when you leave.").arg(root.ticked) : qsTr("%1 ready. This is cleared when you leave.").arg(root.ticked)
                width: parent.width - Theme.px(80)
            }
        }
    }
    Rectangle {
        id: sideCard

        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: root.besideHeight
        radius: Theme.px(48)
        visible: root.beside && !root.picking
        width: root.besideWidth
        x: root.besideX
        y: root.besideY

        PicturePanel {
            alt: root.page.alt
            corner: sideCard.radius
            height: sideCard.height - (note.visible ? note.height : 0)
            inset: Theme.px(20)
            panel: root.page.panel
            picture: root.page.picture
            visible: root.wide && root.page.picture !== "" && height > Theme.px(80)
            width: parent.width
        }
        NoteBox {
            id: note

            band: false
            bottomLeftRadius: sideCard.radius
            bottomRightRadius: sideCard.radius
            page: root.page
            topLeftRadius: root.wide && root.page.picture !== "" ? 0 : sideCard.radius
            topRightRadius: topLeftRadius
            visible: root.page.noteText !== ""
            width: parent.width
            y: parent.height - height
        }
    }
}
