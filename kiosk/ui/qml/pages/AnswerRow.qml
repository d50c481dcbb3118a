// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One answer. Every row stays live: a person may try all of them. */
Pressable {
    id: root

    readonly property bool amends: chosen && !correct
    required property int answered
    readonly property bool chosen: answered === index
    required property bool correct
    required property int index
    property bool low: false
    readonly property bool shown: answered >= 0 && correct
    required property string text

    Accessible.description: !shown && !amends ? "" : shown ? qsTr("This is the one") : qsTr("You chose this")
    Accessible.role: Accessible.RadioButton
    checkable: true
    checked: chosen
    implicitHeight: Math.max(Theme.px(low ? 104 : 132), words.implicitHeight + Theme.px(low ? 20 : 40))
    label: ScreenReader.plain(text)

    Rectangle {
        anchors.fill: parent
        border.color: root.shown ? Theme.primary : root.amends ? Theme.amber : Theme.lineCard
        border.width: Theme.px(root.shown ? 6 : root.amends ? 5 : 3)
        color: root.down ? Theme.mint : root.shown ? Theme.tint : root.amends ? Theme.straw : Theme.surface
        radius: root.radius
    }
    Rectangle {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        border.color: root.amends ? Theme.sunInk : Theme.stroke
        border.width: root.shown ? 0 : Theme.px(4)
        color: root.shown ? Theme.primary : Theme.surface
        height: width
        radius: width / 2
        width: Theme.px(60)
        x: Theme.rightToLeft ? parent.width - width - Theme.px(35) : Theme.px(35)

        Icon {
            anchors.centerIn: parent
            color: root.shown ? Theme.primaryText : Theme.sunInk
            name: root.shown ? "check-bold" : root.amends ? "arrow-counter-clockwise" : ""
            size: 34
            visible: name !== ""
        }
    }
    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - mark.width - Theme.px(35 * 2 + 24)
        x: Theme.rightToLeft ? Theme.px(35) : mark.width + Theme.px(35 + 24)

        Words {
            font.weight: root.shown ? Font.Bold : Font.Normal
            leading: 1.28
            text: root.text
            width: parent.width
        }
        Words {
            color: root.shown ? Theme.primary : Theme.sunInk
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            leading: 1.28
            text: root.shown ? qsTr("This is the one") : qsTr("You chose this")
            visible: root.shown || root.amends
            width: parent.width
        }
    }
}
