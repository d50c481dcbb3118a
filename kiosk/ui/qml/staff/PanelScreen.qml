// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The panel: a bar, the sections as tabs, the section itself, and the dock. */
Item {
    id: root

    required property CareViewModel care
    readonly property int columns: wide ? 2 : 4
    required property EntryViewModel entry
    required property FieldsViewModel fields
    required property HealthViewModel health

    /* A small screen: the bars give what they can to the section. */
    readonly property bool low: wide && height < Theme.px(960)
    required property OfferViewModel offer
    required property PrinterViewModel printer
    readonly property real room: height - bar.height - dock.height - Theme.px(48)
    readonly property int side: Theme.px(wide ? 64 : 48)
    required property SignOffViewModel signoff
    required property StaffViewModel staff
    required property StepsViewModel steps
    readonly property bool typing: entry.open
    readonly property bool wide: width > height

    Component.onCompleted: forceActiveFocus()
    onTypingChanged: if (!typing)
        forceActiveFocus()

    Rectangle {
        id: bar

        color: "#0A5558"
        height: root.low ? Theme.px(80) : Theme.header
        width: root.width

        Icon {
            id: lock

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.sun
            name: "lock-key"
            size: 44
            x: Theme.rightToLeft ? parent.width - width - root.side : root.side
        }
        Words {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            anchors.verticalCenter: parent.verticalCenter
            color: "#FFFFFF"
            font.pixelSize: Theme.px(36)
            font.weight: Font.Bold
            leading: 1.25
            text: qsTr("Staff settings")
            width: Math.min(implicitWidth, (parent.width - root.side * 2) / 2)
            x: Theme.rightToLeft ? lock.x - width - Theme.px(20) : lock.x + lock.width + Theme.px(20)
        }
        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(16)
            x: Theme.rightToLeft ? root.side : parent.width - width - root.side

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: "#FFFFFF"
                name: "clock"
                size: 36
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: "#FFFFFF"
                font.pixelSize: Theme.px(28)
                leading: 1.25
                text: qsTr("Closes by itself in %1").arg("\u2066" + Math.floor(root.staff.secondsLeft / 60) + ":" + String(root.staff.secondsLeft % 60).padStart(2, "0") + "\u2069")
            }
        }
    }
    SectionTabs {
        id: tabs

        columns: root.columns
        height: root.wide ? root.room : implicitHeight
        staff: root.staff
        width: root.wide ? Theme.px(460) : root.width - root.side * 2
        x: root.wide && Theme.rightToLeft ? root.width - width - root.side : root.side
        y: bar.height + Theme.px(24)
    }
    Rectangle {
        id: card

        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: root.height - y - dock.height - Theme.px(24)
        radius: Theme.px(32)
        width: root.wide ? root.width - root.side * 2 - tabs.width - Theme.px(24) : root.width - root.side * 2
        x: root.wide && !Theme.rightToLeft ? tabs.x + tabs.width + Theme.px(24) : root.side
        y: root.wide ? tabs.y : tabs.y + tabs.height + Theme.px(24)

        Heading {
            id: title

            font.pixelSize: Theme.px(40)
            text: root.staff.title
            width: parent.width - Theme.px(64)
            x: Theme.px(32)
            y: Theme.px(root.low ? 12 : 20)
        }
        Loader {
            id: section

            readonly property string view: root.staff.view

            function show(): void {
                const given = {
                    fields: root.fields,
                    staff: root.staff
                };
                if (view === "Printer")
                    given["printer"] = root.printer;
                else if (view === "Health")
                    given["health"] = root.health;
                else if (["Totals", "Carry", "Screen"].includes(view))
                    given["care"] = root.care;
                if (view === "Screen")
                    given["face"] = root;
                if (view === "Languages")
                    given["offer"] = root.offer;
                else if (view === "SignOff")
                    given["signoff"] = root.signoff;
                else if (view === "SetUp")
                    given["steps"] = root.steps;
                setSource(Qt.resolvedUrl("sections/" + view + "Section.qml"), given);
            }

            height: parent.height - y - Theme.px(root.low ? 16 : 24)
            width: parent.width - Theme.px(64)
            x: Theme.px(32)
            y: title.y + title.height + Theme.px(root.low ? 6 : 12)

            Component.onCompleted: show()
            onViewChanged: show()
        }
    }
    PanelDock {
        id: dock

        low: root.low
        side: root.side
        staff: root.staff
        width: root.width
        y: root.height - height

        onAskExit: exit.open = true
    }
    ExitSheet {
        id: exit

        staff: root.staff

        onClosed: open = false
    }
    CareSheets {
        anchors.fill: parent
        care: root.care
        z: 20
    }
    Loader {
        active: root.entry.open
        anchors.fill: parent
        z: 20

        sourceComponent: EntrySheet {
            entry: root.entry
        }
    }
}
