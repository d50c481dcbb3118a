// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../takeaway"
import "../theme"

/* What goes home: a square a phone reads, what is in it, and paper where there is a printer. */
PageBase {
    id: root

    property bool large: false
    readonly property TakeawayViewModel takeaway: page.takeaway as TakeawayViewModel

    CodePlate {
        id: plate

        height: root.wide ? root.height - y - root.lower : Math.min(width * 1.02, root.height * 0.56)
        large: root.large
        takeaway: root.takeaway
        width: root.wide ? root.inner * 0.467 : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.upper

        onTapped: root.large = !root.large
    }
    Item {
        id: column

        height: root.height - y - root.lower
        width: root.wide ? root.inner - plate.width - Theme.px(64) : root.inner
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : plate.y + plate.height + Theme.px(20)

        Heading {
            id: heading

            font.pixelSize: Math.min(Theme.h1, Theme.type(54))
            text: root.page.title
            width: parent.width
        }
        Words {
            id: lead

            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: root.page.lead || qsTr("This is all it holds:")
            textFormat: Text.StyledText
            width: parent.width
            y: heading.height + Theme.px(6)
        }
        PartList {
            height: Math.min(implicitHeight, foot.y - y - Theme.px(16))
            parts: root.takeaway.parts as QtObject
            width: parent.width
            y: lead.y + lead.height + Theme.px(16)
        }
        Column {
            id: foot

            spacing: Theme.px(16)
            width: parent.width
            y: parent.height - height

            Row {
                spacing: Theme.px(14)
                visible: root.takeaway.canBoth

                PillTab {
                    active: !root.takeaway.both
                    text: qsTr("My language")

                    onTapped: root.takeaway.setBoth(false)
                }
                PillTab {
                    active: root.takeaway.both
                    text: qsTr("And %1").arg(root.takeaway.clinicLanguage)

                    onTapped: root.takeaway.setBoth(true)
                }
            }
            ActionButton {
                icon: "text-t"
                primary: false
                text: root.large ? qsTr("Show it smaller") : qsTr("Show it large")
                width: Math.min(parent.width, Math.max(implicitWidth, parent.width * 0.48))

                onTapped: root.large = !root.large
            }
        }
    }
}
