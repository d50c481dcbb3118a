// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* Shown when there is no article to show. It names no illness and no test. */
Item {
    id: root

    required property string pictures

    Hills {
        anchors.fill: parent
        pictures: root.pictures
    }
    Column {
        spacing: Theme.px(24)
        width: parent.width - Theme.px(192)
        x: Theme.px(96)
        y: parent.height * 0.1

        Heading {
            largest: Theme.px(80)
            text: qsTr("This screen is having a rest")
            width: parent.width

            TitleHold {
                anchors.fill: parent
            }
        }
        Words {
            font.pixelSize: Theme.px(40)
            text: qsTr("Please ask the staff. They can answer your questions.")
            width: parent.width
        }
    }
    Words {
        color: Theme.ink
        font.pixelSize: Theme.px(28)
        text: qsTr("For staff: the article cannot be shown. Run “kiosk check”; it says what to mend.")
        width: parent.width - Theme.px(192)
        x: Theme.px(96)
        y: parent.height - height - Theme.px(48)
    }
}
