// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../access_panel"
import "../components"
import "../theme"

/*
    What somebody needs to see, hear and reach the kiosk, for this visit. Each choice acts at once,
    and a small page shows it.
*/
Item {
    id: root

    readonly property real inner: width - side * 2
    readonly property bool modal: true
    property bool open: false
    required property PageViewModel page
    property int part: 0
    readonly property int parts: roomy ? 2 : 4
    required property string pictures
    required property PreferencesViewModel preferences

    /* What is between the title and the keys below. */
    readonly property real room: foot.y - start - Theme.px(20)
    readonly property bool roomy: wide ? room >= rowsHeight(4) : room >= rowsHeight(4) + Theme.px(440)
    readonly property string sample: qsTr("You can change this as often as you like.")
    readonly property int side: wide ? Theme.margin : Theme.px(48)
    required property SpeechViewModel speech
    readonly property bool stacked: tabs.width < Theme.px(880)

    /* Where what is under the title begins. */
    readonly property real start: titled ? Theme.header + Theme.px(8) : Theme.px(20)
    readonly property string title: qsTr("Text, colors, sound, and touch")
    readonly property bool titled: height - foot.height - Theme.header > rowsHeight(2) + Theme.px(28)
    readonly property bool wide: width > Theme.px(1240)

    signal closed

    function rowsHeight(rows: int): real {
        return Theme.px(40) + tabs.height + Theme.px(20) + rows * (Theme.button + Theme.px(stacked ? 76 : 24)) - Theme.px(24);
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    anchors.fill: parent
    visible: open
    z: 20

    Keys.onEscapePressed: root.closed()
    onOpenChanged: {
        Touch.forget();
        if (open) {
            part = 0;
            done.forceActiveFocus();
        } else {
            speech.stop();
        }
    }
    onRoomyChanged: part = 0

    InFront {
        title: root.title
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    TouchArea {
        anchors.fill: parent
    }
    PageHeader {
        id: header

        icon: "text-aa"
        side: root.side
        title: root.title
        visible: root.titled
        width: parent.width - (cleared.visible ? cleared.width + Theme.px(24) : 0)
        x: Theme.rightToLeft ? root.width - width : 0
    }
    Row {
        id: cleared

        height: Theme.header
        spacing: Theme.px(16)
        visible: root.titled && root.wide
        x: Theme.rightToLeft ? root.side : root.width - width - root.side

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "shield-check"
            size: 36
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink2
            font.pixelSize: Math.min(Theme.label, Theme.px(34))
            leading: 1.25
            text: qsTr("Cleared when you leave")
        }
    }
    /* The preview is told where it stands: above the choices, or beside them. */
    Item {
        id: above
    }
    Rectangle {
        id: panel

        border.color: Theme.line
        border.width: Theme.hairline
        color: Theme.surface
        height: root.wide ? root.room : root.rowsHeight(root.roomy ? 4 : 2)
        radius: Theme.px(48)
        width: root.wide ? Math.round(root.inner * 0.6) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        /* Upright it stands low, where somebody who sits can reach it. */
        y: root.wide ? root.start : foot.y - height - Theme.px(20)

        Row {
            id: tabs

            height: Theme.px(86)
            spacing: Theme.targetGap
            width: parent.width - Theme.px(64)
            x: Theme.px(32)
            y: Theme.px(20)

            Repeater {
                model: root.roomy ? [qsTr("Text and colors"), qsTr("Sound and touch")] : [qsTr("Text"), qsTr("Colors"), qsTr("Sound"), qsTr("More")]

                PillTab {
                    required property int index
                    required property string modelData

                    active: root.part === index
                    fontSize: Math.max(Theme.least, Math.min(Theme.small, Theme.px(36)))
                    text: modelData
                    width: (tabs.width - tabs.spacing * (root.roomy ? 1 : 3)) / (root.roomy ? 2 : 4)

                    onTapped: root.part = index
                }
            }
        }
        SettingRows {
            gap: Theme.px(24) + (root.wide ? Math.min(Theme.px(36), (root.room - root.rowsHeight(root.roomy ? 4 : 2)) / (root.roomy ? 4 : 2)) : 0)
            part: root.part
            preferences: root.preferences
            roomy: root.roomy
            sample: root.sample
            speech: root.speech
            stacked: root.stacked
            width: tabs.width
            x: tabs.x
            y: tabs.y + tabs.height + Theme.px(20)
        }
    }
    Item {
        id: beside
    }
    PanelPreview {
        height: root.wide ? panel.height : panel.y - y - Theme.px(24)
        parent: root.wide ? beside : above
        picture: root.page.picture || root.pictures + "/sun.svg"
        sample: root.sample
        title: qsTr("Take your time")
        visible: root.wide || height > Theme.px(300)
        width: root.wide ? root.inner - panel.width - Theme.px(32) : root.inner
        x: !root.wide || Theme.rightToLeft ? root.side : root.width - width - root.side
        y: root.start
    }
    Rectangle {
        id: foot

        color: Theme.surface
        height: Theme.px(148)
        width: parent.width
        y: parent.height - height

        Rectangle {
            color: Theme.line
            height: Theme.hairline
            width: parent.width
        }
        ActionButton {
            fontSize: Math.min(Theme.body, Theme.px(38))
            height: Theme.px(116)
            icon: "arrow-counter-clockwise"
            primary: false
            text: qsTr("Back to the start values")
            width: Math.min(implicitWidth, root.inner - done.width - Theme.gap - (read.visible ? read.width + Theme.gap : 0))
            x: Theme.rightToLeft ? parent.width - width - root.side : root.side
            y: Theme.px(16)

            onTapped: root.preferences.putBack()
        }
        DockTile {
            id: read

            active: root.speech.reading
            height: done.height
            icon: root.speech.reading ? "speaker-slash" : "speaker-high"
            keepsReading: true
            text: root.speech.reading ? qsTr("Stop") : qsTr("Read aloud")
            visible: root.speech.available
            width: Theme.px(210)
            x: Theme.rightToLeft ? done.x + done.width + Theme.gap : done.x - width - Theme.gap
            y: done.y

            onTapped: root.speech.toggle()
        }
        ActionButton {
            id: done

            focus: true
            fontSize: Math.min(Theme.body, Theme.px(44))
            height: Theme.px(116)
            text: qsTr("Done")
            trailingIcon: "check-bold"
            width: Math.max(Theme.px(root.wide ? 300 : 260), implicitWidth)
            x: Theme.rightToLeft ? root.side : parent.width - width - root.side
            y: Theme.px(16)

            onTapped: root.closed()
        }
    }
}
