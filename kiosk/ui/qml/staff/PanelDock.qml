// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Back to patients, the dark screen, and the end of the program. */
Rectangle {
    id: root

    readonly property real high: Theme.px(low ? 88 : 116)
    property bool low: false
    required property int side
    required property StaffViewModel staff
    readonly property bool wide: width > Theme.px(1240)

    signal askExit

    Accessible.name: qsTr("Always here")
    Accessible.role: Accessible.ToolBar
    color: Theme.surface
    height: wide ? high + Theme.px(low ? 24 : 32) : Theme.px(288)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    ActionButton {
        id: back

        directional: true
        fontSize: Theme.px(root.width < Theme.px(1700) && root.wide ? 30 : 36)
        height: root.high
        icon: "arrow-left"
        text: qsTr("Back to patients")
        width: root.wide ? Math.max(implicitWidth, Theme.px(320)) : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? (root.height - height) / 2 : root.height - height - Theme.px(16)

        onTapped: root.staff.leave()
    }
    Row {
        id: kept

        readonly property real room: root.width - back.width - buttons.width - root.side * 2 - Theme.px(40 * 2 + 52)

        spacing: Theme.px(16)
        visible: root.wide && room > Theme.px(220)
        x: Theme.rightToLeft ? back.x - width - Theme.px(40) : back.x + back.width + Theme.px(40)
        y: (root.height - height) / 2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "check-circle-fill"
            size: 36
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            font.pixelSize: Theme.px(28)
            leading: 1.25
            text: qsTr("Changes are kept at once")
            width: Math.min(implicitWidth, kept.room)
        }
    }
    Row {
        id: buttons

        readonly property real each: (root.width - root.side * 2 - spacing) / 2

        spacing: Theme.px(24)
        x: Theme.rightToLeft ? root.side : root.width - width - root.side
        y: root.wide ? (root.height - height) / 2 : Theme.px(16)

        ActionButton {
            fontSize: back.fontSize
            height: root.high
            icon: "monitor"
            primary: false
            text: qsTr("Screen off")
            width: root.wide ? implicitWidth : buttons.each

            onTapped: root.staff.darken()
        }
        DangerButton {
            fontSize: back.fontSize
            height: root.high
            icon: "sign-out"
            text: qsTr("Exit kiosk")
            width: root.wide ? implicitWidth : buttons.each

            onTapped: root.askExit()
        }
    }
}
