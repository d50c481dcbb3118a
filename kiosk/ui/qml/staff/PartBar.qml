// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A list in parts that are turned here: what does not fit goes to the next one. */
Item {
    id: root

    default property alias content: column.content
    property int part: 0
    readonly property bool parted: column.parts > 1
    readonly property int shown: Math.min(part, column.parts - 1)
    property alias spacing: column.spacing

    PartedColumn {
        id: column

        even: false
        /* The bar has its place in every part, so that counting them ends. */
        height: root.height - (total > root.height + 1 ? Theme.px(100) : 0)
        part: root.shown
        spacing: 0
        width: parent.width
    }
    KeyCap {
        enabled: root.shown > 0
        height: Theme.px(84)
        icon: Theme.rightToLeft ? "caret-right-bold" : "caret-left-bold"
        label: qsTr("Back")
        quiet: true
        visible: root.parted
        width: Theme.px(140)
        x: Theme.rightToLeft ? root.width - width : 0
        y: root.height - height

        onTapped: root.part = root.shown - 1
    }
    Words {
        color: Theme.ink2
        font.pixelSize: Theme.px(28)
        leading: 1.25
        text: qsTr("%1 of %2").arg(root.shown + 1).arg(column.parts)
        visible: root.parted
        x: (root.width - width) / 2
        y: root.height - Theme.px(42) - height / 2
    }
    ActionButton {
        enabled: root.shown < column.parts - 1
        fontSize: Theme.px(30)
        height: Theme.px(84)
        primary: false
        text: qsTr("More")
        trailingIcon: Theme.rightToLeft ? "caret-left-bold" : "caret-right-bold"
        visible: root.parted
        width: Math.max(implicitWidth, Theme.px(220))
        x: Theme.rightToLeft ? 0 : root.width - width
        y: root.height - height

        onTapped: root.part = root.shown + 1
    }
}
