// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* A card over the screen. Everything under it is out of reach until it closes. */
Item {
    id: root

    property real cardWidth: Theme.px(1120)
    property bool closeOutside: true
    default property alias content: body.data
    /* What the button that reads it aloud takes beside the title. */
    readonly property real hearWidth: hear.visible ? hear.width : 0
    readonly property bool modal: true
    property bool open: false
    /* Given where the sheet can be heard at a touch of its corner. */
    property SpeechViewModel reader: null
    property string title: ""

    /* What a screen reader says when it opens. */
    property string told: title
    property bool urgent: false

    signal closed

    /* Anywhere but on a control. */
    signal touched

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    visible: open
    z: 20

    Keys.onEscapePressed: root.closed()
    onOpenChanged: {
        Touch.forget();
        if (open)
            card.forceActiveFocus();
    }

    InFront {
        title: root.told
        urgent: root.urgent
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    TouchArea {
        anchors.fill: parent

        /* Outside is where the finger was laid down and where it was lifted. */
        onTapped: (laid, lifted) => {
            const inside = [laid, lifted].some(place => card.contains(root.mapToItem(card, place)));
            root.touched();
            if (root.closeOutside && !inside)
                root.closed();
        }
    }
    FocusScope {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        height: Math.min(root.height - Theme.px(48), body.height + Theme.px(112))
        width: Math.min(root.width - Theme.px(64), root.cardWidth)
        /* Low on a tall screen, where somebody who sits can reach it. */
        y: root.height > root.width * 1.05 ? root.height - height - Theme.px(48) : (root.height - height) / 2

        Rectangle {
            anchors.fill: parent
            border.color: Theme.stroke
            border.width: Theme.dark ? Theme.edge : 0
            color: Theme.paper
            radius: Theme.px(56)
        }
        Column {
            id: body

            spacing: Theme.px(24)
            width: parent.width - Theme.px(128)
            x: Theme.px(64)
            y: Theme.px(56)
        }
        Loader {
            id: hear

            active: root.reader !== null
            visible: root.reader !== null && root.reader.available
            x: Theme.rightToLeft ? Theme.px(36) : card.width - width - Theme.px(36)
            y: Theme.px(36)

            sourceComponent: HearButton {
                edgePadding: 0
                height: width
                label: speech.reading ? qsTr("Stop") : qsTr("Hear it")
                speech: root.reader
                text: ""
                width: Theme.button

                onTapped: root.reader.toggle()
            }
        }
    }
}
