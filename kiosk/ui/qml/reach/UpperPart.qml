// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../screens"
import "../theme"

/*
    What stands above the controls where they were lowered: what the page is called, over sun and
    hills. Nothing here can be pressed; a touch still tells that somebody is there.
*/
Item {
    id: root

    /* True while a card lies over the screen. */
    required property bool dimmed
    required property KioskViewModel kiosk
    readonly property PageViewModel page: kiosk.page as PageViewModel
    required property string pictures
    readonly property string title: {
        switch (kiosk.screen) {
        case "page":
            return page.title;
        case "home":
            return kiosk.clinicName;
        case "words":
            return qsTr("Word list");
        case "language":
            return kiosk.languageName;
        default:
            return "";
        }
    }

    clip: true

    TouchArea {
        anchors.fill: parent

        onTapped: root.kiosk.touched()
    }
    Hills {
        anchors.fill: parent
        pictures: root.pictures
    }
    FittedWords {
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        largest: Math.round(root.width / 14)
        text: root.title
        untold: true
        width: root.width * 0.86
        x: (root.width - width) / 2
        y: Math.max(Theme.px(48), root.height * 0.09)
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        visible: root.dimmed
    }
}
