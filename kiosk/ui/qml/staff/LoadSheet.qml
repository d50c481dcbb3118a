// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* What a set-up on a stick would change, before it does. */
Item {
    id: root

    readonly property bool modal: true
    required property StickViewModel stick

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog

    InFront {
        title: title.text
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        TouchArea {
            anchors.fill: parent
        }
    }
    Item {
        id: body

        anchors.fill: parent
        anchors.margins: Theme.px(48)

        Heading {
            id: title

            font.pixelSize: Theme.px(44)
            text: qsTr("Load this set-up?")
            width: parent.width
        }
        Words {
            id: told

            color: Theme.ink2
            font.pixelSize: Theme.px(30)
            leading: 1.3
            text: qsTr("This changes. What is here now is kept beside it. The PIN stays.")
            width: parent.width
            y: title.height + Theme.px(12)
        }
        PartBar {
            height: buttons.y - y - Theme.px(24)
            width: parent.width
            y: told.y + told.height + Theme.px(24)

            Repeater {
                model: root.stick.changes

                Item {
                    id: row

                    required property string after
                    required property string before
                    required property string name

                    implicitHeight: from.y + from.height + Theme.px(20)
                    width: body.width

                    Words {
                        id: what

                        font.pixelSize: Theme.px(30)
                        font.weight: Font.Bold
                        leading: 1.25
                        text: row.name
                        width: parent.width
                        y: Theme.px(12)
                    }
                    Words {
                        id: from

                        color: Theme.ink2
                        font.pixelSize: Theme.px(28)
                        leading: 1.3
                        text: row.before + (Theme.rightToLeft ? "  ←  " : "  →  ") + row.after
                        width: parent.width
                        wrapMode: Text.Wrap
                        y: what.y + what.height + Theme.px(4)
                    }
                    Rectangle {
                        color: Theme.line
                        height: Theme.hairline
                        width: parent.width
                        y: parent.height - height
                    }
                }
            }
        }
        Row {
            id: buttons

            spacing: Theme.px(24)
            width: parent.width
            y: parent.height - height

            ActionButton {
                height: Theme.px(116)
                primary: false
                text: qsTr("No, change nothing")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.stick.cancelLoad()
            }
            ActionButton {
                height: Theme.px(116)
                icon: "check-bold"
                text: qsTr("Yes, load it")
                width: (parent.width - parent.spacing) / 2

                onTapped: root.stick.load()
            }
        }
    }
}
