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

    readonly property real alike: (width / height) / (page.pictureSize.width / page.pictureSize.height)

    /* The drawing reaches the edges of its plate where both have nearly the same shape. */
    readonly property bool filled: page.bleed && alike > 0.85 && alike < 1.15
    property real padding: Theme.px(20)
    required property PageViewModel page
    readonly property string spokenFirst: page.alt
    property real topSpace: 0
    readonly property real zoom: filled ? Math.max(width / page.pictureSize.width, height / page.pictureSize.height) : Math.max(0.01, Math.min((width - padding * 2) / page.pictureSize.width, (height - topSpace - padding * 2) / page.pictureSize.height))

    Accessible.ignored: page.alt === "" || ScreenReader.hides(root)
    Accessible.name: ScreenReader.plain(page.alt)
    Accessible.role: Accessible.Graphic
    border.color: Theme.stroke
    border.width: Theme.outline
    color: Theme.panelColor(page.panel)
    radius: Theme.px(48)

    Item {
        anchors.fill: parent
        clip: root.filled

        Image {
            id: drawing

            asynchronous: true
            height: Math.round(root.page.pictureSize.height * root.zoom)
            source: root.page.picture
            sourceSize: Qt.size(width, height)
            width: Math.round(root.page.pictureSize.width * root.zoom)
            x: Math.round((root.width - width) / 2)
            y: root.filled ? root.height - height : Math.round((root.height - height + root.topSpace) / 2)
        }
        Corners {
            anchors.fill: parent
            radius: root.radius
            visible: root.filled
        }
    }
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        height: drawing.height
        /* In a small drawing the labels would lie over each other. */
        visible: root.zoom > 0.6 * Theme.unit
        width: drawing.width
        x: drawing.x
        y: drawing.y

        Repeater {
            model: root.page.labels

            FigureLabel {
                zoom: root.zoom
            }
        }
    }
}
