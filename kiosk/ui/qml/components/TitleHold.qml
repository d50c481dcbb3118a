// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/*
    Lies on a title. A finger held still on it for some seconds opens the way for staff; there is
    no mark of it. A tap goes where it always went, and keys do nothing here.
*/
Item {
    id: root

    /* A word of a few letters is no place for a finger. */
    anchors.margins: -Theme.px(24)

    PointHandler {
        id: point

        readonly property real rolled: Math.hypot(point.point.position.x - point.point.pressPosition.x, point.point.position.y - point.point.pressPosition.y)

        acceptedButtons: Qt.LeftButton

        onActiveChanged: {
            if (active)
                Door.pressed();
            else
                Door.released();
        }
        onPointChanged: if (active && Touch.isPalm(point.point.ellipseDiameters))
            Door.released()
        onRolledChanged: if (active && rolled > Theme.px(24))
            Door.released()
    }
}
