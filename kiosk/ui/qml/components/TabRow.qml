// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* The groups a page's lines stand in; they go on to a second row where they need to. */
Flow {
    id: root

    required property LinesViewModel lines

    Accessible.ignored: ScreenReader.hides(root)
    Accessible.name: qsTr("Groups")
    Accessible.role: Accessible.PageTabList
    spacing: Theme.targetGap
    visible: lines.tabs.length > 0

    Repeater {
        model: root.lines.tabs

        PillTab {
            required property int index
            required property string modelData

            active: root.lines.tab === index
            text: modelData

            onTapped: root.lines.showTab(index)
        }
    }
}
