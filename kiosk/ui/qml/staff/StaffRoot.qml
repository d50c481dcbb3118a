// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* All that staff see, over the patient's screen: the PIN, the panel, or a black screen. */
Item {
    id: root

    required property AnnouncerViewModel announcer
    required property CareViewModel care
    required property EntryViewModel entry
    required property FieldsViewModel fields
    required property HealthViewModel health
    required property OfferViewModel offer
    property real perMm: 0
    required property string pictures
    required property PinViewModel pin
    required property PrinterViewModel printer
    required property SignOffViewModel signoff
    required property StaffViewModel staff
    required property StepsViewModel steps
    required property int tapPause
    required property int touchLeast
    property real unit: 1

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: staff.rightToLeft
    anchors.fill: parent

    Keys.onEscapePressed: staff.leave()
    onParentChanged: if (staff.open)
        forceActiveFocus()

    TellScreenReader {
        announcer: root.announcer
    }
    Binding {
        property: "unit"
        target: Theme
        value: root.unit
    }
    Binding {
        property: "perMm"
        target: Theme
        value: root.perMm
    }
    Binding {
        property: "tapPause"
        target: Theme
        value: root.tapPause
    }
    Binding {
        property: "touchLeast"
        target: Theme
        value: root.touchLeast
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: root.staff.rightToLeft
    }
    Binding {
        property: "still"
        target: Theme
        value: true
    }
    Connections {
        function onOpenChanged(): void {
            if (root.staff.open)
                root.forceActiveFocus();
        }

        target: root.staff
    }

    /* Nothing under it is touched. */
    Rectangle {
        anchors.fill: parent
        color: root.staff.screen === "dark" ? "#000000" : Theme.paper

        TouchArea {
            anchors.fill: parent
        }
    }
    Loader {
        active: root.staff.screen === "pin"
        anchors.fill: parent

        sourceComponent: PinScreen {
            pictures: root.pictures
            pin: root.pin
            staff: root.staff
        }
    }
    Loader {
        active: root.staff.screen === "panel"
        anchors.fill: parent

        sourceComponent: PanelScreen {
            care: root.care
            entry: root.entry
            fields: root.fields
            health: root.health
            offer: root.offer
            printer: root.printer
            signoff: root.signoff
            staff: root.staff
            steps: root.steps
        }
    }
    Loader {
        active: root.staff.screen === "dark"
        anchors.fill: parent

        sourceComponent: Pressable {
            label: qsTr("Touch to switch the screen on")

            onTapped: root.staff.wake()
        }
    }
}
