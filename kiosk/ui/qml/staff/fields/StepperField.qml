// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../../components"
import "../../theme"
import ".."

/* Less, more, or the number itself typed. What nobody has confirmed yet is marked. */
Item {
    id: root

    required property bool canLess
    required property bool canMore
    required property bool gap
    required property string label
    readonly property real middle: width - Theme.px(104 * 2 + 12 * 2) - (gap ? yes.width + Theme.px(12) : 0)
    readonly property real start: gap ? yes.width + Theme.px(12) : 0
    required property string value

    signal confirmed
    signal edited
    signal stepped(up: bool)

    function place(from: real, width: real): real {
        return Theme.rightToLeft ? root.width - from - width : from;
    }

    ActionButton {
        id: yes

        Accessible.description: root.label
        edgePadding: Theme.px(8)
        fontSize: Theme.px(28)
        height: root.height
        icon: "check-bold"
        iconSize: 26
        primary: false
        text: qsTr("Confirm")
        visible: root.gap
        width: Theme.px(224)
        x: root.place(0, width)

        onTapped: root.confirmed()
    }
    KeyCap {
        enabled: root.canLess
        height: root.height
        icon: "minus-bold"
        label: qsTr("%1: less").arg(root.label)
        width: Theme.px(104)
        x: root.place(root.start, width)

        onTapped: root.stepped(false)
    }
    ValueField {
        centred: true
        gap: root.gap
        height: root.height
        name: root.label
        value: root.value
        width: root.middle
        x: root.place(root.start + Theme.px(116), width)

        onTapped: root.edited()
    }
    KeyCap {
        enabled: root.canMore
        height: root.height
        icon: "plus-bold"
        label: qsTr("%1: more").arg(root.label)
        width: Theme.px(104)
        x: root.place(root.width - width, width)

        onTapped: root.stepped(true)
    }
}
