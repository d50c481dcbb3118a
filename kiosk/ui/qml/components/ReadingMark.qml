// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

/*
    Marks the word being read: a line under it in the colour of its letters. It lies in the text
    item that shows the word, behind its letters, so that no text is ever laid out anew.
*/
Item {
    id: root

    property color color: Theme.ink
    property int letters: Theme.body
    /* The word, as high as its line; in two where a line ends within it. */
    property var places: []

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    objectName: "readingMark"
    visible: places.length > 0
    z: -1

    Repeater {
        model: root.places.length

        Item {
            id: word

            required property int index
            readonly property rect place: root.places[index] ?? Qt.rect(0, 0, 0, 0)

            height: place.height
            width: place.width
            x: place.x
            y: place.y

            Rectangle {
                color: root.color
                height: parent.height
                opacity: 0.1
                radius: Theme.px(8)
                width: parent.width + Theme.px(8)
                x: -Theme.px(4)
            }
            Rectangle {
                color: root.color
                height: Math.max(3, Math.round(root.letters / 8))
                radius: height / 2
                width: parent.width + Theme.px(4)
                x: -Theme.px(2)
                y: Math.min(parent.height - height / 2, root.letters * 1.2)
            }
        }
    }
}
