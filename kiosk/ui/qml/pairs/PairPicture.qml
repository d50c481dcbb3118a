// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../procedure"
import "../theme"

/*
    The picture of the page, once for both languages. Numbers stand where words would: the lines
    beside it say what each is.
*/
Rectangle {
    id: root

    readonly property NumbersViewModel numbers: page.numbers as NumbersViewModel
    readonly property real padding: Theme.px(20)
    required property PageViewModel page
    required property PairsViewModel pairs
    /* Its numbers stand for the lines beside it. */
    readonly property string spokenAs: page.alt
    readonly property StageViewModel stage: page.stage as StageViewModel
    readonly property bool staged: stage.present && page.beats > 0
    readonly property bool there: staged || page.picture !== "" || numbers.total > 0

    Accessible.ignored: page.alt === "" || ScreenReader.hides(root)
    Accessible.name: ScreenReader.plain(page.alt)
    Accessible.role: Accessible.Graphic
    border.color: Theme.stroke
    border.width: Theme.outline
    color: staged ? Theme.stageAir : Theme.panelColor(page.panel)
    radius: Theme.px(48)

    Item {
        id: drawing

        readonly property real zoom: Math.max(0.01, Math.min((root.width - root.padding * 2) / root.page.pictureSize.width, (root.height - root.padding * 2) / root.page.pictureSize.height))

        anchors.centerIn: parent
        height: Math.round(root.page.pictureSize.height * zoom)
        visible: !root.staged && root.page.picture !== ""
        width: Math.round(root.page.pictureSize.width * zoom)

        Image {
            anchors.fill: parent
            asynchronous: true
            source: root.staged ? "" : root.page.picture
            sourceSize: Qt.size(width, height)
        }
        Repeater {
            model: root.pairs.pins

            Rectangle {
                id: pin

                required property real atX
                required property real atY
                required property string text

                border.color: Theme.surface
                border.width: Math.max(2, Theme.px(3))
                color: Theme.ink
                height: width
                radius: width / 2
                width: Theme.px(46)
                x: Math.round(atX * drawing.zoom - width / 2)
                y: Math.round(atY * drawing.zoom - height / 2)

                Words {
                    anchors.centerIn: parent
                    color: Theme.surface
                    font.pixelSize: Theme.smallest
                    font.weight: Font.Bold
                    leading: 1.2
                    text: pin.text
                }
            }
        }
    }
    Image {
        readonly property real most: Math.min(root.width - root.padding * 2, (root.height - root.padding * 2) * (root.numbers.total === 1000 ? 1.6 : 1))

        anchors.centerIn: parent
        height: width / (root.numbers.total === 1000 ? 1.6 : 1)
        source: visible ? "image://dots/" + Theme.colors + "/" + root.numbers.dots : ""
        sourceSize: Qt.size(width, height)
        visible: root.numbers.total > 0 && root.page.picture === ""
        width: Math.round(most)
    }
    /* A narrow plate shows the middle of the stage, as far as the data says. */
    Item {
        anchors.fill: parent
        clip: true
        visible: root.staged

        Item {
            id: scene

            readonly property real least: root.stage.uprightSpan.y - root.stage.uprightSpan.x
            readonly property real narrow: Math.max(0, Math.min(1, (root.stage.size.width - shown) / Math.max(1, root.stage.size.width - least)))
            readonly property real shown: Math.max(least, Math.min(root.stage.size.width, root.stage.size.height * root.width / Math.max(1, root.height)))
            readonly property bool upright: root.staged && narrow > 0.5
            readonly property real zoom: root.width / shown

            height: root.stage.size.height * zoom
            width: root.stage.size.width * zoom
            x: Math.round(-root.stage.uprightSpan.x * narrow * zoom)
            y: Math.round((root.height - height) / 2)

            Component.onCompleted: root.stage.setUpright(upright)
            onUprightChanged: root.stage.setUpright(upright)

            StagePicture {
                actors: root.stage.actors as QtObject
                anchors.fill: parent
                visible: root.staged
                zoom: scene.zoom
            }
        }
    }
    Corners {
        anchors.fill: parent
        radius: root.radius
        visible: root.staged
    }
    /* The stage lies over the edge of the plate. */
    Rectangle {
        anchors.fill: parent
        border.color: root.border.color
        border.width: root.border.width
        color: "transparent"
        radius: root.radius
        visible: root.staged && Theme.dark
    }
}
