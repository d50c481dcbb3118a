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
    readonly property real besideHeight: wide ? height - upper - lower : picking ? Theme.px(640) : note.implicitHeight
    readonly property real besideWidth: wide ? inner - column.width - Theme.px(34) : inner
    readonly property real besideX: wide ? (Theme.rightToLeft ? side : width - besideWidth - side) : side
    readonly property real besideY: wide ? upper : height - besideHeight - lower
    readonly property int columns: wide && Theme.textScale <= 1 && !picking && column.width > Theme.px(900) ? 2 : 1
    readonly property real gap: Theme.px(16)
    property list<real> heights: []
    readonly property LinesViewModel lines: page.lines as LinesViewModel
    property bool picking: false
    readonly property real room: foot.y - grid.y - Theme.px(12)
    readonly property list<real> rowHeights: {
        const needs = rowNeeds;
        const tallest = Math.max(...needs);
        const alike = needs.map(() => tallest);
        const count = parting.filled(needs, gap, room).length;
        if (count < parting.filled(alike, gap, room).length)
            return needs;
        const most = (room + gap) / Math.ceil(needs.length / count) - gap;
        return needs.map(() => Math.max(tallest, Math.min(Theme.px(124), most)));
    }
    readonly property list<real> rowNeeds: {
        const result = [];
        for (let at = 0; at < page.entryCount; at += columns)
            result.push(Math.max(Theme.px(100), ...heights.slice(at, at + columns)));
        return result.length > 0 ? result : [Theme.px(100)];
    }
    readonly property list<int> rowParts: parting.partOf(starts, rowHeights.length)
    readonly property list<real> rowTops: {
        const result = [];
        for (let row = 0; row < rowHeights.length; ++row)
            result.push(starts.includes(row) ? 0 : result[row - 1] + rowHeights[row - 1] + gap);
        return result;
    }
    readonly property list<int> starts: parting.even(rowHeights, gap, room, columns > 1 ? 1 : 2)
    readonly property int ticked: lines.pickedCount

    /* Not a binding, and not at once: to ask for a height lays the text out, which would ask again. */
    function measure(): void {
        const found = [];
        for (let at = 0; at < repeater.count; ++at)
            found.push(repeater.itemAt(at)?.implicitHeight ?? 0);
        heights = found;
    }

    parts: starts.length

    Parting {
        id: parting
    }
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

            lines: root.lines
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
                    readonly property int across: index % root.columns
                    readonly property int row: Math.floor(index / root.columns)

                    height: root.rowHeights[row] ?? implicitHeight
                    round: root.picking
                    visible: root.rowParts[row] === Math.min(root.part, root.parts - 1)
                    width: (grid.width - root.gap * (root.columns - 1)) / root.columns
                    x: Theme.rightToLeft ? grid.width - width - across * (width + root.gap) : across * (width + root.gap)
                    y: root.rowTops[row] ?? 0

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
                text: root.ticked === 0 ? qsTr("Nothing is saved when you leave.") : root.lines.tally
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
