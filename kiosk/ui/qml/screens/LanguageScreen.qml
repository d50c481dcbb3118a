// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Every language by its own name. A touch changes the screen at once. */
Item {
    id: root

    readonly property int columns: wide ? Math.min(4, Math.max(2, languages.count)) : 2
    readonly property real gap: Theme.px(18)
    required property LanguageViewModel languages
    readonly property int side: Theme.px(wide ? 64 : 48)
    readonly property bool wide: width > height

    Row {
        id: heading

        spacing: Theme.px(28)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: Theme.px(44)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "globe"
            size: 62
        }
        Heading {
            text: qsTr("Choose your language")
            width: Math.min(implicitWidth, root.width - root.side * 2 - Theme.px(100))
        }
    }
    Grid {
        columns: root.columns
        spacing: root.gap
        width: root.width - root.side * 2
        x: root.side
        y: heading.y + heading.height + Theme.px(44)

        Repeater {
            model: root.languages.languages

            Pressable {
                id: card

                required property bool chosen
                required property string english
                required property string name
                required property bool rightToLeft
                required property bool spoken
                required property string tag

                checkable: true
                checked: chosen
                height: Theme.px(136) * (1 + (Theme.textScale - 1) * 0.6)
                label: name
                width: (root.width - root.side * 2 - root.gap * (root.columns - 1)) / root.columns

                onTapped: root.languages.choose(tag)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.lineCard
                    border.width: card.chosen ? 0 : Theme.edge
                    color: card.chosen ? Theme.primary : card.down ? Theme.mint : Theme.surface
                    radius: card.radius
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - Theme.px(35 + 80)
                    x: Theme.rightToLeft ? Theme.px(80) : Theme.px(35)

                    Words {
                        color: card.chosen ? Theme.primaryText : Theme.ink
                        font.pixelSize: Theme.type(38)
                        font.weight: Font.Bold
                        leading: 1.25
                        text: card.name
                        width: parent.width
                    }
                    Words {
                        color: card.chosen ? Theme.primaryText : Theme.ink2
                        font.pixelSize: Theme.label
                        leading: 1.25
                        text: card.english
                        visible: card.english !== card.name
                        width: parent.width
                    }
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: card.chosen ? Theme.primaryAccent : Theme.primary
                    name: card.chosen ? "check-circle-fill" : card.spoken ? "speaker-high" : ""
                    size: 42
                    visible: name !== ""
                    x: Theme.rightToLeft ? Theme.px(30) : parent.width - width - Theme.px(30)
                }
            }
        }
    }
    Row {
        spacing: Theme.px(24)
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.height - height - Theme.px(32)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.primary
            name: "speaker-high"
            size: 42
            visible: root.languages.anySpoken
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.small
            leading: 1.3
            text: root.languages.anySpoken ? qsTr("This mark means the language also has sound. You can change language at any time.") : qsTr("You can change language at any time.")
            width: Math.min(implicitWidth, root.width - root.side * 2 - Theme.px(70))
        }
    }
}
