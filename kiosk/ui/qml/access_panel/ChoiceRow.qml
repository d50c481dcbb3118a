// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* A few choices of which one holds. */
SettingRow {
    id: root

    required property string chosen
    property list<string> icons: []
    required property list<string> keys
    /* What each choice is called. */
    required property list<string> names
    property list<int> sizes: []
    /* What stands on each choice, where that is not its name. */
    property list<string> texts: names

    signal picked(key: string)

    Row {
        id: choices

        spacing: Theme.targetGap

        Repeater {
            model: root.keys

            PillTab {
                required property int index
                required property string modelData

                active: root.chosen === modelData
                fontSize: root.sizes[index] ?? Math.max(Theme.least, Math.min(Theme.small, Theme.px(34)))
                height: Theme.button
                icon: root.icons[index] ?? ""
                label: root.label + ": " + root.names[index]
                radius: Theme.px(28)
                text: root.texts[index]
                width: Math.floor((root.room - choices.spacing * (root.keys.length - 1)) / root.keys.length)

                onTapped: root.picked(modelData)
            }
        }
    }
}
