// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Which stick, where there are several; and in one line what was done with it. */
Item {
    id: root

    /* False where one stick needs no name: there is little room. */
    property bool naming: true
    required property StickViewModel stick

    implicitHeight: (told.text ? told.y + told.height : flow.height) + (detail.text ? detail.height + Theme.px(8) : 0)

    Flow {
        id: flow

        spacing: Theme.px(14)
        width: parent.width

        Repeater {
            id: choices

            model: root.naming || root.stick.several ? root.stick.drives : 0

            PillTab {
                required property bool chosen
                required property int index
                required property string name

                active: chosen
                fontSize: Theme.px(28)
                icon: "hard-drive"
                text: name
                width: Math.min(implicitWidth, flow.width)

                onTapped: root.stick.choose(index)
            }
        }
    }
    Icon {
        color: told.color
        name: root.stick.bad || !root.stick.found ? "warning-circle" : "check-circle-fill"
        size: 36
        visible: told.text !== ""
        x: Theme.rightToLeft ? root.width - width : 0
        y: told.y
    }
    Words {
        id: told

        Accessible.role: Accessible.AlertMessage
        color: root.stick.bad ? Theme.roseInk : root.stick.told ? Theme.primary : Theme.ink2
        font.pixelSize: Theme.px(28)
        leading: 1.3
        text: root.stick.told || (root.stick.found ? "" : qsTr("No USB stick is plugged in."))
        width: parent.width - Theme.px(52)
        x: Theme.rightToLeft ? 0 : Theme.px(52)
        y: choices.count > 0 ? flow.height + Theme.px(16) : 0
    }
    Words {
        id: detail

        color: Theme.ink2
        font.pixelSize: Theme.px(24)
        leading: 1.3
        text: root.stick.detail ? "\u2068" + root.stick.detail + "\u2069" : ""
        visible: text !== ""
        width: told.width
        wrapMode: Text.Wrap
        x: told.x
        y: told.y + told.height + Theme.px(8)
    }
}
