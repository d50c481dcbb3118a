// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* A small picture with words in a corner of the stage. */
Rectangle {
    id: root

    required property string hand
    required property string key
    required property string picture
    required property bool ring
    required property int seconds
    required property real share
    required property string slot
    required property real strength
    required property real sweep
    required property string text

    border.color: Theme.stroke
    border.width: Theme.outline
    color: Theme.surface
    opacity: strength
    radius: Theme.px(24)
    visible: strength > 0

    Item {
        id: box

        height: words.y - Theme.px(18)
        width: root.width - Theme.px(32)
        x: Theme.px(16)
        y: Theme.px(12)

        Image {
            id: drawing

            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: parent.height
            source: root.picture
            sourceSize: Qt.size(width, height)
            width: parent.width
        }
        Image {
            anchors.centerIn: parent
            asynchronous: true
            height: parent.height
            rotation: root.sweep
            source: root.hand
            sourceSize: Qt.size(width, height)
            visible: root.hand !== ""
            width: height
        }
        Loader {
            active: root.ring
            anchors.centerIn: parent
            height: width
            width: Math.min(parent.width, parent.height)

            sourceComponent: PullRing {
                seconds: root.seconds
                share: root.share
            }
        }
    }
    Words {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        anchors.horizontalCenter: parent.horizontalCenter
        font.pixelSize: Math.min(Theme.label, Theme.px(33))
        horizontalAlignment: Text.AlignHCenter
        leading: 1.22
        text: root.text
        width: root.width - Theme.px(16)
    }
}
