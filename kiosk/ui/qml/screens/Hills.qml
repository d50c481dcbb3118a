// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

/* Sun over hills: the picture that says nothing about anybody. */
Item {
    id: root

    required property string pictures

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Repeater {
        model: [330, 254, 186]

        Rectangle {
            required property int index
            required property int modelData

            color: Theme.sunRise[index]
            height: width
            radius: width / 2
            width: Theme.px(modelData * 2)
            x: (root.width - width) / 2
            y: root.height * 0.52 - height / 2
        }
    }
    Image {
        fillMode: Image.Stretch
        height: Math.round(root.height * 0.5)
        source: root.pictures + (Theme.dark ? "/" + Theme.colors : "") + "/hills.svg"
        sourceSize: Qt.size(width, height)
        width: root.width
        y: root.height - height
    }
}
