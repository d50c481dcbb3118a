// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* What the three dots mean. Always on the same screen as the dots. */
Flow {
    id: root

    property bool narrow: false

    spacing: Theme.px(narrow ? 20 : 36)

    Repeater {
        model: [qsTr("Several studies"), qsTr("Few or mixed"), qsTr("Advice only")]

        Row {
            id: entry

            required property int index
            required property string modelData

            spacing: Theme.px(12)

            EvidenceDots {
                anchors.verticalCenter: parent.verticalCenter
                spokenAs: ""
                strength: 3 - entry.index
            }
            Words {
                color: Theme.ink2
                font.pixelSize: root.narrow ? Theme.smallest : Theme.label
                leading: 1.3
                text: entry.modelData
            }
        }
    }
}
