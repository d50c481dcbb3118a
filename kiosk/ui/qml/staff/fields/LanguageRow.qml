// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../../components"
import "../../theme"
import ".."

/* One language: its names and state, then what can be done with it. */
Item {
    id: root

    required property bool canDown
    required property bool canUp
    required property string english
    required property string name
    required property OfferViewModel offer
    required property bool on
    /* A language that is off has little to do beside its name. */
    readonly property bool oneLine: width - toolsWidth > Theme.px(420)
    required property bool rtl
    required property bool signed
    required property string standing
    required property bool starred
    required property string tag
    required property string told
    /* Not asked of the row of keys: in a part that is not shown it has no width. */
    readonly property real toolsWidth: Theme.px(on ? 84 * 4 + 12 * 4 + 130 : starred ? 84 + 12 + 130 : 130)
    required property bool turns

    implicitHeight: oneLine ? Theme.px(104) : names.implicitHeight + tools.height + Theme.px(28)

    Column {
        id: names

        width: root.oneLine ? root.width - root.toolsWidth - Theme.px(24) : root.width
        x: Theme.rightToLeft ? root.width - width : 0
        y: root.oneLine ? (root.height - height) / 2 : Theme.px(4)

        Item {
            height: own.height
            width: parent.width

            Words {
                id: own

                font.pixelSize: Theme.px(32)
                font.weight: Font.Bold
                /* Letters of other scripts reach lower. */
                leading: 1.6
                text: root.name
                width: Math.min(implicitWidth, parent.width - chip.width - Theme.px(24))
                x: Theme.rightToLeft ? parent.width - width : 0
            }
            Words {
                readonly property real room: parent.width - chip.width - own.width - Theme.px(40)

                color: Theme.ink2
                elide: Text.ElideRight
                font.pixelSize: Theme.px(26)
                leading: 1.3
                maximumLineCount: 1
                text: root.english
                visible: root.english !== root.name && room > Theme.px(60)
                width: Math.min(implicitWidth, room)
                x: Theme.rightToLeft ? own.x - width - Theme.px(16) : own.width + Theme.px(16)
                y: (own.height - height) / 2 + Theme.px(3)
            }
            StateChip {
                id: chip

                anchors.verticalCenter: parent.verticalCenter
                good: root.signed
                text: root.standing
                x: Theme.rightToLeft ? 0 : parent.width - width
            }
        }
        Words {
            color: Theme.ink2
            elide: Text.ElideRight
            font.pixelSize: Theme.px(26)
            leading: 1.3
            maximumLineCount: root.oneLine ? 1 : 2
            text: root.told
            visible: text !== ""
            width: parent.width
        }
    }
    Row {
        id: tools

        height: Theme.px(84)
        spacing: Theme.px(12)
        x: Theme.rightToLeft ? 0 : root.width - width
        y: root.oneLine ? (root.height - height) / 2 : names.y + names.implicitHeight + Theme.px(8)

        KeyCap {
            enabled: root.canUp
            height: parent.height
            icon: "caret-up-bold"
            label: qsTr("%1: up").arg(root.name)
            quiet: true
            visible: root.on
            width: Theme.px(84)

            onTapped: root.offer.move(root.tag, true)
        }
        KeyCap {
            enabled: root.canDown
            height: parent.height
            icon: "caret-down-bold"
            label: qsTr("%1: down").arg(root.name)
            quiet: true
            visible: root.on
            width: Theme.px(84)

            onTapped: root.offer.move(root.tag, false)
        }
        KeyCap {
            checkable: true
            checked: root.turns
            enabled: root.on && !root.starred
            height: parent.height
            icon: "repeat"
            label: qsTr("%1: by turns on the start screen").arg(root.name)
            primary: root.turns
            quiet: !root.turns
            visible: root.on
            width: Theme.px(84)

            onTapped: root.offer.turn(root.tag)
        }
        KeyCap {
            checkable: true
            checked: root.starred
            enabled: root.on
            height: parent.height
            icon: root.starred ? "star-fill" : "star"
            label: qsTr("%1: first on the start screen").arg(root.name)
            quiet: true
            visible: root.on || root.starred
            width: Theme.px(84)

            onTapped: root.offer.star(root.tag)
        }
        SwitchField {
            height: parent.height
            label: root.name
            on: root.on
            width: Theme.px(130)

            onTapped: root.offer.toggle(root.tag)
        }
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.width
        y: root.height - height
    }
}
