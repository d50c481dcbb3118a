// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* Gentle view or Show tools. One touch shows the tools, one touch hides them. */
Rectangle {
    id: root

    /* The same at every beat. */
    readonly property string spokenAs: ""
    required property StageViewModel stage

    border.color: Theme.primary
    border.width: Theme.edge
    color: Theme.surface
    implicitHeight: Theme.px(100)
    radius: Theme.px(28)

    Row {
        anchors.fill: parent
        anchors.margins: Theme.px(6)
        spacing: Theme.targetGap

        ViewChoice {
            active: !root.stage.tools
            height: parent.height
            icon: "leaf"
            text: qsTr("Gentle view")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.stage.showTools(false)
        }
        ViewChoice {
            active: root.stage.tools
            height: parent.height
            icon: "eye"
            text: qsTr("Show tools")
            width: (parent.width - parent.spacing) / 2

            onTapped: root.stage.showTools(true)
        }
    }
}
