// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Staff choose the language in which the start screen begins. Left alone, it goes away. */
Sheet {
    id: root

    readonly property bool more: grid.parts > 1
    required property StartViewModel start

    cardWidth: Theme.px(1500)
    open: start.asking
    title: qsTr("Start in:")

    onClosed: start.close()
    onOpenChanged: grid.part = 0

    Timer {
        interval: 30000
        running: root.open

        onTriggered: root.start.close()
    }
    Heading {
        id: heading

        text: root.title
        width: parent.width
    }
    LanguageGrid {
        id: grid

        count: root.start.count
        languages: root.start.choices
        room: root.height - Theme.px(48 + 112 + 48) - heading.height - buttons.height
        wide: root.width > root.height
        width: parent.width

        onPicked: tag => root.start.choose(tag)
    }
    Row {
        id: buttons

        spacing: Theme.px(24)
        x: Theme.rightToLeft ? parent.width - width : 0

        ActionButton {
            focus: true
            icon: "x"
            primary: false
            text: qsTr("Close")
            width: Math.max(implicitWidth, Theme.px(320))

            onTapped: root.closed()
        }
        ActionButton {
            icon: "dots-three"
            primary: false
            text: qsTr("More languages")
            visible: root.more

            onTapped: grid.part = (grid.part + 1) % grid.parts
        }
    }
}
