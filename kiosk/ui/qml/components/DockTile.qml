// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* One always-there control in the dock: an icon over a word. */
Pressable {
    id: root

    property bool active: false
    readonly property color content: active ? Theme.primaryText : Theme.ink
    required property string icon

    /* False where a touch only says why there is nothing. */
    property bool offered: true

    /* A second name, on a line of its own. */
    property string second: ""
    required property string text

    implicitHeight: Theme.px(116)
    label: second ? text + " + " + second : text
    radius: Theme.px(24)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: Theme.dark && !root.active ? Theme.edge : 0
        color: !root.offered ? Theme.surface : root.active ? (root.down ? Theme.pressed : Theme.primary) : root.down ? Theme.mint : Theme.sand
        radius: root.radius
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.px(2)
        width: parent.width - Theme.px(2)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.content
            name: root.icon
            size: words.lineCount > 1 ? 34 : 42
            visible: root.offered
        }
        FittedWords {
            id: words

            color: root.content
            horizontalAlignment: Text.AlignHCenter
            largest: whole.lineCount > maximumLineCount ? Theme.px(28) : Theme.dockLabel
            leading: lineCount > 3 ? 0.98 : lineCount > 1 ? 1.05 : 1.25
            maximumLineCount: root.offered ? 2 : 4
            text: root.second ? root.text + " +\n" + root.second : root.text
            unbroken: root.second !== ""
            width: parent.width

            /* As they would stand with all the lines they like. */
            FittedWords {
                id: whole

                largest: Theme.dockLabel
                text: words.text
                unbroken: words.unbroken
                untold: true
                visible: false
                width: words.width
            }
        }
    }
}
