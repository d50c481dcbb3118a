// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One chapter: its picture, its name, how long it takes, and whether it was seen. */
Pressable {
    id: root

    required property string alt
    required property int index
    required property string key
    required property string minutes
    required property int number
    readonly property real pad: Theme.px(26)
    required property string panel
    required property string picture
    property bool pictured: true
    required property bool seen
    readonly property string spokenFirst: number
    required property string title

    Accessible.description: seen ? qsTr("You have seen this") : minutes
    label: title
    radius: Theme.px(32)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.line
        border.width: Theme.hairline
        color: root.down ? Theme.tint : Theme.surface
        radius: root.radius
    }
    PicturePanel {
        id: picture

        corner: root.radius
        height: words.y - Theme.px(14)
        panel: root.panel
        picture: root.picture
        visible: root.pictured
        width: parent.width
    }
    Column {
        id: words

        spacing: Theme.px(root.pictured ? 8 : 0)
        width: parent.width - root.pad * 2
        x: root.pad
        y: root.pictured ? parent.height - height - Theme.px(14) : (parent.height - height) / 2

        Words {
            font.pixelSize: Math.min(Theme.small, Theme.px(40))
            font.weight: Font.Bold
            leading: 1.25
            text: root.title
            width: parent.width
        }
        Item {
            height: Math.max(Theme.px(46), time.height)
            width: parent.width

            Icon {
                id: clock

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                name: root.seen ? "check-circle-fill" : "clock"
                size: 32
                x: Theme.rightToLeft ? parent.width - width : 0
            }
            Words {
                id: time

                anchors.verticalCenter: parent.verticalCenter
                color: root.seen ? Theme.primary : Theme.ink2
                font.pixelSize: Math.min(Theme.label, Theme.px(34))
                leading: 1.25
                text: root.seen ? qsTr("You have seen this") : root.minutes
                width: parent.width - clock.width - disc.width - Theme.px(28)
                x: Theme.rightToLeft ? disc.width + Theme.px(16) : clock.width + Theme.px(12)
            }
            Rectangle {
                id: disc

                /* Told before the title. */
                readonly property string spokenAs: ""

                anchors.verticalCenter: parent.verticalCenter
                color: root.seen ? Theme.tint : Theme.primary
                height: width
                radius: width / 2
                width: Theme.px(46)
                x: Theme.rightToLeft ? 0 : parent.width - width

                Words {
                    anchors.centerIn: parent
                    color: root.seen ? Theme.primary : Theme.primaryText
                    font.pixelSize: Theme.smallest
                    font.weight: Font.Bold
                    leading: 1.3
                    text: root.number
                    untold: true
                }
            }
        }
    }
}
