// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

/* How sure we are: three dots several studies, two few or mixed, one advice only. */
Row {
    id: root

    property string spokenAs: ["", qsTr("Advice only"), qsTr("Few or mixed"), qsTr("Several studies")][strength] ?? ""
    required property int strength

    Accessible.ignored: true
    spacing: Theme.px(8)

    Repeater {
        model: 3

        Rectangle {
            required property int index

            border.color: Theme.stroke
            border.width: index < root.strength ? 0 : Theme.px(3)
            color: index < root.strength ? Theme.primary : "transparent"
            height: width
            radius: width / 2
            width: Theme.px(20)
        }
    }
}
