// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/*
    The line at the top: which chapter this is, and where it stands. Once something is picked, the
    list is one touch away.
*/
Item {
    id: root

    /* True where the place is told by questions, not by chapters. */
    property bool asks: false
    property int count: 0
    required property string icon
    property MyListViewModel myList: null
    property int number: 0
    property int side: Theme.margin
    /* The same on every page of a chapter. */
    readonly property string spokenAs: ""
    required property string title

    implicitHeight: Theme.header

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.primary
        name: root.icon
        size: 44
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
    }
    Words {
        id: words

        readonly property real room: root.width - root.side * 2 - Theme.px(62) - (place.visible ? place.width + Theme.px(32) : 0) - (tray.visible ? tray.width + Theme.px(32) : 0)

        Accessible.role: Accessible.Heading
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.pixelSize: Math.min(Theme.small, Theme.px(40))
        font.weight: Font.Bold
        leading: 1.25
        maximumLineCount: 2
        text: root.title
        width: room
        x: Theme.rightToLeft ? picture.x - width - Theme.px(20) : picture.x + picture.width + Theme.px(20)

        TitleHold {
            anchors.fill: parent
        }
    }
    PillTab {
        id: tray

        anchors.verticalCenter: parent.verticalCenter
        checkable: false
        icon: "chats-circle"
        text: root.myList ? qsTr("My list: %1").arg(root.myList.count) : ""
        visible: root.myList !== null && root.myList.count > 0 && !root.myList.here
        x: {
            const end = place.visible ? place.width + Theme.px(32) : 0;
            return Theme.rightToLeft ? root.side + end : root.width - root.side - end - width;
        }

        onTapped: root.myList.open()
    }
    Row {
        id: place

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(28)
        visible: root.number > 0
        x: Theme.rightToLeft ? root.side : root.width - width - root.side

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            font.pixelSize: Math.min(Theme.label, Theme.px(36))
            leading: 1.3
            text: (root.asks ? qsTr("Question %1 of %2") : qsTr("Chapter %1 of %2")).arg(root.number).arg(root.count)
            visible: root.asks || root.width > Theme.px(1240)
        }
        ChapterTrack {
            anchors.verticalCenter: parent.verticalCenter
            count: root.count
            number: root.number
            visible: !root.asks || root.width > Theme.px(1240)
        }
    }
}
