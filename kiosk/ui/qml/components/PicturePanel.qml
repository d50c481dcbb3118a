// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* A coloured panel with a drawing that stands on its lower edge. The top corners are round. */
Rectangle {
    id: root

    property string alt: ""
    property real corner: Theme.px(32)
    property real inset: 0
    property string panel: "tint"
    required property string picture
    readonly property string spokenAs: alt

    Accessible.ignored: alt === "" || ScreenReader.hides(root)
    Accessible.name: ScreenReader.plain(alt)
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
