// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Asks for the PIN; where there is none yet, staff choose one. */
Item {
    id: root

    readonly property real dockHeight: Theme.px(148)
    /* What the pad leaves for the words and the picture beside it. */
    readonly property real middle: width - keypad.width - side * 2 - Theme.px(64)
    readonly property bool modal: true
    required property string pictures
    required property PinViewModel pin
    readonly property real room: height - Theme.header - dockHeight
    readonly property int side: Theme.px(wide ? 64 : 48)
    required property StaffViewModel staff

    /* Numbers are typed here; they move nothing. */
    readonly property bool typing: true
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
    /* Only where the words keep their room beside or below it. */
    Image {
        id: nurse

        readonly property real beside: Math.min(root.room * 0.72, Theme.px(576))
        readonly property real tall: root.wide ? beside : Math.min(Theme.px(480), keypad.y - Theme.header - words.height - Theme.px(64 + 40))
        readonly property bool there: root.wide ? root.middle - beside * 460 / 576 - Theme.px(48) >= Theme.px(460) : tall >= Theme.px(260)

        Accessible.ignored: true
        asynchronous: true
        height: Math.round(tall)
        source: there ? root.pictures + "/staff.svg" : ""
        sourceSize: Qt.size(width, height)
        visible: there
        width: Math.round(tall * 460 / 576)
        x: !root.wide ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Theme.header + (root.room - height) / 2 : words.y - height - Theme.px(40)
    }
    Column {
        id: words

        readonly property real start: root.wide && nurse.there ? nurse.width + Theme.px(48) : 0

        spacing: Theme.px(24)
        width: root.wide ? root.middle - start : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side - start : root.side + start
        y: root.wide ? Theme.header + Math.max(0, (root.room - height) / 2) : keypad.y - height - Theme.px(64)

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

            readonly property string first: root.pin.locked && !root.pin.damaged ? qsTr("Locked after too many tries.") : root.pin.problem
            readonly property string second: root.pin.damaged ? "" : root.pin.locked ? qsTr("Try again in %1.").arg(root.clock(root.pin.lockedFor)) : root.pin.warned ? qsTr("Tries left: %1. Then it locks.").arg(root.pin.triesLeft) : ""

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
                wrapMode: Text.Wrap
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
        y: root.wide ? Theme.header + (root.room - height) / 2 : root.height - root.dockHeight - height - Theme.px(48)

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
