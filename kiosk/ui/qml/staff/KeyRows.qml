// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* The keys of the keyboard or the number pad; from left to right in every language. */
Item {
    id: root

    required property EntryViewModel entry
    readonly property real gap: Theme.px(10)
    readonly property real high: (height - gap * letters.length) / (letters.length + 1)
    readonly property list<string> letters: entry.rows
    readonly property int longest: {
        let most = 0;
        for (const row of letters)
            most = Math.max(most, row.length);
        return most;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Repeater {
        model: root.letters

        Row {
            id: line

            required property int index
            required property string modelData
            readonly property int slots: root.entry.pad ? 3 : root.longest

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap
            y: index * (root.high + root.gap)

            Repeater {
                model: line.modelData.length

                KeyCap {
                    required property int index

                    fontSize: Theme.px(40)
                    height: root.high
                    text: line.modelData.charAt(index)
                    width: (root.width - root.gap * (line.slots - 1)) / line.slots

                    onTapped: root.entry.type(text)
                }
            }
        }
    }
    Row {
        id: last

        readonly property real padKey: root.entry.phone ? (root.width - spacing * 3) / 4 : third
        readonly property real sixth: (root.width - spacing * 3) / 6
        readonly property real third: (root.width - spacing * 2) / 3

        spacing: root.gap
        y: root.height - root.high

        KeyCap {
            height: root.high
            icon: root.entry.pad ? "" : "arrow-fat-up"
            label: root.entry.pad ? text : qsTr("Large letters")
            primary: !root.entry.pad && root.entry.upper
            quiet: !root.entry.pad
            text: root.entry.phone ? "+" : ""
            visible: !root.entry.pad || root.entry.phone
            width: root.entry.pad ? last.padKey : last.sixth

            onTapped: root.entry.pad ? root.entry.type("+") : root.entry.shift()
        }
        KeyCap {
            fontSize: Theme.px(36)
            height: root.high
            label: root.entry.accents ? qsTr("Plain letters") : qsTr("Letters with accents")
            quiet: true
            text: root.entry.accents ? "abc" : "áñç"
            visible: !root.entry.pad
            width: last.sixth

            onTapped: root.entry.more()
        }
        Item {
            height: root.high
            visible: root.entry.pad && !root.entry.phone
            width: last.third
        }
        KeyCap {
            height: root.high
            text: "0"
            visible: root.entry.pad
            width: last.padKey

            onTapped: root.entry.type("0")
        }
        KeyCap {
            fontSize: Theme.px(30)
            height: root.high
            label: qsTr("Space")
            text: label
            visible: !root.entry.pad || root.entry.phone
            width: root.entry.pad ? last.padKey : root.width - last.sixth * 3 - last.spacing * 3

            onTapped: root.entry.type(" ")
        }
        KeyCap {
            height: root.high
            icon: "backspace"
            label: qsTr("Delete the last letter")
            quiet: true
            width: root.entry.pad ? last.padKey : last.sixth

            onTapped: root.entry.erase()
        }
    }
}
