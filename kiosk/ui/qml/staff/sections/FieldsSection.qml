// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import "../fields"

/* A section that is nothing but its fields. */
Item {
    id: root

    required property FieldsViewModel fields
    required property StaffViewModel staff

    Words {
        id: note

        color: Theme.ink2
        font.pixelSize: Theme.px(28)
        leading: 1.3
        text: root.staff.note
        visible: text !== ""
        width: parent.width
    }
    FieldList {
        fields: root.fields
        height: parent.height - y
        width: parent.width
        y: note.visible ? note.height + Theme.px(16) : Theme.px(8)
    }
}
