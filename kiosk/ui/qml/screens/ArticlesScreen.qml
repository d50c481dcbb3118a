// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The topics to choose from, where there is more than one. */
Item {
    id: root

    readonly property int columns: wide ? 3 : 1
    readonly property real gap: Theme.px(24)
    required property HomeViewModel home
    readonly property int side: Theme.px(wide ? 64 : 48)
    readonly property bool wide: width > height

    Heading {
        id: heading

        text: qsTr("Which test would you like to know about?")
        width: root.width - root.side * 2
        x: root.side
        y: Theme.px(44)

        TitleHold {
            anchors.fill: parent
        }
    }
    Grid {
        columns: root.columns
        spacing: root.gap
        x: root.side
        y: heading.y + heading.height + Theme.px(36)

        Repeater {
            id: repeater

            model: root.home.articles

            Pressable {
                id: card

                required property string icon
                required property string key
                required property string picture
                required property string title

                height: Math.min(Theme.px(root.wide ? 340 : 260), (root.height - heading.y - heading.height - Theme.px(60)) / Math.ceil(repeater.count / root.columns) - root.gap)
                label: title
                radius: Theme.px(32)
                width: (root.width - root.side * 2 - root.gap * (root.columns - 1)) / root.columns

                onTapped: root.home.chooseArticle(key)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.stroke
                    border.width: Theme.edge
                    color: card.down ? Theme.tint : Theme.surface
                    radius: card.radius
                }
                PicturePanel {
                    corner: card.radius
                    height: parent.height - name.height - Theme.px(56)
                    inset: Theme.px(14)
                    panel: "tint"
                    picture: card.picture
                    visible: card.picture !== "" && height > Theme.px(60)
                    width: parent.width
                }
                Icon {
                    id: icon

                    anchors.verticalCenter: name.verticalCenter
                    color: Theme.primary
                    name: card.icon
                    size: 48
                    x: Theme.rightToLeft ? parent.width - width - Theme.px(28) : Theme.px(28)
                }
                Words {
                    id: name

                    font.pixelSize: Theme.h2
                    font.weight: Font.Bold
                    leading: 1.25
                    text: card.title
                    width: parent.width - Theme.px(28 * 2 + 68)
                    x: Theme.rightToLeft ? icon.x - width - Theme.px(20) : icon.x + icon.width + Theme.px(20)
                    y: card.picture ? parent.height - height - Theme.px(28) : (parent.height - height) / 2
                }
            }
        }
    }
}
