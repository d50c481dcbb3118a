// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Nobody touched the screen for a while. A touch anywhere keeps going. */
Sheet {
    id: root

    required property KioskViewModel kiosk
    readonly property int seconds: kiosk.secondsLeft
    readonly property bool wide: width > Theme.px(1180)

    closeOutside: false
    open: kiosk.asking
    title: qsTr("Are you still there?")
    told: title + " " + qsTr("Seconds left: %1").arg(seconds)
    urgent: true

    onSecondsChanged: if (open && (seconds === 20 || seconds === 10))
        ScreenReader.tell(qsTr("Seconds left: %1").arg(seconds), true)
    onTouched: kiosk.touched()

    Grid {
        columnSpacing: Theme.px(64)
        columns: root.wide ? 2 : 1
        horizontalItemAlignment: root.wide ? Grid.AlignLeft : Grid.AlignHCenter
        rowSpacing: Theme.px(24)
        width: parent.width

        CountdownRing {
            id: ring

            height: width
            seconds: root.kiosk.secondsLeft
            spokenAs: ""
            total: root.kiosk.secondsTotal
            width: Theme.px(188)
        }
        Column {
            readonly property string spokenLast: ring.spokenLine

            spacing: Theme.px(16)
            width: parent.width - (root.wide ? ring.width + parent.columnSpacing : 0)

            Heading {
                text: root.title
                width: parent.width - root.hearWidth
                x: Theme.rightToLeft ? root.hearWidth : 0
            }
            Words {
                leading: 1.5
                text: qsTr("This screen will clear soon, so the next person starts fresh. Nothing is saved.")
                width: parent.width
            }
        }
    }
    Item {
        height: Theme.px(24)
        width: 1
    }
    Grid {
        id: buttons

        columnSpacing: Theme.px(24)
        columns: root.wide ? 2 : 1
        rowSpacing: Theme.px(16)
        width: parent.width

        ActionButton {
            accented: true
            focus: true
            fontSize: Theme.type(44)
            height: Math.max(Theme.px(152), implicitHeight)
            icon: "check-circle-fill"
            radius: Theme.px(48)
            text: qsTr("Yes, keep going")
            width: root.wide ? parent.width * 0.55 : parent.width

            onTapped: root.kiosk.touched()
        }
        ActionButton {
            edgePadding: Theme.px(20)
            fontSize: Math.min(Theme.body, Theme.px(44))
            height: Math.max(Theme.px(152), implicitHeight)
            icon: "arrow-counter-clockwise"
            primary: false
            radius: Theme.px(48)
            text: qsTr("Start over")
            width: root.wide ? parent.width * 0.45 - parent.columnSpacing : parent.width

            onTapped: root.kiosk.startOver()
        }
    }
    Words {
        color: Theme.ink2
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Touch anywhere to keep going")
        width: parent.width
    }
}
