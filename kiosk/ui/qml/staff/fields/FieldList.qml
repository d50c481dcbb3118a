// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import ".."

/* The fields of the section shown, in as many parts as they need. */
Item {
    id: root

    required property FieldsViewModel fields
    readonly property bool parted: fields.parts > 1
    readonly property alias shownHeight: column.shownHeight

    implicitHeight: column.total

    PartedColumn {
        id: column

        /* The row below it has its place in every part, so that counting them ends. */
        height: root.height - (total > root.height + 1 ? Theme.px(96) : 0)
        part: root.fields.part
        spacing: Theme.px(12)
        width: parent.width

        Component.onCompleted: root.fields.setParts(parts)
        onPartsChanged: root.fields.setParts(parts)

        Repeater {
            model: root.fields.rows

            FieldRow {
                fields: root.fields
                width: column.width
            }
        }
    }
    Item {
        height: Theme.px(84)
        visible: root.parted
        width: root.width
        y: root.height - height

        KeyCap {
            enabled: root.fields.part > 0
            height: parent.height
            icon: Theme.rightToLeft ? "caret-right-bold" : "caret-left-bold"
            label: qsTr("Back")
            quiet: true
            width: Theme.px(140)
            x: Theme.rightToLeft ? parent.width - width : 0

            onTapped: root.fields.showPart(root.fields.part - 1)
        }
        Words {
            anchors.centerIn: parent
            color: Theme.ink2
            font.pixelSize: Theme.px(28)
            leading: 1.25
            text: qsTr("%1 of %2").arg(root.fields.part + 1).arg(root.fields.parts)
        }
        ActionButton {
            enabled: root.fields.part < root.fields.parts - 1
            fontSize: Theme.px(30)
            height: parent.height
            primary: false
            text: qsTr("More")
            trailingIcon: Theme.rightToLeft ? "caret-left-bold" : "caret-right-bold"
            width: Math.max(implicitWidth, Theme.px(220))
            x: Theme.rightToLeft ? 0 : parent.width - width

            onTapped: root.fields.showPart(root.fields.part + 1)
        }
    }
}
