// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* One quiet line over every screen; without words it takes no room. */
Rectangle {
    id: root

    required property NoticeViewModel notice
    /* For the staff. */
    readonly property string spokenAs: ""

    /* How high it is, in design units. */
    readonly property int units: 44

    color: Theme.straw
    height: notice.text ? Theme.px(units) : 0
    visible: notice.text !== ""

    Words {
        anchors.centerIn: parent
        color: Theme.sunInk
        font.pixelSize: Theme.smallest
        horizontalAlignment: Text.AlignHCenter
        leading: 1.3
        maximumLineCount: 1
        text: root.notice.text
        width: parent.width - Theme.px(48)
    }
}
