// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The word list: pick a word, read what it means. Groups of words, never a scroll. */
Item {
    id: root

    readonly property bool apart: wide && (Theme.textScale > 1 || Theme.spaced) && height < Theme.px(800)
    readonly property real gap: Theme.targetGap
    property int group: groupOf(words.chosenIndex)
    readonly property int groups: starts.length

    /* Somebody went back from a word to the list. */
    property bool listed: false

    /* Where list and meaning have no room beside each other: a word is being read. */
    readonly property bool meant: words.picked && !listed
    readonly property int mostTabs: Theme.lowered ? 4 : 6
    readonly property int perGroup: Math.max(1, Math.floor((list.height + gap) / (rowHeight + gap)))
    readonly property real rowHeight: Theme.px(86) * (1 + (Theme.textScale - 1) * (Theme.textScale > 1 ? 1.05 : 0.7))
    readonly property int side: Theme.px(wide ? 64 : 48)
    required property SpeechViewModel speech
    readonly property list<int> starts: words.count > 0 ? words.groups(perGroup) : []
    readonly property bool wide: width > height * 1.05
    required property WordsViewModel words

    function groupOf(index: int): int {
        let found = 0;
        for (let at = 0; at < starts.length; ++at) {
            if (starts[at] <= index)
                found = at;
        }
        return found;
    }
    function lettersOf(group: int): string {
        const next = starts[group + 1] ?? words.count;
        return words.letters(starts[group] ?? 0, next - 1);
    }

    onVisibleChanged: listed = false

    PageHeader {
        id: header

        icon: "book-open"
        side: root.side
        title: qsTr("Word list")
        width: root.width
    }
    Heading {
        id: heading

        text: qsTr("Touch a word")
        visible: left.visible
        width: left.width
        x: left.x
        y: header.height
    }
    Item {
        id: left

        height: root.wide ? root.height - y - Theme.px(16) : root.height * (Theme.textScale > 1 ? 0.4 : 0.5)
        visible: !root.apart || !root.meant
        width: root.wide && !root.apart ? (root.width - root.side * 2) * 0.44 : root.width - root.side * 2
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: heading.y + heading.height + Theme.px(20)

        Row {
            id: tabs

            Accessible.ignored: !visible || ScreenReader.hides(tabs)
            Accessible.name: qsTr("Letters")
            Accessible.role: Accessible.PageTabList
            spacing: root.gap
            visible: root.groups > 1
            width: parent.width

            ActionButton {
                directional: true
                enabled: root.group > 0
                height: Theme.px(86)
                icon: "caret-left-bold"
                label: qsTr("Words before")
                primary: false
                visible: root.groups > root.mostTabs
                width: Theme.px(150)

                onTapped: root.group -= 1
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                leading: 1.2
                text: root.lettersOf(root.group)
                visible: root.groups > root.mostTabs
                width: tabs.width - Theme.px(300) - tabs.spacing * 2
            }
            ActionButton {
                directional: true
                enabled: root.group < root.groups - 1
                height: Theme.px(86)
                icon: "caret-right-bold"
                label: qsTr("More words")
                primary: false
                visible: root.groups > root.mostTabs
                width: Theme.px(150)

                onTapped: root.group += 1
            }
            Repeater {
                model: root.groups > root.mostTabs ? 0 : root.groups

                PillTab {
                    required property int index

                    active: index === root.group
                    text: root.lettersOf(index)
                    width: (tabs.width - tabs.spacing * (root.groups - 1)) / root.groups

                    onTapped: root.group = index
                }
            }
        }
        Item {
            id: list

            Accessible.ignored: ScreenReader.hides(list)
            Accessible.name: qsTr("Word list")
            Accessible.role: Accessible.List
            height: parent.height - y
            width: parent.width
            y: Theme.px(86 + 24)

            Repeater {
                model: root.words.words

                Pressable {
                    id: row

                    required property bool chosen
                    required property int index
                    required property string key
                    readonly property string spokenLast: chosen ? qsTr("Chosen") : ""
                    required property string term

                    Accessible.role: Accessible.ListItem
                    Accessible.selectable: true
                    Accessible.selected: chosen
                    checkable: true
                    checked: row.chosen
                    height: root.rowHeight
                    label: row.term
                    visible: root.groupOf(index) === root.group
                    width: list.width
                    y: (index - (root.starts[root.group] ?? 0)) * (height + root.gap)

                    onTapped: {
                        root.words.choose(key);
                        root.listed = false;
                    }

                    Rectangle {
                        anchors.fill: parent
                        border.color: row.chosen ? Theme.primary : Theme.lineCard
                        border.width: row.chosen ? Theme.edge : Theme.hairline
                        color: row.down ? Theme.mint : row.chosen ? Theme.tint : Theme.surface
                        radius: row.radius
                    }
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        color: row.chosen ? Theme.primary : Theme.ink
                        font.pixelSize: row.term.length > 18 && Theme.textScale > 1.2 ? Theme.label : Theme.body
                        font.weight: row.chosen ? Font.Bold : Font.Normal
                        fontSizeMode: Text.Fit
                        height: Math.min(implicitHeight, parent.height)
                        leading: 1.2
                        maximumLineCount: 2
                        minimumPixelSize: Theme.smallest
                        text: row.term
                        width: parent.width - Theme.px(120)
                        x: Theme.rightToLeft ? Theme.px(86) : Theme.px(34)
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.primary
                        directional: true
                        name: "caret-right-bold"
                        size: 34
                        x: Theme.rightToLeft ? Theme.px(30) : parent.width - width - Theme.px(30)
                    }
                }
            }
        }
    }
    Rectangle {
        id: plate

        border.color: Theme.stroke
        border.width: Theme.outline
        color: Theme.plate
        height: root.height - y - Theme.px(16)
        radius: Theme.px(48)
        visible: !root.apart || root.meant
        width: root.wide && !root.apart ? root.width - root.side * 2 - left.width - Theme.px(40) : left.width
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? header.height + Theme.px(8) : left.y + left.height + Theme.px(24)

        Rectangle {
            id: frame

            color: Theme.surface
            height: visible ? Math.min(Theme.px(268), parent.height * 0.34) : 0
            radius: Theme.px(32)
            visible: root.words.picture !== "" && plate.height - term.height - meaning.height > Theme.px(520)
            width: parent.width - Theme.px(96)
            x: Theme.px(48)
            y: Theme.px(48)

            Image {
                anchors.centerIn: parent
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                height: parent.height - Theme.px(32)
                source: root.words.picture
                sourceSize: Qt.size(Math.min(height * root.words.pictureRatio, parent.width - Theme.px(32)), 0)
                width: parent.width - Theme.px(32)
            }
        }
        FittedWords {
            id: term

            Accessible.role: Accessible.Heading
            font.weight: Font.Bold
            largest: Theme.type(56)
            leading: 1.18
            text: root.words.term
            width: parent.width - Theme.px(96)
            x: Theme.px(48)
            y: frame.visible ? frame.y + frame.height + Theme.px(40) : Theme.px(48)
        }
        Words {
            id: meaning

            airy: false
            leading: 1.48
            running: Theme.textScale < 1.3 && !Theme.shrunk
            text: root.words.meaning
            width: term.width
            x: term.x
            y: term.y + term.height + Theme.px(16)
        }
        Row {
            spacing: Theme.px(20)
            x: Theme.rightToLeft ? parent.width - width - Theme.px(48) : Theme.px(48)
            y: parent.height - height - Theme.px(40)

            ActionButton {
                icon: "book-open"
                primary: false
                text: qsTr("Word list")
                visible: root.apart

                onTapped: root.listed = true
            }
            HearButton {
                Accessible.description: root.words.term
                primary: true
                speech: root.speech
                width: Math.max(implicitWidth, Theme.px(300))

                onTapped: root.speech.hear([root.words.term, root.words.meaning])
            }
            ActionButton {
                icon: "eye"
                primary: false
                text: qsTr("See it")
                visible: root.words.target !== ""
                width: Math.max(implicitWidth, Theme.px(300))

                onTapped: root.words.follow()
            }
        }
    }
}
