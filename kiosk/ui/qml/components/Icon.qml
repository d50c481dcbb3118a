// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/* One icon, by its Phosphor name. `directional` icons point the other way from right to left. */
Image {
    id: root

    property color color: Theme.ink
    property bool directional: false
    required property string name
    readonly property string shown: directional && Theme.rightToLeft ? mirrored(name) : name
    property real size: 42

    function mirrored(name: string): string {
        if (name.indexOf("left") >= 0)
            return name.replace("left", "right");
        return name.replace("right", "left");
    }

    height: width
    source: shown ? "image://icons/" + shown + "/" + color.toString().slice(-6) : ""
    sourceSize: Qt.size(width, width)
    width: Theme.px(size)
}
