// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../components"
import "../theme"

/* One level of urgency. */
Rectangle {
    id: root

    readonly property bool alert: tone === "alert"

    /* On a low screen: what is told of the level stands beside its name. */
    property bool flat: false
    required property string icon
    required property int index
    readonly property color ink: alert ? Theme.roseInk : tone === "care" ? Theme.sunInk : Theme.blueInk
    required property list<string> lines
    readonly property real needed: border.width * 2 + head.height + signs.signLines + Theme.px(12) * (signRows - 1) + pad * 2
    readonly property real pad: Theme.px(24)
    readonly property int signRows: Math.max(1, Math.ceil(lines.length / signs.across))
    required property string text
    required property string title
    required property string tone

    border.color: alert ? Theme.roseInk : tone === "care" ? Theme.amber : Theme.lineCard
    border.width: Theme.px(alert ? 9 : tone === "care" ? 5 : 2)
    color: Theme.surface
    implicitHeight: needed
    radius: Theme.px(40)

    Rectangle {
        id: head

        color: root.alert ? Theme.blush : root.tone === "care" ? Theme.straw : Theme.sky
        height: Math.max(Theme.px(root.flat ? 92 : 116), names.implicitHeight + Theme.px(28))
        topLeftRadius: root.radius - root.border.width
        topRightRadius: topLeftRadius
        width: parent.width - root.border.width * 2
        x: root.border.width
        y: root.border.width

        Rectangle {
            id: disc

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.surface
            height: width
            radius: width / 2
            width: Theme.px(root.flat ? 68 : 84)
            x: Theme.rightToLeft ? parent.width - width - Theme.px(28) : Theme.px(28)

            Icon {
                anchors.centerIn: parent
                color: root.ink
                name: root.icon
                size: 48
            }
        }
        Flow {
            id: names

            anchors.verticalCenter: parent.verticalCenter
            spacing: root.flat ? Theme.px(28) : 0
            width: parent.width - disc.width - Theme.px(28 * 2 + 24)
            x: Theme.rightToLeft ? Theme.px(28) : disc.width + Theme.px(28 + 24)

            Words {
                color: root.ink
                font.pixelSize: root.alert ? Theme.type(46) : Theme.h2
                font.weight: Font.Bold
                leading: 1.18
                text: root.title
                width: root.flat ? Math.min(implicitWidth, parent.width) : parent.width
            }
            Words {
                font.pixelSize: root.alert ? Theme.body : Theme.small
                font.weight: root.alert ? Font.Bold : Font.Normal
                leading: 1.2
                text: root.text
                visible: text !== ""
                width: root.flat ? Math.min(implicitWidth, parent.width) : parent.width
            }
        }
    }
    Grid {
        id: signs

        readonly property int across: root.width > Theme.px(1100) ? 2 : 1
        readonly property real signLines: {
            let sum = 0;
            for (let at = 0; at < repeater.count; at += across)
                sum += Math.max(repeater.itemAt(at)?.height ?? 0, across > 1 ? repeater.itemAt(at + 1)?.height ?? 0 : 0);
            return sum;
        }

        columnSpacing: Theme.px(24)
        columns: across
        rowSpacing: Math.max(0, Math.min(Theme.px(20), (root.height - y - root.pad - root.border.width - signLines) / Math.max(1, root.signRows - 1)))
        width: parent.width - Theme.px(64)
        x: Theme.px(32)
        y: head.y + head.height + (root.height < root.needed ? root.pad / 2 : root.pad)

        Repeater {
            id: repeater

            model: root.lines

            Item {
                id: sign

                required property string modelData

                height: words.implicitHeight
                width: (signs.width - signs.columnSpacing * (signs.across - 1)) / signs.across

                Rectangle {
                    antialiasing: true
                    color: root.ink
                    height: width
                    radius: root.alert ? Theme.px(2) : width / 2
                    rotation: root.alert ? 45 : 0
                    width: Theme.px(18)
                    x: Theme.rightToLeft ? parent.width - width : 0
                    y: (words.lineHeight - height) / 2
                }
                Words {
                    id: words

                    airy: false
                    leading: 1.3
                    running: Theme.textScale < 1.3 && !Theme.shrunk
                    text: sign.modelData
                    textFormat: Text.StyledText
                    width: parent.width - Theme.px(42)
                    x: Theme.rightToLeft ? 0 : Theme.px(42)
                }
            }
        }
    }
}
