// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/*
    The square, at least 50 mm wide and white in every theme; several are shown one after the other.
    Where there is little room its words go first. `full` fills the page: words stand beside it.
*/
Pressable {
    id: root

    readonly property bool beside: full && width > height * 1.05

    /* Where it has the page for itself, the choice of languages is here. */
    readonly property bool choice: takeaway.canBoth && full && !turnable

    /* True when the words that say what to do are here. */
    readonly property bool explained: beside || full || room - point.height - gap >= least
    property bool full: false
    readonly property real gap: Theme.px(20)

    /* Of the card, so that every code is 50 mm: each of its modules is a whole number of px. */
    readonly property real least: {
        const wanted = 50 * (Theme.perMm || Theme.unit / 0.248);
        let most = wanted;
        for (const one of takeaway.modules)
            most = Math.max(most, Math.ceil(wanted / one) * one);
        return most + Theme.px(16);
    }
    readonly property bool offline: beside || (explained && room - point.height - net.height - gap * 2 >= Math.max(least, Theme.px(400)))
    readonly property real pad: Theme.px(28)

    /* For the card and the words below it. */
    readonly property real room: height - pad * 2 - turnHeight - (full && turnable ? smaller.height + gap : 0) - (choice ? Theme.px(186) + gap : 0)
    required property TakeawayViewModel takeaway
    readonly property real turnHeight: takeaway.count > 1 ? Theme.px(84) + gap : 0

    /* True when it can be made small again. */
    property bool turnable: true

    /* Of the square where its words stand beside it. */
    readonly property real wideSquare: Math.min(height - pad * 2, width * 0.56)

    activeFocusOnTab: false
    control: false
    label: full ? qsTr("Show it smaller") : qsTr("Show it large")
    pressable: turnable
    radius: Theme.px(48)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.stroke
        border.width: Theme.outline
        color: Theme.tint
        radius: root.radius
    }
    Rectangle {
        id: card

        readonly property real below: (root.explained ? point.height + root.gap : 0) + (root.offline ? net.height + root.gap : 0)
        readonly property real most: root.beside ? root.wideSquare : Math.min(root.width - root.pad * 2, root.room - below)
        readonly property string spokenAs: qsTr("A square code. It holds your list as text.")

        Accessible.ignored: ScreenReader.hides(root)
        Accessible.name: spokenAs
        Accessible.role: Accessible.Graphic
        color: "#FFFFFF"
        height: width
        radius: Theme.px(32)
        width: Math.floor(Math.max(0, Math.min(most, root.full ? most : Math.max(root.least, Theme.px(540)))))
        x: Math.round(!root.beside ? (root.width - width) / 2 : Theme.rightToLeft ? root.width - width - root.pad * 2 : root.pad * 2)
        y: Math.round(root.beside ? (root.height - height) / 2 : Math.max(root.pad, (root.height - height - words.needed - root.gap) / 2))

        Image {
            anchors.centerIn: parent
            asynchronous: false
            cache: false
            smooth: false
            source: root.takeaway.code
            sourceSize: Qt.size(card.width - Theme.px(16), card.width - Theme.px(16))
        }
    }
    Item {
        id: words

        readonly property real end: told + (root.choice ? tabs.height + root.gap : 0)
        readonly property real needed: end + (smaller.visible ? smaller.height : -root.gap)
        readonly property real pointed: root.explained ? point.height + root.gap : 0
        readonly property real told: root.turnHeight + pointed + (root.offline ? net.height + root.gap : 0)

        width: root.beside ? root.width - root.wideSquare - root.pad * 5 : root.width - root.pad * 2
        x: !root.beside ? root.pad : Theme.rightToLeft ? root.pad * 1.5 : root.width - width - root.pad * 1.5
        y: root.beside ? (root.height - needed) / 2 : card.y + card.height + root.gap

        Row {
            id: pager

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(24)
            visible: root.takeaway.count > 1
            y: root.beside ? words.pointed : 0

            TurnKey {
                enabled: root.takeaway.number > 0
                icon: "caret-left-bold"
                label: qsTr("The code before")

                onTapped: root.takeaway.show(root.takeaway.number - 1)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                leading: 1.25
                text: qsTr("Code %1 of %2").arg(root.takeaway.number + 1).arg(root.takeaway.count)
            }
            TurnKey {
                enabled: root.takeaway.number < root.takeaway.count - 1
                icon: "caret-right-bold"
                label: qsTr("The next code")

                onTapped: root.takeaway.show(root.takeaway.number + 1)
            }
        }
        Item {
            id: point

            height: Math.max(phone.height, pointWords.height)
            visible: root.explained
            width: parent.width
            y: root.beside ? 0 : root.turnHeight

            Row {
                anchors.centerIn: parent
                spacing: Theme.px(20)

                Icon {
                    id: phone

                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.primary
                    name: "device-mobile"
                    size: 56
                }
                Words {
                    id: pointWords

                    anchors.verticalCenter: parent.verticalCenter
                    font.pixelSize: Math.min(Theme.body, Theme.px(46))
                    font.weight: Font.Bold
                    leading: 1.25
                    text: root.takeaway.count > 1 ? qsTr("Point your phone camera at each square") : qsTr("Point your phone camera at this square")
                    width: Math.min(implicitWidth, words.width - Theme.px(90))
                }
            }
        }
        Words {
            id: net

            color: Theme.ink2
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            text: qsTr("No internet needed. The text is in the square.")
            visible: root.offline
            width: parent.width
            y: root.turnHeight + words.pointed
        }
        LanguageTabs {
            id: tabs

            takeaway: root.takeaway
            visible: root.choice
            width: parent.width
            y: words.told
        }
        ActionButton {
            id: smaller

            icon: "text-t"
            primary: false
            text: qsTr("Show it smaller")
            visible: root.full && root.turnable
            width: Math.min(implicitWidth, parent.width)
            x: (parent.width - width) / 2
            y: words.end

            onTapped: root.tapped()
        }
    }
}
