// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/*
    When to call. The level is told by width, edge, bullet and words, and only then by colour. The
    screen cannot phone: nothing here is a button.
*/
PageBase {
    id: root

    readonly property int count: repeater.count
    readonly property real gap: Theme.px(24)

    parts: !wide || Theme.textScale > 1 ? count : 1

    Heading {
        id: heading

        text: root.page.title
        width: root.inner
        x: root.side
        y: root.upper
    }

    Item {
        id: levels

        height: foot.y - y - Theme.px(20)
        width: root.inner
        x: root.side
        y: heading.y + heading.height + Theme.px(16)

        Repeater {
            id: repeater

            model: root.page.levels

            LevelCard {
                readonly property real share: (index + 4.4) / (root.count * 4.4 + root.count * (root.count - 1) / 2)
                readonly property real before: {
                    let sum = 0;
                    for (let at = 0; at < index; ++at)
                        sum += (at + 4.4) / (root.count * 4.4 + root.count * (root.count - 1) / 2);
                    return sum;
                }

                height: root.parts > 1 ? Math.min(levels.height, implicitHeight) : levels.height
                visible: root.parts === 1 || index === root.part
                width: root.parts > 1 ? levels.width : (levels.width - root.gap * (root.count - 1)) * share
                x: root.parts > 1 ? 0 : Theme.rightToLeft ? levels.width - width - before * (levels.width - root.gap * (root.count - 1)) - index * root.gap : before * (levels.width - root.gap * (root.count - 1)) + index * root.gap
            }
        }
    }

    Item {
        id: foot

        height: Math.max(phoneBar.height, note.visible && !note.below ? note.height : 0) + (note.visible && note.below ? note.height + Theme.px(16) : 0)
        width: root.inner
        x: root.side
        y: root.height - height - root.lower

        Rectangle {
            id: phoneBar

            color: Theme.primary
            height: Math.max(Theme.px(140), note.visible && !note.below ? note.height : 0, caption.implicitHeight + Theme.px(40))
            radius: Theme.px(48)
            width: note.visible && !note.below ? root.inner * 0.58 : root.inner
            x: Theme.rightToLeft ? parent.width - width : 0

            Icon {
                id: handset

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primaryAccent
                name: "phone-call"
                size: 80
                x: Theme.rightToLeft ? parent.width - width - Theme.px(44) : Theme.px(44)
            }

            Words {
                id: caption

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primaryText
                font.pixelSize: root.page.phone ? Theme.body : Theme.type(40)
                font.weight: root.page.phone ? Font.Normal : Font.Bold
                leading: 1.3
                text: root.page.phone ? qsTr("Your clinic, day and night") : qsTr("Ask the desk for the number to call, day and night.")
                width: parent.width - handset.width - Theme.px(44 * 2 + 28) - (number.visible ? number.width + Theme.px(28) : 0)
                x: Theme.rightToLeft ? handset.x - width - Theme.px(28) : handset.x + handset.width + Theme.px(28)
            }

            Words {
                id: number

                LayoutMirroring.enabled: false
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primaryText
                font.pixelSize: Theme.px(root.wide ? 96 : 72)
                font.weight: Font.Bold
                leading: 1.15
                text: root.page.phone
                visible: text !== ""
                width: Math.min(implicitWidth, phoneBar.width * 0.6)
                x: Theme.rightToLeft ? Theme.px(44) : parent.width - width - Theme.px(44)
            }
        }

        NoteBox {
            id: note

            readonly property bool below: !root.wide || Theme.textScale > 1

            band: false
            page: root.page
            visible: root.page.noteText !== ""
            width: below ? root.inner : root.inner - phoneBar.width - root.gap
            x: below ? 0 : Theme.rightToLeft ? 0 : parent.width - width
            y: below ? phoneBar.height + Theme.px(16) : (phoneBar.height - height) / 2
        }
    }
}
