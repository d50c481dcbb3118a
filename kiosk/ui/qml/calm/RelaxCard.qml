// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The part of the body that lets go now: its number, its name, and what to do. */
Rectangle {
    id: root

    required property CalmViewModel calm
    /* Where there is little height, the number stands beside the name. */
    property bool compact: false
    readonly property real inner: width - pad * 2
    readonly property real pad: Theme.px(compact ? 24 : 34)
    required property PageViewModel page

    /* As tall as the tallest of the parts, so that nothing moves from one to the next. */
    readonly property real tallest: {
        let most = done.implicitHeight;
        for (let at = 0; at < steps.count; ++at)
            most = Math.max(most, steps.itemAt(at)?.implicitHeight ?? 0);
        return most;
    }

    border.color: Theme.primary
    border.width: Theme.edge
    color: Theme.surface
    implicitHeight: tallest + pad * 2
    radius: Theme.px(32)

    Repeater {
        id: steps

        model: root.page.entries

        Step {
            required property int index
            required text
            required title

            above: qsTr("%1 of %2").arg(index + 1).arg(root.calm.parts)
            visible: index === root.calm.part && !root.calm.ended
        }
    }
    Step {
        id: done

        above: ""
        text: qsTr("You can do this again at any time.")
        title: qsTr("Well done.")
        visible: root.calm.ended
    }

    component Step: Item {
        id: step

        required property string above
        required property string text
        required property string title

        implicitHeight: words.y + words.implicitHeight
        width: root.inner
        x: root.pad
        y: root.pad + (done === step ? (root.tallest - implicitHeight) / 2 : 0)

        onVisibleChanged: if (visible && root.calm.begun)
            ScreenReader.tell(title + ". " + ScreenReader.plain(text), false)

        Words {
            id: number

            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.3
            text: step.above
            visible: text !== ""
            x: root.compact && !Theme.rightToLeft ? parent.width - width : root.compact || !Theme.rightToLeft ? 0 : parent.width - width
            y: root.compact ? Theme.type(12) : 0
        }
        Words {
            id: name

            font.pixelSize: Theme.type(46)
            font.weight: Font.Bold
            leading: 1.2
            text: step.title
            width: parent.width - (root.compact ? number.width + Theme.px(16) : 0)
            x: parent.width > width && Theme.rightToLeft ? parent.width - width : 0
            y: step.above && !root.compact ? number.implicitHeight : 0
        }
        Words {
            id: words

            airy: !root.compact
            leading: 1.42
            running: !root.compact
            text: step.text
            textFormat: Text.StyledText
            width: parent.width
            y: name.y + name.implicitHeight + Theme.px(8)
        }
    }
}
