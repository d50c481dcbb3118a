// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Asks for the PIN; where there is none yet, staff choose one. */
Item {
    id: root

    readonly property real dockHeight: Theme.px(148)
    required property PinViewModel pin
    readonly property real room: height - Theme.header - dockHeight
    readonly property int side: Theme.px(wide ? 96 : 48)
    required property StaffViewModel staff
    readonly property bool wide: width > height

    function clock(seconds: int): string {
        return "\u2066" + Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0") + "\u2069";
    }

    Component.onCompleted: forceActiveFocus()
    Keys.onPressed: event => {
        if (event.text.length === 1 && event.text >= "0" && event.text <= "9") {
            root.pin.press(event.text);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.pin.erase();
            event.accepted = true;
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.pin.accept();
            event.accepted = true;
        }
    }

    Row {
        id: head

        spacing: Theme.px(20)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: (Theme.header - height) / 2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "lock-key"
            size: 44
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.small
            font.weight: Font.Bold
            leading: 1.25
            text: qsTr("Staff")
        }
    }
    Column {
        id: words

        spacing: Theme.px(24)
        width: root.wide ? root.width - keypad.width - root.side * 2 - Theme.px(64) : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Theme.header + Math.max(0, (root.room - height) / 2) : Theme.header + Theme.px(24)

        Heading {
            text: root.pin.step === "enter" ? qsTr("Staff only") : root.pin.step === "choose" ? qsTr("Choose a PIN") : qsTr("Type the PIN once more")
            width: parent.width
        }
        Words {
            text: root.pin.step === "enter" ? qsTr("Enter your PIN to open the settings.") : qsTr("4 to 8 digits; 6 are best. Only staff should know them.")
            width: parent.width
        }
        Words {
            text: qsTr("The patient’s choices come back when you leave.")
            visible: !notice.visible
            width: parent.width
        }
        Rectangle {
            id: notice

            readonly property string first: root.pin.locked ? qsTr("Locked after too many tries.") : root.pin.problem
            readonly property string second: root.pin.locked ? qsTr("Try again in %1.").arg(root.clock(root.pin.lockedFor)) : root.pin.warned ? qsTr("Tries left: %1. Then it locks.").arg(root.pin.triesLeft) : ""

            Accessible.name: first + " " + second
            Accessible.role: Accessible.AlertMessage
            color: Theme.straw
            height: told.height + Theme.px(48)
            radius: Theme.px(28)
            visible: first !== "" || second !== ""
            width: parent.width

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.sunInk
                name: "warning-circle"
                size: 44
                x: Theme.rightToLeft ? parent.width - width - Theme.px(32) : Theme.px(32)
            }
            Words {
                id: told

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.sunInk
                font.pixelSize: Theme.small
                leading: 1.35
                text: [parent.first, parent.second].filter(line => line !== "").join("\n")
                width: parent.width - Theme.px(32 * 2 + 68)
                x: Theme.rightToLeft ? Theme.px(32) : Theme.px(100)
            }
        }
    }
    Rectangle {
        id: keypad

        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: pad.height + Theme.px(80)
        radius: Theme.px(48)
        width: pad.width + Theme.px(160)
        x: !root.wide ? (root.width - width) / 2 : Theme.rightToLeft ? root.side : root.width - width - root.side
        y: root.wide ? Theme.header + (root.room - height) / 2 : Math.min(root.height - root.dockHeight - height - Theme.px(48), words.y + words.height + Theme.px(64))

        PinPad {
            id: pad

            anchors.centerIn: parent
            pin: root.pin
            room: root.room - Theme.px(120)
        }
    }
    Rectangle {
        color: Theme.surface
        height: root.dockHeight
        width: root.width
        y: root.height - height

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        ActionButton {
            anchors.verticalCenter: parent.verticalCenter
            directional: true
            height: Theme.px(116)
            icon: "arrow-left"
            primary: false
            text: qsTr("Back to patient")
            width: Math.max(implicitWidth, Theme.px(436))
            x: Theme.rightToLeft ? root.width - width - root.side : root.side

            onTapped: root.staff.leave()
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            font.pixelSize: Theme.px(26)
            leading: 1.3
            text: qsTr("Closes by itself in %1").arg(root.clock(root.staff.secondsLeft))
            width: Math.min(implicitWidth, root.width - Theme.px(500) - root.side * 2)
            x: Theme.rightToLeft ? root.side : root.width - width - root.side
        }
    }
}
