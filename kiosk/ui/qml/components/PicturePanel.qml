// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* A coloured panel with a drawing that stands on its lower edge. The top corners are round. */
Rectangle {
    id: root

    required property string picture
    property string alt: ""
    property string panel: "tint"
    property real corner: Theme.px(32)
    property real inset: 0

    Accessible.ignored: alt === ""
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    bottomLeftRadius: 0
    bottomRightRadius: 0
    color: Theme.panelColor(panel)
    topLeftRadius: corner
    topRightRadius: corner

    Image {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        height: Math.max(1, parent.height - root.inset)
        mipmap: false
        source: root.picture
        sourceSize.height: height
        verticalAlignment: Image.AlignBottom
        width: Math.max(1, parent.width - root.inset * 2)
    }
}
