// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Covers the page at once. A touch anywhere brings it back; after a while it is gone. */
Item {
    id: root

    /* What the button stays below, in px. */
    property real above: 0
    required property KioskViewModel kiosk
    readonly property bool modal: true
    required property string pictures

    z: 40

    Component.onCompleted: {
        Touch.forget();
        button.forceActiveFocus();
    }
    Keys.onEscapePressed: kiosk.comeBack()

    InFront {
        title: qsTr("Your page is hidden")
    }
    TouchArea {
        anchors.fill: parent

        onTapped: root.kiosk.comeBack()
    }
    Hills {
        anchors.fill: parent
        pictures: root.pictures
    }
    Heading {
        horizontalAlignment: Text.AlignHCenter
        largest: Theme.px(72)
        text: qsTr("Your page is hidden")
        width: parent.width - Theme.px(128)
        x: Theme.px(64)
        y: parent.height * 0.09
    }
    ActionButton {
        id: button

        accented: true
        anchors.horizontalCenter: parent.horizontalCenter
        fontSize: Theme.px(52)
        height: Theme.px(168)
        icon: "hand-pointing-fill"
        radius: Theme.px(48)
        text: qsTr("Touch to come back")
        width: Math.min(parent.width - Theme.px(96), Math.max(Theme.px(800), implicitWidth))
        y: Math.min(Math.max(root.above, parent.height * 0.715), parent.height - height - Theme.px(92 + 24 + 24))

        onTapped: root.kiosk.comeBack()
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.px(28)
        y: button.y + button.height + Theme.px(24)

        CountdownRing {
            height: width
            seconds: root.kiosk.secondsLeft
            stroke: Theme.px(10)
            total: root.kiosk.secondsTotal
            width: Theme.px(92)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.ink
            font.pixelSize: Theme.px(32)
            leading: 1.3
            text: qsTr("Then it clears, for the next person.")
        }
    }
}
