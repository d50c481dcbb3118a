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

    activeFocusOnTab: pressable
    label: root.title
    pressable: target !== ""
    radius: Theme.px(20)

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
        border.width: Theme.dark ? Theme.hairline : 0
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
            text: root.count > 0 ? qsTr("%1 (%2)").arg(root.title).arg(root.count) : root.title
            width: parent.width
            wrapMode: Text.NoWrap
        }
        Words {
            color: Theme.ink2
            font.pixelSize: Theme.label
            fontSizeMode: root.key ? Text.HorizontalFit : Text.FixedSize
            leading: 1.25
            maximumLineCount: 1
            minimumPixelSize: Theme.px(22)
            text: root.target !== "" && root.count === 0 ? qsTr("No questions yet. Pick some.") : root.detail
            visible: root.detailed && (root.key || implicitWidth <= width)
            width: parent.width
            wrapMode: Text.NoWrap
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
