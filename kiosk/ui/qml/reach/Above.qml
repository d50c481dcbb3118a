// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"

/* What stands above the screen: the notice, and the part that lowered controls have left. */
Item {
    id: root

    /* True while a card lies over the screen. */
    required property bool dimmed
    required property KioskViewModel kiosk

    /* How far down the controls were moved, in px. */
    required property real lift
    required property NoticeViewModel notice
    readonly property alias noticeHeight: strip.height

    /* Of a notice, in design units. */
    readonly property int noticeUnits: notice.text ? strip.units : 0
    required property string pictures

    height: Math.max(strip.height, lift)

    NoticeStrip {
        id: strip

        notice: root.notice
        width: parent.width

        TouchArea {
            anchors.fill: parent

            onTapped: root.kiosk.touched()
        }
    }
    Loader {
        active: root.lift > 0
        height: root.height - strip.height
        visible: !root.kiosk.hidden && !root.kiosk.away
        width: parent.width
        y: strip.height

        sourceComponent: UpperPart {
            dimmed: root.dimmed
            kiosk: root.kiosk
            pictures: root.pictures
        }
    }
}
