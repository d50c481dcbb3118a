// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../components"
import "../theme"

/* A small page made of the parts of every page, so that each choice can be seen at once. */
Rectangle {
    id: root

    readonly property real inset: Theme.px(36)
    required property string picture
    required property string sample
    required property string title

    Accessible.ignored: true
    border.color: Theme.stroke
    border.width: Theme.outline
    color: Theme.plate
    radius: Theme.px(48)

    Icon {
        id: eye

        color: Theme.primary
        name: "eye"
        size: 36
        x: Theme.rightToLeft ? root.width - width - root.inset : root.inset
        y: Theme.px(24)
    }
    FittedWords {
        id: caption

        largest: Theme.label
        leading: 1.25
        text: qsTr("This is how it will look")
        width: root.width - root.inset * 2 - eye.width - Theme.px(16)
        x: Theme.rightToLeft ? eye.x - width - Theme.px(16) : eye.x + eye.width + Theme.px(16)
        y: eye.y + (eye.height - Theme.label * 1.25) / 2
    }
    Rectangle {
        id: card

        readonly property real pad: Theme.px(32)

        border.color: Theme.stroke
        border.width: Theme.edge
        color: Theme.paper
        height: root.height - y - root.inset
        radius: Theme.px(32)
        width: root.width - root.inset * 2
        x: root.inset
        y: caption.y + caption.height + Theme.px(20)

        Heading {
            id: heading

            text: root.title
            width: parent.width - card.pad * 2
            x: card.pad
            y: Theme.px(24)
        }
        Words {
            id: words

            text: root.sample
            width: heading.width
            x: card.pad
            y: heading.y + heading.height + Theme.px(12)
        }
        Image {
            id: drawing

            readonly property real room: (foot.visible ? foot.y : card.height) - y - Theme.px(16)

            asynchronous: true
            fillMode: Image.PreserveAspectFit
            height: Math.max(1, room)
            source: root.picture
            sourceSize.height: height
            visible: room > Theme.px(120)
            width: heading.width
            x: card.pad
            y: words.y + words.height + Theme.px(12)

            transform: Translate {
                id: shift
            }
        }
        Rectangle {
            id: foot

            bottomLeftRadius: card.radius
            bottomRightRadius: card.radius
            color: Theme.surface
            height: next.height + Theme.px(36)
            visible: y > words.y + words.height
            width: parent.width - card.border.width * 2
            x: card.border.width
            y: parent.height - height - card.border.width

            Rectangle {
                color: Theme.line
                height: Theme.hairline
                width: parent.width
            }
            ActionButton {
                id: back

                activeFocusOnTab: false
                directional: true
                icon: "arrow-left"
                pressable: false
                primary: false
                text: qsTr("Back")
                visible: implicitWidth + next.width + card.pad * 3 < foot.width
                width: implicitWidth
                x: Theme.rightToLeft ? parent.width - width - card.pad : card.pad
                y: Theme.px(18)
            }
            ActionButton {
                id: next

                activeFocusOnTab: false
                directional: true
                pressable: false
                text: qsTr("Next")
                trailingIcon: "arrow-right"
                width: Math.min(implicitWidth, foot.width - card.pad * 2)
                x: Theme.rightToLeft ? card.pad : parent.width - width - card.pad
                y: Theme.px(18)
            }
        }
    }
    /* What moves is shown by moving: once, when movement comes back. */
    Connections {
        function onStillChanged(): void {
            if (!Theme.still && root.visible)
                arrival.restart();
        }

        target: Theme
    }
    SequentialAnimation {
        id: arrival

        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutSine
            property: "x"
            target: shift
            to: drawing.width * 0.2
        }
        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutSine
            property: "x"
            target: shift
            to: 0
        }
    }
}
