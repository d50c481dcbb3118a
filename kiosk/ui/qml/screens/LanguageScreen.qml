// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Every language by its own name. A touch changes the screen at once; two can stand together. */
Item {
    id: root

    readonly property real footHeight: Math.max(buttons.height, wide ? foot.height : buttons.height + foot.height + Theme.px(20))
    required property LanguageViewModel languages
    readonly property int side: Theme.px(wide ? 64 : 48)
    required property StartViewModel start
    readonly property bool wide: width > height

    Item {
        id: heading

        height: Math.max(Theme.px(84), title.height)
        width: root.width - root.side * 2
        x: root.side
        y: Theme.px(32)

        Item {
            id: globe

            anchors.verticalCenter: parent.verticalCenter
            height: width
            width: Theme.px(84)
            x: Theme.rightToLeft ? parent.width - width : 0

            Icon {
                anchors.centerIn: parent
                color: Theme.primary
                name: "globe"
                size: 62
            }
            GlobeHold {
                start: root.start
            }
        }
        Heading {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            text: root.languages.picking ? qsTr("Choose the second language") : qsTr("Choose your language")
            width: parent.width - globe.width - Theme.px(20)
            x: Theme.rightToLeft ? 0 : globe.width + Theme.px(20)

            TitleHold {
                anchors.fill: parent
            }
        }
    }
    LanguageGrid {
        id: grid

        count: root.languages.count
        languages: root.languages.languages
        room: root.height - y - root.footHeight - Theme.px(48)
        wide: root.wide
        width: root.width - root.side * 2
        x: root.side
        y: heading.y + heading.height + Theme.px(28)

        onPicked: tag => root.languages.choose(tag)
    }
    Flow {
        id: buttons

        spacing: Theme.targetGap
        width: (root.width - root.side * 2) * (!root.wide ? 1 : root.languages.two || grid.parts > 1 ? 0.66 : 0.34)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.height - root.footHeight - Theme.px(24)

        PillTab {
            active: root.languages.two && !root.languages.picking
            text: qsTr("First language")
            visible: root.languages.two
            width: Math.min(implicitWidth, buttons.width)

            onTapped: root.languages.pick(false)
        }
        PillTab {
            active: root.languages.picking
            text: qsTr("Second language")
            visible: root.languages.two
            width: Math.min(implicitWidth, buttons.width)

            onTapped: root.languages.pick(true)
        }
        PillTab {
            checkable: false
            icon: root.languages.two ? "translate" : "columns"
            text: root.languages.two ? qsTr("Show one language") : qsTr("Show two languages")
            visible: root.languages.count > 1
            width: Math.min(implicitWidth, buttons.width)

            onTapped: root.languages.two ? root.languages.showOne() : root.languages.showTwo()
        }
        PillTab {
            checkable: false
            icon: "dots-three"
            text: qsTr("More languages")
            visible: grid.parts > 1
            width: Math.min(implicitWidth, buttons.width)

            onTapped: grid.part = (grid.part + 1) % grid.parts
        }
    }
    Row {
        id: foot

        readonly property real room: root.wide ? root.width - root.side * 2 - buttons.width - Theme.px(48) : root.width - root.side * 2

        spacing: Theme.px(24)
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.height - Theme.px(24) - (root.wide ? (root.footHeight + height) / 2 : height)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "speaker-high"
            size: 42
            visible: root.languages.anySpoken
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Math.min(Theme.small, Theme.px(36))
            leading: 1.3
            text: root.languages.anySpoken ? qsTr("This mark means the language also has sound. You can change language at any time.") : qsTr("You can change language at any time.")
            width: Math.min(implicitWidth, foot.room - (mark.visible ? mark.width + foot.spacing : 0))
        }
    }
}
