// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import "../theme"

/*
    Every language by its own name. Many stand on smaller cards; what still does not fit goes to
    the next part.
*/
Item {
    id: root

    readonly property real cardHeight: Math.min(full, Math.max(least, (room - gap * (rowsWanted - 1)) / rowsWanted))
    /* Large cards as long as all fit, then as many in a row as names have room. */
    readonly property int columns: Math.ceil(count / usual) * (full + gap) - gap <= room ? usual : most
    required property int count
    readonly property real full: Theme.px(136) * (1 + (Theme.textScale - 1) * 0.6)
    readonly property real gap: Theme.px(18)
    required property var languages
    readonly property real least: Math.max(Theme.px(84), nameSize * 1.25 + Theme.px(20))
    readonly property int most: Math.max(2, Math.floor((width + gap) / (Theme.px(330) * (1 + (Theme.textScale - 1) * 0.6) + gap)))
    readonly property real nameSize: Theme.type(38)
    property int part: 0
    readonly property int parts: Math.max(1, Math.ceil(count / (columns * rowsShown)))
    readonly property int perPart: columns * rowsShown
    required property real room
    readonly property int rowsShown: Math.max(1, Math.min(rowsWanted, Math.floor((room + gap + 1) / (least + gap))))
    readonly property int rowsWanted: Math.ceil(count / columns)

    /* Two lines only where both have room. */
    readonly property bool told: cardHeight >= nameSize * 1.25 + Theme.label * 1.25 + Theme.px(12)
    readonly property int usual: Math.min(most, wide ? 4 : 2)
    required property bool wide

    signal picked(tag: string)

    implicitHeight: Math.min(rowsWanted, rowsShown) * (cardHeight + gap) - gap

    Grid {
        columns: root.columns
        spacing: root.gap
        width: root.width

        Repeater {
            model: root.languages

            Pressable {
                id: card

                required property bool chosen
                required property string english
                required property int index
                readonly property bool marked: chosen || second
                required property string name
                required property bool second
                required property bool spoken
                /* Each name wants a voice of its own: only the language that holds is read. */
                readonly property var spokenAs: marked ? undefined : ""
                readonly property string spokenLast: qsTr("Chosen")
                required property string tag

                Accessible.description: english === name ? "" : english
                Accessible.role: Accessible.RadioButton
                checkable: true
                checked: marked
                height: root.cardHeight
                label: name
                visible: Math.floor(index / root.perPart) === Math.min(root.part, root.parts - 1)
                width: (root.width - root.gap * (root.columns - 1)) / root.columns

                onTapped: root.picked(tag)

                Rectangle {
                    anchors.fill: parent
                    border.color: card.second ? Theme.primary : Theme.lineCard
                    border.width: card.chosen ? 0 : card.second ? Theme.edge * 2 : Theme.edge
                    color: card.chosen ? (card.down ? Theme.pressed : Theme.primary) : card.second ? Theme.tint : card.down ? Theme.mint : Theme.surface
                    radius: card.radius
                }
                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - Theme.px(30 + 82)
                    x: Theme.rightToLeft ? Theme.px(82) : Theme.px(30)

                    Words {
                        color: card.chosen ? Theme.primaryText : Theme.ink
                        font.pixelSize: Math.min(root.nameSize, Math.floor(root.nameSize * parent.width / Math.max(1, metrics.advanceWidth + 2)))
                        font.weight: Font.Bold
                        leading: 1.25
                        text: card.name
                        width: parent.width

                        TextMetrics {
                            id: metrics

                            font.bold: true
                            font.pixelSize: root.nameSize
                            text: card.name
                        }
                    }
                    Words {
                        color: card.chosen ? Theme.primaryText : Theme.ink2
                        elide: Text.ElideNone
                        font.pixelSize: Math.min(Theme.label, Math.floor(Theme.label * parent.width / Math.max(1, englishMetrics.advanceWidth + 2)))
                        leading: 1.25
                        text: card.english
                        visible: root.told && card.english !== card.name
                        width: parent.width

                        TextMetrics {
                            id: englishMetrics

                            font.pixelSize: Theme.label
                            text: card.english
                        }
                    }
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: card.chosen ? Theme.primaryAccent : Theme.primary
                    name: card.marked ? "check-circle-fill" : card.spoken ? "speaker-high" : ""
                    size: 42
                    visible: name !== ""
                    x: Theme.rightToLeft ? Theme.px(26) : parent.width - width - Theme.px(26)
                }
            }
        }
    }
}
