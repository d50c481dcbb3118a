// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/*
    The stage on its plate: the moving picture, the words in it, the small pictures in its corners.
    A narrow plate shows the middle of the stage, as far as the data says.
*/
Item {
    id: root

    readonly property real least: stage.uprightSpan.y - stage.uprightSpan.x
    /* 0 shows the whole width, 1 the least. */
    readonly property real narrow: Math.max(0, Math.min(1, (stage.size.width - shown) / Math.max(1, stage.size.width - least)))
    required property PageViewModel page
    /* Room for more than one small picture. */
    property bool roomy: true
    /* A picture of the screen should wait. */
    readonly property bool settling: fade.running
    readonly property real shown: Math.max(least, Math.min(stage.size.width, stage.size.height * width / Math.max(1, height)))
    /* Its words come and go; what it shows is told as a whole. */
    readonly property string spokenAs: page.alt
    readonly property StageViewModel stage: page.stage as StageViewModel
    readonly property bool upright: narrow > 0.5
    readonly property real zoom: width / shown

    Component.onCompleted: stage.setUpright(upright)
    onUprightChanged: stage.setUpright(upright)

    Rectangle {
        Accessible.ignored: root.page.alt === "" || ScreenReader.hides(root)
        Accessible.name: ScreenReader.plain(root.page.alt)
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: Theme.outline
        clip: true
        color: Theme.stageAir

        Item {
            id: scene

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            height: root.stage.size.height * root.zoom
            width: root.stage.size.width * root.zoom
            x: Math.round(-root.stage.uprightSpan.x * root.narrow * root.zoom)
            y: Math.round(root.height - height)

            StagePicture {
                actors: root.stage.actors as QtObject
                anchors.fill: parent
                zoom: root.zoom
            }
            StagePicture {
                id: before

                actors: root.stage.before as QtObject
                anchors.fill: parent
                opacity: 0
                visible: opacity > 0
                zoom: root.zoom
            }
            Repeater {
                model: root.stage.chips

                StageChip {
                    from: Theme.px(16) - scene.x
                    roomy: root.roomy
                    to: root.width - scene.x - Theme.px(16)
                    zoom: root.zoom
                }
            }
        }
    }
    NumberAnimation {
        id: fade

        duration: Theme.crossFade
        from: 1
        property: "opacity"
        target: before
        to: 0
    }
    Connections {
        function onCut(): void {
            fade.restart();
        }

        target: root.stage
    }
    Corners {
        anchors.fill: parent
        radius: Theme.px(48)
    }
    Repeater {
        model: root.stage.insets

        StageInset {
            height: Math.min(Theme.px(232), root.height * 0.36)
            visible: strength > 0 && (root.roomy || slot === "right" || slot === "wide")
            width: slot === "wide" ? Theme.px(348) : slot === "locator" ? Theme.px(204) : Theme.px(Theme.textScale <= 1 ? 216 : 250)
            x: slot === "locator" ? Theme.px(24) : root.width - width - Theme.px(24) - (slot === "second" ? width + Theme.px(16) : 0)
            y: Theme.px(24)
        }
    }
}
