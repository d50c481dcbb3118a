// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Start or pause, and for how many minutes. Nothing starts by itself. */
Row {
    id: root

    required property CalmViewModel calm
    required property list<int> choices
    readonly property string what: calm.playing ? qsTr("Pause") : calm.ended ? qsTr("Again") : calm.begun ? qsTr("Go on") : qsTr("Start")

    spacing: Theme.targetGap

    ActionButton {
        /* As wide as the widest of its words, so that nothing beside it moves. */
        readonly property real widest: {
            // The metrics do not tell that their font has changed.
            const letters = metrics.font.pixelSize;
            const words = [qsTr("Start"), qsTr("Pause"), qsTr("Go on"), qsTr("Again")];
            return letters > 0 ? Math.max(...words.map(text => metrics.advanceWidth(text))) : 0;
        }

        edgePadding: Theme.px(24)
        height: Theme.px(108)
        icon: root.calm.playing ? "pause-fill" : root.calm.ended ? "arrow-counter-clockwise" : "play-fill"
        keepsReading: true
        text: root.what
        width: Math.max(Theme.px(232), Math.ceil(widest) + Theme.px(iconSize + 20) + edgePadding * 2 + 2)

        onTapped: root.calm.toggle()

        FontMetrics {
            id: metrics

            font.pixelSize: Theme.body
            font.weight: Font.Bold
        }
    }
    Repeater {
        model: root.choices

        CalmChoice {
            required property int modelData

            active: root.calm.minutes === modelData
            text: qsTr("%1 min").arg(modelData)

            onTapped: root.calm.setMinutes(modelData)
        }
    }
}
