// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* One part of the sheet; one that leads to its page can be pressed. */
Pressable {
    id: root

    required property int count
    required property string detail
    property bool detailed: true
    property bool first: false
    required property string icon
    required property int index

    /* True when its detail is shown even where there is little room. */
    required property bool key
    required property string target
    property bool tight: false
    required property string title
    readonly property string told: target !== "" && count === 0 ? qsTr("No questions yet. Pick some.") : detail

    /* What must be told has no room on one line. By the wider disc: whether that is drawn hangs on this. */
    readonly property bool twoLines: key && span.advanceWidth + 2 > width - Theme.px(64 + 24) - (pressable ? Theme.px(36 + 16) : 0)

    Accessible.description: told
    activeFocusOnTab: pressable
    label: count > 0 ? qsTr("%1 (%2)").arg(title).arg(count) : title
    pressable: target !== ""
    radius: Theme.px(20)
    /* Rows without a line of their own: the room between two is felt by neither. */
    reach: -Theme.targetGap / 2

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        visible: !root.first
        width: parent.width
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.mint
        radius: root.radius
        visible: root.down
    }
    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.stroke
        border.width: Theme.outline
        color: [Theme.sky, Theme.straw, Theme.tint, Theme.blush][Math.max(0, root.index) % 4]
        height: width
        radius: width / 2
        width: Theme.px(root.tight ? 48 : 64)
        x: Theme.rightToLeft ? parent.width - width : 0

        Icon {
            anchors.centerIn: parent
            color: [Theme.blueInk, Theme.sunInk, Theme.primary, Theme.roseInk][Math.max(0, root.index) % 4]
            name: root.icon
            size: root.tight ? 30 : 36
        }
    }
    TextMetrics {
        id: span

        font.pixelSize: Theme.label
        text: root.told
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - disc.width - Theme.px(24) - (caret.visible ? caret.width + Theme.px(16) : 0)
        x: Theme.rightToLeft ? parent.width - disc.width - Theme.px(24) - width : disc.width + Theme.px(24)

        Words {
            font.pixelSize: Theme.type(34)
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            height: font.pixelSize * 1.25
            leading: 1.25
            maximumLineCount: 1
            minimumPixelSize: Theme.px(26)
            text: root.label
            width: parent.width
            wrapMode: Text.NoWrap
        }
        Words {
            id: about

            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.25
            maximumLineCount: root.key ? 2 : 1
            text: root.told
            visible: root.detailed && (root.key || implicitWidth <= width)
            width: parent.width
            wrapMode: root.key ? Text.WordWrap : Text.NoWrap
        }
    }
    Icon {
        id: caret

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.primary
        directional: true
        name: "caret-right-bold"
        size: 36
        visible: root.pressable
        x: Theme.rightToLeft ? 0 : parent.width - width
    }
}
