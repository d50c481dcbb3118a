// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/*
    Where in the procedure this is: equal stretches with their beats as dots. A touch on a stretch
    goes to its first beat; a finger that moves along takes the picture with it.
*/
Item {
    id: root

    readonly property real gap: Theme.px(8)
    readonly property real knobX: along(position)
    required property PageViewModel page
    readonly property real position: stage.present ? stage.position : (page.beat + 0.5) / Math.max(1, page.beats)
    required property StageViewModel stage
    readonly property real stretch: (width - gap * (repeater.count - 1)) / Math.max(1, repeater.count)

    function along(position: real): real {
        const at = Math.min(repeater.count - 1, Math.floor(position * repeater.count));
        const inside = position * repeater.count - at;
        const x = at * (stretch + gap) + inside * stretch;
        return Theme.rightToLeft ? width - x : x;
    }

    Accessible.name: qsTr("Parts of the test")
    Accessible.role: Accessible.Grouping
    implicitHeight: Theme.px(104)

    Repeater {
        id: repeater

        model: root.page.segments

        Pressable {
            id: segment

            required property int beats
            required property int first
            required property int index
            readonly property int inside: root.page.beat - first
            readonly property bool now: inside >= 0 && inside < beats
            required property string title

            checkable: true
            checked: now
            draggable: true
            height: root.height
            label: title
            radius: Theme.px(20)
            width: root.stretch
            x: (Theme.rightToLeft ? repeater.count - 1 - index : index) * (width + root.gap)

            onTapped: if (root.stage.present)
                root.stage.showBeat(first)
            else
                root.page.showPart(first)

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                color: segment.now ? Theme.primary : Theme.ink2
                font.pixelSize: Theme.dockLabel
                font.weight: segment.now ? Font.Bold : Font.Normal
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                leading: lineCount > 1 ? 0.98 : 1.2
                maximumLineCount: 2
                minimumPixelSize: Theme.px(22)
                text: segment.title
                width: parent.width
                y: lineCount > 1 ? 0 : Theme.px(10)
            }
            Rectangle {
                id: groove

                readonly property real filled: Math.max(0, Math.min(1, root.position * repeater.count - segment.index))

                color: Theme.lineCard
                height: Theme.px(16)
                radius: height / 2
                width: parent.width
                y: Theme.px(66)

                Rectangle {
                    color: Theme.primary
                    height: parent.height
                    radius: height / 2
                    visible: width >= height
                    width: parent.width * groove.filled
                    x: Theme.rightToLeft ? parent.width - width : 0
                }
                Repeater {
                    model: segment.beats - 1

                    Rectangle {
                        readonly property real at: (index + 1) / segment.beats
                        required property int index

                        color: groove.filled > at ? Theme.surface : Theme.ink2
                        height: width
                        radius: width / 2
                        width: Theme.px(8)
                        x: groove.width * (Theme.rightToLeft ? 1 - at : at) - width / 2
                        y: (groove.height - height) / 2
                    }
                }
            }
        }
    }
    Rectangle {
        border.color: Theme.primary
        border.width: Theme.px(7)
        color: Theme.surface
        height: width
        radius: width / 2
        width: Theme.px(46)
        x: Math.round(root.knobX - width / 2)
        y: Theme.px(74) - height / 2

        Rectangle {
            anchors.centerIn: parent
            color: Theme.primary
            height: width
            radius: width / 2
            width: Theme.px(12)
        }
    }
    DragHandler {
        id: drag

        dragThreshold: Theme.px(16)
        enabled: root.stage.present
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        yAxis.enabled: false

        onCentroidChanged: if (active) {
            const share = centroid.position.x / root.width;
            root.stage.seek(Theme.rightToLeft ? 1 - share : share);
        }
    }
}
