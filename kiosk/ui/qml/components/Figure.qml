// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/*
    A large drawing on its plate, with the words that belong to places in it. Anatomy is never
    mirrored: each label keeps its place.
*/
Rectangle {
    id: root

    property bool labelled: true
    property real padding: Theme.px(20)
    required property PageViewModel page
    property real topSpace: 0
    readonly property real zoom: Math.max(0.01, Math.min((width - padding * 2) / page.pictureWidth, (height - topSpace - padding * 2) / page.pictureHeight))

    Accessible.name: page.alt
    Accessible.role: Accessible.Graphic
    border.color: Theme.stroke
    border.width: Theme.dark ? Theme.hairline : 0
    color: Theme.panelColor(page.panel)
    radius: Theme.px(48)

    Image {
        id: drawing

        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.topSpace / 2
        asynchronous: true
        height: Math.round(root.page.pictureHeight * root.zoom)
        source: root.page.picture
        sourceSize: Qt.size(width, height)
        width: Math.round(root.page.pictureWidth * root.zoom)
    }
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.fill: drawing
        visible: root.labelled

        Repeater {
            model: root.page.labels

            FigureLabel {
                zoom: root.zoom
            }
        }
    }
}
