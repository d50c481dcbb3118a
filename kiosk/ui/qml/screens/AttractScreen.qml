// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The start screen. It names no illness and no test. A touch anywhere begins. */
Item {
    id: root

    readonly property real below: start.height + Theme.px(40) + (chips.visible ? chips.height + Theme.px(40) : 0) + (clinic.visible ? clinic.height + Theme.px(8) : 0)
    readonly property int headline: root.wide ? Math.min(Theme.display, root.height * 0.1) : Theme.display

    /* Somebody stopped what moves by itself: until the next visit, or until it is let go on. */
    property bool held: false
    required property KioskViewModel kiosk
    required property LanguageViewModel languages
    /* A small screen: the words need more of its width than the picture. */
    readonly property bool low: wide && height < Theme.px(960)
    required property string pictures
    readonly property int side: Theme.px(wide ? 96 : 72)
    required property SpeechViewModel speech
    readonly property string spokenIn: root.start.tag
    required property StartViewModel start
    readonly property bool wide: width > height

    /* Never under a finger: it would find another language when it lifts. */
    Timer {
        interval: 7000
        repeat: true
        running: root.visible && root.start.turning && !root.held && !root.speech.reading && Touch.fingers === 0 && !root.start.asking

        onTriggered: {
            root.start.turn();
            if (!Theme.still)
                turned.restart();
        }
    }
    NumberAnimation {
        id: turned

        duration: Theme.crossFade
        from: 0
        property: "opacity"
        target: words
        to: 1
    }
    TouchArea {
        anchors.fill: parent

        onTapped: root.kiosk.begin()
    }
    AttractWindow {
        id: arch

        height: root.wide ? root.height - Theme.px(140) : Math.max(Theme.px(200), root.height - words.y - words.height - root.below - Theme.px(96))
        moving: !root.held
        pictures: root.pictures
        width: root.wide ? Math.min(root.width * (root.low ? 0.36 : 0.46), height * 872 / 948) : root.width - root.side * 2
        x: root.wide ? (Theme.rightToLeft ? Theme.px(36) : root.width - width - Theme.px(36)) : root.side
        y: root.wide ? Theme.px(72) : words.y + words.height + Theme.px(32)
    }
    Column {
        id: words

        spacing: Theme.px(32)
        width: root.wide ? root.width - arch.width - root.side - Theme.px(76) : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Math.max(Theme.px(32), Math.min(Theme.px(116), (root.height - height - root.below - Theme.px(60)) / 2)) : Math.min(Theme.px(96), root.height * 0.05)

        Words {

            /* What stands below keeps its place, whatever the language. */
            readonly property real room: root.wide ? root.height - root.below - promise.implicitHeight - Theme.px(60 + 32 * 2) : twin.implicitHeight

            Accessible.role: Accessible.Heading
            font.letterSpacing: -2 * Theme.unit
            font.pixelSize: Math.max(Theme.px(48), Math.floor(root.headline * Math.min(1, Math.sqrt(Math.max(1, room) / twin.implicitHeight))))
            font.weight: Font.Bold
            leading: 1.06
            text: root.start.greeting
            width: Math.min(parent.width, Theme.px(880))

            /* The size the words would like to have. */
            Words {
                id: twin

                Accessible.ignored: true
                font.letterSpacing: parent.font.letterSpacing
                font.pixelSize: root.headline
                font.weight: Font.Bold
                leading: 1.06
                text: parent.text
                visible: false
                width: parent.width
            }
            TitleHold {
                anchors.fill: parent
                enabled: !clinic.visible
            }
        }
        Words {
            id: promise

            color: Theme.ink2
            font.pixelSize: Theme.px(root.low ? 36 : 40)
            leading: 1.42
            text: root.languages.anySpoken ? root.start.promiseWithSound : root.start.promise
            width: Math.min(parent.width, Theme.px(760))
        }
    }
    Item {
        id: before
    }
    ActionButton {
        id: start

        readonly property int largest: Theme.px(root.wide ? 56 : 64)

        accented: true
        fontSize: Math.max(Theme.px(36), Math.min(largest, Math.floor(largest * (width - Theme.px(60 * 2 + 76)) / Math.max(1, invitation.advanceWidth))))
        height: root.wide ? Math.min(Theme.px(156), root.height * 0.15) : Theme.px(180)
        icon: "hand-pointing-fill"
        radius: Theme.px(48)
        text: root.start.invitation
        width: root.wide ? Math.min(words.width, Theme.px(700)) : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? Math.max(words.y + words.height + Theme.px(32), Math.min(root.height * 0.585, root.height - root.below - Theme.px(48))) : arch.y + arch.height + Theme.px(32)

        onTapped: root.kiosk.begin()

        TextMetrics {
            id: invitation

            font.bold: true
            font.pixelSize: start.largest
            text: root.start.invitation
        }
    }
    Flow {
        id: chips

        /* Each name wants a voice of its own. */
        readonly property string spokenAs: ""

        spacing: Theme.px(16)
        visible: root.languages.count > 1
        width: root.wide ? words.width : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: start.y + start.height + Theme.px(36)

        Repeater {
            model: root.start.chips

            PillTab {
                required property bool chosen
                required property string name
                required property string tag

                active: chosen && root.start.turning
                checkable: false
                text: name

                onTapped: root.kiosk.beginIn(tag)
            }
        }
        PillTab {
            checkable: false
            icon: "globe"
            label: qsTr("Languages: %1").arg(root.languages.count)
            pressable: !hold.held
            text: root.languages.count

            onTapped: root.kiosk.begin()

            GlobeHold {
                id: hold

                start: root.start
            }
        }
    }
    Item {
        id: after
    }
    /* On the picture: that stands above the button that starts, or beside everything. */
    HearButton {
        height: Theme.button
        language: root.start.tag
        parent: root.wide ? after : before
        speech: root.speech
        x: Theme.rightToLeft ? arch.x + Theme.px(20) : arch.x + arch.width - width - Theme.px(20)
        y: arch.y + arch.height - height - Theme.px(20)

        onTapped: root.speech.toggle(root.start.tag)
    }
    ActionButton {
        edgePadding: 0
        height: width
        icon: root.held ? "play-fill" : "pause-fill"
        label: root.held ? qsTr("Let it move") : qsTr("Stop what moves")
        parent: root.wide ? after : before
        primary: false
        visible: !Theme.still || root.start.turning
        width: Theme.button
        x: Theme.rightToLeft ? arch.x + arch.width - width - Theme.px(20) : arch.x + Theme.px(20)
        y: arch.y + arch.height - height - Theme.px(20)

        onTapped: root.held = !root.held
    }
    Words {
        id: clinic

        color: Theme.ink2
        font.pixelSize: Theme.smallest
        horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
        text: root.kiosk.clinicName
        visible: text !== ""
        width: start.width
        x: start.x
        y: root.height - height - Theme.px(16)

        TitleHold {
            anchors.fill: parent
        }
    }
}
