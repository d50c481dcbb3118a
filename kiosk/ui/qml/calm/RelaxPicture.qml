// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/*
    The body at rest. A ring moves to the part that lets go; the parts below can be touched. A
    picture that bleeds keeps its lowest sixth free for them and is as wide as the plate; its air
    and its ground go on where the plate is taller. Never mirrored.
*/
Rectangle {
    id: root

    required property CalmViewModel calm
    readonly property int columns: {
        const least = Theme.px(186) * Math.max(1, Math.min(1.1, Theme.textScale));
        const fitting = Math.max(1, Math.floor((room - pad * 2 + gap) / (least + gap)));
        return Math.ceil(calm.parts / Math.max(1, Math.ceil(calm.parts / fitting)));
    }
    /* What the parts take at the lower edge. */
    readonly property real foot: rows * pill + (rows - 1) * gap + Theme.px(rows > 1 ? 40 : 48)
    readonly property real gap: Theme.targetGap
    /* Of a picture that bleeds: down to where it is used. */
    readonly property real ground: page.bleed ? 0.825 : 1
    readonly property real pad: Theme.px(room > Theme.px(900) ? 40 : 24)
    required property PageViewModel page
    readonly property real pill: rows > 1 ? Theme.target : Theme.px(92)
    /* How wide it may be. */
    required property real room
    readonly property int rows: Math.ceil(calm.parts / Math.max(1, columns))
    readonly property string spokenFirst: page.alt
    readonly property real zoom: page.bleed ? width / page.pictureSize.width : Math.max(0.01, Math.min((width - pad * 2) / page.pictureSize.width, (height - foot - pad) / page.pictureSize.height))

    /* How wide it can be where it is so tall: the upper eighth of the picture is cut, and no more. */
    function widthAt(tall: real): real {
        const whole = (tall - foot) / (ground - 0.125) / page.pictureSize.height * page.pictureSize.width;
        return page.bleed ? Math.max(Theme.px(240), Math.min(room, whole)) : room;
    }

    Accessible.ignored: page.alt === "" || ScreenReader.hides(root)
    Accessible.name: ScreenReader.plain(page.alt)
    Accessible.role: Accessible.Graphic
    color: page.bleed ? Theme.tint : Theme.panelColor(page.panel)
    radius: Theme.px(48)

    Item {
        anchors.fill: parent
        clip: true

        Rectangle {
            bottomLeftRadius: root.radius
            bottomRightRadius: root.radius
            color: Theme.ground
            height: parent.height - y
            visible: root.page.bleed
            width: parent.width
            y: drawing.y + drawing.height * 0.9
        }
        Image {
            id: drawing

            asynchronous: true
            height: Math.round(root.page.pictureSize.height * root.zoom)
            source: root.page.picture
            sourceSize: Qt.size(width, height)
            width: Math.round(root.page.pictureSize.width * root.zoom)
            x: Math.round((root.width - width) / 2)
            y: Math.round(root.page.bleed ? root.height - root.foot - height * root.ground : (root.height - root.foot - height + root.pad) / 2)
        }
        Corners {
            anchors.fill: parent
            radius: root.radius
            visible: root.page.bleed
        }
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: Theme.outline
        color: "transparent"
        radius: root.radius
    }
    Rectangle {
        id: ring

        readonly property real reach: Math.max(Theme.px(46), 84 * root.zoom)
        property real spotX: root.calm.placeX
        property real spotY: root.calm.placeY

        antialiasing: true
        border.color: "#FFFFFF"
        border.width: Math.max(3, reach * 0.06)
        color: "#59FFFFFF"
        height: width
        radius: width / 2
        visible: root.calm.placed && !root.calm.ended
        width: Math.round(reach * 2)
        x: drawing.x + spotX * root.zoom - width / 2
        y: drawing.y + spotY * root.zoom - height / 2

        Behavior on spotX {
            enabled: root.calm.begun && !Theme.still

            NumberAnimation {
                duration: 1200
                easing.type: Easing.InOutSine
            }
        }
        Behavior on spotY {
            enabled: root.calm.begun && !Theme.still

            NumberAnimation {
                duration: 1200
                easing.type: Easing.InOutSine
            }
        }

        Rectangle {
            anchors.centerIn: parent
            antialiasing: true
            border.color: Theme.sun
            border.width: Math.max(4, ring.reach * 0.14)
            color: "transparent"
            height: width
            radius: width / 2
            width: Math.round(ring.reach * 1.72)
        }
    }
    Grid {
        id: names

        readonly property real each: (root.width - root.pad * 2 - root.gap * (columns - 1)) / Math.max(1, columns)

        columns: root.columns
        spacing: root.gap
        x: root.pad
        y: root.height - height - Theme.px(root.rows > 1 ? 28 : 36)

        Repeater {
            model: root.page.labels

            CalmChoice {
                readonly property bool done: index < root.calm.part || root.calm.ended
                required property int index
                required text

                active: index === root.calm.part && !root.calm.ended
                filled: true
                height: root.pill
                icon: done ? "check-bold" : ""
                keepsReading: true
                radius: height / 2
                width: names.each

                onTapped: root.calm.showPart(index)
            }
        }
    }
}
