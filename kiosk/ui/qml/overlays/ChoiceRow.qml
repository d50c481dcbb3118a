// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* A name, and two or three choices of which one holds. */
Item {
    id: root

    readonly property real buttonsWidth: wide ? width * 0.68 : width
    required property string chosen
    required property string icon
    property list<string> icons: []
    required property list<string> keys
    required property string label
    property list<int> sizes: []
    required property list<string> texts
    property bool wide: true

    signal picked(key: string)

    height: wide ? Math.max(buttons.height, name.height) : name.height + buttons.height + Theme.px(12)
    implicitHeight: height

    Icon {
        id: picture

        anchors.verticalCenter: name.verticalCenter
        color: Theme.primary
        name: root.icon
        size: 46
        x: Theme.rightToLeft ? parent.width - width : 0
    }
    Words {
        id: name

        font.pixelSize: Math.min(Theme.type(34), Theme.px(44))
        font.weight: Font.Bold
        leading: 1.25
        text: root.label
        width: (root.wide ? root.width - root.buttonsWidth : root.width) - picture.width - Theme.px(32)
        x: Theme.rightToLeft ? picture.x - width - Theme.px(20) : picture.width + Theme.px(20)
        y: root.wide ? (root.height - height) / 2 : 0
    }
    Row {
        id: buttons

        spacing: Theme.targetGap
        x: root.wide && !Theme.rightToLeft ? root.width - width : 0
        y: root.wide ? (root.height - height) / 2 : name.height + Theme.px(12)

        Repeater {
            model: root.keys

            PillTab {
                required property int index
                required property string modelData

                active: root.chosen === modelData
                fontSize: Theme.px(root.sizes[index] ?? 36)
                height: Theme.button
                icon: root.icons[index] ?? ""
                radius: Theme.px(28)
                text: root.texts[index]
                width: (root.buttonsWidth - buttons.spacing * (root.keys.length - 1)) / root.keys.length

                onTapped: root.picked(modelData)
            }
        }
    }
}
