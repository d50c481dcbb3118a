// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/*
    A procedure, one beat at a time. Next and Back step through the beats; the same four questions
    are answered in the same four places.
*/
PageBase {
    id: root

    readonly property real gap: Theme.px(28)

    Item {
        id: stage

        height: root.wide ? rail.y - y - Theme.px(16) : Math.min(root.height * 0.46, width * (root.page.bleed ? root.page.pictureHeight / root.page.pictureWidth : 0.6))
        width: root.wide ? root.inner * (Theme.textScale > 1 || root.height < Theme.px(700) || root.width < Theme.px(1500) ? 0.53 : 0.68) : root.inner
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? root.upper : titles.y + titles.height + Theme.px(16)

        Figure {
            anchors.fill: parent
            padding: Theme.px(24)
            page: root.page
            topSpace: root.wide ? titles.height + Theme.px(24) : 0
        }
    }
    Item {
        id: titles

        height: Math.max(title.height, step.height)
        width: stage.width - (root.wide ? Theme.px(64) : 0)
        x: stage.x + (root.wide ? Theme.px(32) : 0)
        y: root.wide ? stage.y + Theme.px(20) : root.upper

        Words {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.h2
            font.weight: Font.Bold
            leading: 1.2
            text: root.page.title
            width: parent.width - step.width - Theme.px(20)
            x: Theme.rightToLeft ? parent.width - width : 0
        }
        Words {
            id: step

            color: Theme.ink2
            font.pixelSize: Theme.label
            leading: 1.5
            text: qsTr("Step %1 of %2").arg(root.page.beat + 1).arg(root.page.beats)
            x: Theme.rightToLeft ? 0 : parent.width - width
        }
    }
    BeatPanel {
        id: panel

        height: root.wide ? root.height - y - root.lower : rail.y - y - Theme.px(16)
        page: root.page
        twoColumns: !root.wide
        width: root.wide ? root.inner - stage.width - root.gap : root.inner
        words: root.words
        x: root.wide ? (Theme.rightToLeft ? root.side : root.width - width - root.side) : root.side
        y: root.wide ? root.upper : stage.y + stage.height + Theme.px(16)

        onWordTapped: (word, area) => root.wordTapped(word, panel.mapToItem(root, area))
    }
    BeatRail {
        id: rail

        page: root.page
        width: stage.width
        x: stage.x
        y: root.height - height - root.lower
    }
}
