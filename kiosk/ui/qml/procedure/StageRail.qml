// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/*
    Where in the procedure this is: equal stretches with their beats as dots. A touch on a stretch
    goes to its first beat; a finger that moves along takes the picture with it.
*/
Item {
    id: root

    /* Names that do not fit side by side: only the current one is shown, at its full size. */
    readonly property bool cramped: {
        for (let at = 0; at < repeater.count; at++) {
            const one = repeater.itemAt(at) as RailStretch;
            if (one && one.wanted > stretch)
                return true;
        }
        return false;
    }
    readonly property real gap: Theme.targetGap
    readonly property real knobX: along(position)
    required property PageViewModel page
    readonly property real position: stage.present ? stage.position : (page.beat + 0.5) / Math.max(1, page.beats)
    /* The same at every beat. */
    readonly property string spokenAs: ""
    required property StageViewModel stage
    readonly property real stretch: (width - gap * (repeater.count - 1)) / Math.max(1, repeater.count)
    readonly property int stretches: repeater.count

    function along(position: real): real {
        const at = Math.min(repeater.count - 1, Math.floor(position * repeater.count));
        const inside = position * repeater.count - at;
        const x = at * (stretch + gap) + inside * stretch;
        return Theme.rightToLeft ? width - x : x;
    }

    Accessible.ignored: ScreenReader.hides(root)
    Accessible.name: qsTr("Parts of the test")
    Accessible.role: Accessible.PageTabList
    implicitHeight: Theme.px(104)

    Repeater {
        id: repeater

        model: root.page.segments

        RailStretch {
            height: root.height
            rail: root
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

        onActiveChanged: if (active)
            Touch.forget()
        onCentroidChanged: if (active && !Touch.isPalm(centroid.ellipseDiameters)) {
            const share = centroid.position.x / root.width;
            root.stage.seek(Theme.rightToLeft ? 1 - share : share);
        }
    }
}
