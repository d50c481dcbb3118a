// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../pairs"
import "../theme"

/*
    A page in two languages, line by line: two people can point at the same line. Nothing here is
    mirrored; what runs from right to left stands on the right.
*/
Item {
    id: root

    readonly property real columnWidth: stacked ? inner : Math.floor((inner - gutter) / 2)
    readonly property real gap: Theme.px(24)
    readonly property real gutter: middle ? inner - ideal * 2 : pairs.pictured && !stacked ? Theme.px(root.wide ? 200 : 96) : gap
    readonly property real ideal: Theme.px(580) * Math.pow(Theme.textScale, 0.75)
    readonly property real inner: width - side * 2
    required property KioskViewModel kiosk
    readonly property bool middle: picture.there && wide && inner - ideal * 2 - gap * 2 >= Theme.px(360)
    readonly property bool onTop: picture.there && !wide
    readonly property PageViewModel page: kiosk.page as PageViewModel
    required property PairsViewModel pairs
    readonly property real rowsTop: onTop ? picture.y + picture.height + gap : strip.y + strip.height + Theme.px(12)
    readonly property int side: Theme.px(wide ? 64 : 48)
    readonly property bool stacked: !wide && (inner - gap) / 2 < Theme.px(430) * Theme.textScale
    readonly property bool wide: width > height * 1.05

    function tell(): void {
        if (page.beats > 0)
            pairs.setBeatParts(rows.parts);
        else
            page.setParts(rows.parts);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    /* Not at once: between two pages the parts are those of neither. */
    Component.onCompleted: Qt.callLater(tell)

    Connections {
        function onChanged(): void {
            Qt.callLater(root.tell);
        }

        target: root.pairs
    }
    Item {
        id: header

        readonly property string spokenAs: ""

        height: root.wide ? Theme.header : Theme.px(124)
        width: root.inner
        x: root.side

        Repeater {
            model: root.pairs.sides

            ChapterTitle {
                side: 0
            }
        }
        ActionButton {
            id: oneButton

            anchors.centerIn: parent
            anchors.verticalCenterOffset: -Theme.px(Theme.lowered ? 7 : 5)
            edgePadding: Theme.px(root.wide ? 24 : 16)
            fontSize: Math.min(Theme.small, Theme.px(root.wide ? 36 : 30))
            icon: root.wide ? "translate" : ""
            implicitHeight: Theme.px(86)
            primary: false
            text: qsTr("Show one language")
            width: Math.min(implicitWidth, root.inner * (root.wide ? 0.38 : 0.32))

            onTapped: root.pairs.showOne()
        }
        Repeater {
            model: root.pairs.sides

            ChapterTitle {
                side: 1
            }
        }
    }
    Item {
        id: strip

        readonly property string spokenAs: ""

        height: Theme.px(86)
        width: root.inner
        x: root.side
        y: header.height

        Repeater {
            model: root.pairs.sides

            PairSide {
                required property int index
                required property string tag

                width: root.stacked ? (root.inner - root.gap) / 2 : root.columnWidth
                x: index === 0 ? 0 : strip.width - width

                onHeard: root.pairs.hear(tag)
            }
        }
    }
    PairPicture {
        id: picture

        height: root.middle ? root.height - y - Theme.px(16) : root.onTop ? Math.min(root.height * 0.36, root.inner * 0.75) : Theme.px(360)
        page: root.page
        pairs: root.pairs
        visible: root.middle || root.onTop
        width: root.middle ? root.gutter - root.gap * 2 : root.inner
        x: root.side + (root.middle ? root.columnWidth + root.gap : 0)
        y: root.middle ? strip.y : strip.y + strip.height + Theme.px(12)
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: rows.height + Theme.px(24)
        radius: Theme.px(40)
        width: root.columnWidth
        x: root.side
        y: root.rowsTop
    }
    Rectangle {
        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: rows.height + Theme.px(24)
        radius: Theme.px(40)
        visible: !root.stacked
        width: root.columnWidth
        x: root.side + root.columnWidth + root.gutter
        y: root.rowsTop
    }
    PartedColumn {
        id: rows

        even: false
        height: root.height - y - Theme.px(28)
        part: root.pairs.part
        spacing: Theme.px(2)
        width: root.inner
        x: root.side
        y: root.rowsTop + Theme.px(12)

        onPartsChanged: Qt.callLater(root.tell)

        /* Where the words need the whole width, the picture stands before them. */
        Item {
            readonly property bool shown: picture.there && !root.middle && !root.onTop

            height: implicitHeight
            implicitHeight: shown ? Math.min(Theme.px(360), rows.height) : 0
            width: rows.width

            PairPicture {
                height: Math.max(0, parent.height - Theme.px(12))
                page: root.page
                pairs: root.pairs
                visible: parent.shown
                width: parent.width
            }
        }
        Repeater {
            model: root.pairs.rows

            PairRow {
                columnWidth: root.columnWidth
                gutter: root.gutter
                marked: !root.middle
                oneRightToLeft: root.pairs.oneRightToLeft
                oneTag: root.pairs.oneTag
                room: rows.height
                stacked: root.stacked
                twoRightToLeft: root.pairs.twoRightToLeft
                twoTag: root.pairs.twoTag
            }
        }
    }

    component ChapterTitle: Words {
        required property string chapter
        required property int index
        required property bool rightToLeft
        required property int side

        Accessible.role: Accessible.Heading
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Math.min(Theme.small, Theme.px(root.wide ? 34 : 30))
        font.weight: Font.Bold
        horizontalAlignment: rightToLeft || index === 1 ? Text.AlignRight : Text.AlignLeft
        leading: 1.25
        maximumLineCount: 3
        text: chapter
        visible: index === side
        width: (header.width - oneButton.width) / 2 - root.gap
        x: index === 0 ? 0 : header.width - width

        TitleHold {
            anchors.fill: parent
        }
    }
}
