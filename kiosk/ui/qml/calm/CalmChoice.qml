// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One of a few choices: minutes, seconds, or a part of the body. */
Pressable {
    id: root

    property bool active: false
    readonly property color content: active && filled ? Theme.primaryText : Theme.ink
    /* Filled when active; otherwise only tinted, with a heavier edge. */
    property bool filled: false
    property string icon: ""
    /* Too narrow for words beside an icon, which then sits on the corner. */
    readonly property bool narrow: width < Theme.px(200)
    readonly property real room: width - Theme.px(16) - (mark.visible ? mark.width + row.spacing : 0)
    readonly property string spokenLast: active ? qsTr("Chosen") : ""
    required property string text
    /* The size of letters where the words fit. */
    readonly property int wish: Math.min(Theme.small, Theme.px(38))

    Accessible.role: Accessible.RadioButton
    checkable: true
    checked: active
    implicitHeight: Theme.px(108)
    implicitWidth: Math.max(Theme.px(152), Math.ceil(boldest.advanceWidth) + Theme.px(44))
    label: text

    Rectangle {
        anchors.fill: parent
        border.color: root.active ? Theme.primary : Theme.stroke
        border.width: root.active ? (root.filled ? 0 : Theme.px(6)) : Theme.edge
        color: root.active ? (root.filled ? (root.down ? Theme.pressed : Theme.primary) : root.down ? Theme.mint : Theme.tint) : root.down ? Theme.mint : Theme.surface
        radius: root.radius
    }
    TextMetrics {
        id: boldest

        font.pixelSize: root.wish
        font.weight: Font.Bold
        text: root.text
    }
    TextMetrics {
        id: metrics

        font.pixelSize: root.wish
        font.weight: root.active ? Font.Bold : Font.Normal
        text: root.text
    }
    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.px(10)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            name: root.icon
            size: 30
            visible: root.icon !== "" && !root.narrow
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: root.content
            elide: Text.ElideRight
            font.pixelSize: Math.max(Theme.px(24), Math.min(root.wish, Math.floor(root.wish * root.room / Math.max(1, metrics.advanceWidth))))
            font.weight: root.active ? Font.Bold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            maximumLineCount: 1
            text: root.text
            width: Math.min(Math.ceil(Math.max(metrics.advanceWidth, metrics.boundingRect.width)) + 6, root.room)
        }
    }
    Rectangle {
        border.color: Theme.surface
        border.width: Theme.edge
        color: Theme.primary
        height: width
        radius: width / 2
        visible: root.icon !== "" && root.narrow
        width: Theme.px(38)
        x: Theme.rightToLeft ? -Theme.px(4) : root.width - width + Theme.px(4)
        y: -Theme.px(6)

        Icon {
            anchors.centerIn: parent
            color: Theme.primaryText
            name: root.icon
            size: 22
        }
    }
}
