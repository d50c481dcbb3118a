// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* The coloured box of a page: one thing to remember, and the clinic's number where it belongs. */
Rectangle {
    id: root

    property bool band: width > Theme.px(900)
    readonly property real belowHeight: phoneBelow ? phoneCard.height + Theme.px(16) : 0

    /* Not `visible`: that is false too while the page shows another part. */
    readonly property bool hasDisc: note.icon !== ""
    readonly property bool hasMore: withMore && page.hasMore && !phoneBelow && width > Theme.px(hasPhone ? 1700 : 1200) * Theme.textScale
    readonly property bool hasPhone: note.phone && page.phone !== ""
    readonly property real needed: Math.max(words.height, hasDisc ? disc.height : 0, hasPhone && !phoneBelow ? phoneCard.height : 0) + Theme.px(band ? 48 : 40) + belowHeight
    readonly property NoteViewModel note: page.note as NoteViewModel
    readonly property real pad: Theme.px(band ? 40 : 28)
    required property PageViewModel page

    /* Beside the number the words would stand in a narrow column. */
    readonly property bool phoneBelow: hasPhone && (!band || width < Theme.px(1300) * Theme.textScale)
    readonly property real side: (hasPhone && !phoneBelow ? phoneCard.width + pad : 0) + (hasMore ? moreButton.width + pad : 0)
    property bool withMore: false

    signal more

    border.color: Theme.stroke
    border.width: Theme.outline
    color: Theme.toneFill(note.tone)
    implicitHeight: needed
    radius: Theme.px(band ? 48 : 32)

    Rectangle {
        id: disc

        color: Theme.surface
        height: width
        radius: width / 2
        visible: root.hasDisc
        width: Theme.px(root.band ? 108 : 84)
        x: Theme.rightToLeft ? root.width - width - root.pad : root.pad
        y: words.y + (words.height - height) / 2

        Icon {
            anchors.centerIn: parent
            color: Theme.toneInk(root.note.tone)
            name: root.note.icon
            size: root.band ? 56 : 44
        }
    }
    Column {
        id: words

        readonly property real start: root.pad + (root.hasDisc ? disc.width + Theme.px(28) : 0)

        spacing: Theme.px(4)
        width: root.width - start - root.pad - root.side
        x: Theme.rightToLeft ? root.width - width - start : start
        y: root.band ? (root.height - root.belowHeight - height) / 2 : Theme.px(20)

        FittedWords {
            font.weight: Font.Bold
            largest: root.band ? Theme.h2 : Theme.type(38)
            leading: 1.22
            text: root.note.title
            visible: text !== ""
            width: parent.width
        }
        Words {
            font.pixelSize: root.band ? Theme.body : Theme.type(34)
            leading: 1.3
            /* A word to touch would need a card over the page; here it is only strong. */
            text: root.note.text.replace(/<\/?a[^>]*>/g, "")
            textFormat: Text.StyledText
            width: parent.width
        }
    }
    Rectangle {
        id: phoneCard

        border.color: Theme.stroke
        border.width: Theme.outline
        color: Theme.surface
        height: number.implicitHeight + caption.implicitHeight + Theme.px(24)
        radius: Theme.px(32)
        visible: root.hasPhone
        width: root.phoneBelow ? root.width - root.pad * 2 : Math.max(Theme.px(480), number.implicitWidth + Theme.px(180))
        x: root.phoneBelow || Theme.rightToLeft ? root.pad : root.width - width - root.pad
        y: root.phoneBelow ? Math.max(words.y + words.height, disc.visible ? disc.y + disc.height : 0) + Theme.px(16) : (root.height - height) / 2

        Icon {
            id: handset

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "phone-call"
            size: 64
            x: Theme.rightToLeft ? parent.width - width - Theme.px(36) : Theme.px(36)
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.rightToLeft ? handset.x - width - Theme.px(24) : handset.x + handset.width + Theme.px(24)

            Words {
                id: caption

                color: Theme.ink2
                font.pixelSize: Theme.label
                leading: 1.2
                text: qsTr("Clinic, day and night")
            }
            Words {
                id: number

                LayoutMirroring.enabled: false
                color: Theme.primary
                font.pixelSize: Theme.type(60)
                font.weight: Font.Bold
                leading: 1.15
                text: root.page.phone
            }
        }
    }
    ActionButton {
        id: moreButton

        anchors.verticalCenter: parent.verticalCenter
        icon: "plus-circle"
        primary: false
        text: qsTr("Tell me more")
        visible: root.hasMore
        width: Math.min(implicitWidth, root.width * 0.3)
        x: {
            const end = root.pad + (root.hasPhone && !root.phoneBelow ? phoneCard.width + root.pad : 0);
            return Theme.rightToLeft ? end : root.width - width - end;
        }

        onTapped: root.more()
    }
}
