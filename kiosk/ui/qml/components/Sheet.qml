// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* A card over the screen. Everything under it is out of reach until it closes. */
Item {
    id: root

    property real cardWidth: Theme.px(1120)
    property bool closeOutside: true
    default property alias content: body.data
    property bool open: false
    property string title: ""

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    visible: open
    z: 20

    Keys.onEscapePressed: root.closed()
    onOpenChanged: if (open)
        card.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: point => {
            if (root.closeOutside && !card.contains(root.mapToItem(card, point.position)))
                root.closed();
        }
    }
    FocusScope {
        id: card

        anchors.centerIn: parent
        height: Math.min(root.height - Theme.px(48), body.height + Theme.px(112))
        width: Math.min(root.width - Theme.px(64), root.cardWidth)

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
    }
}
