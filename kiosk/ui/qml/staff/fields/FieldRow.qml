// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"

/* One field: its name and a word of help, what sets it, and what went wrong. */
Item {
    id: root

    /* Beside the name where there is room for both. */
    readonly property bool beside: width - part.needs > Theme.px(280)
    required property bool canLess
    required property bool canMore
    required property int chosen
    required property FieldsViewModel fields
    required property bool gap
    required property string help
    required property string key
    required property string kind
    required property string label
    required property list<string> names
    readonly property real namesHeight: name.implicitHeight + (help ? told.implicitHeight + Theme.px(4) : 0)
    required property bool on
    readonly property real partY: beside ? Math.max(0, (Math.max(namesHeight, part.high) - part.high) / 2) : namesHeight + Theme.px(12)
    required property string problem
    readonly property real upper: beside ? Math.max(namesHeight, part.high) : namesHeight + Theme.px(12) + part.high
    required property string value

    implicitHeight: upper + (problem ? wrong.implicitHeight + Theme.px(8) : 0) + Theme.px(14)

    Words {
        id: name

        font.pixelSize: Theme.px(32)
        leading: 1.25
        text: root.label
        width: root.beside ? root.width - part.needs - Theme.px(32) : root.width
        x: Theme.rightToLeft ? root.width - width : 0
        y: root.beside ? Math.max(0, (root.upper - root.namesHeight) / 2) : 0
    }
    Words {
        id: told

        color: Theme.ink2
        font.pixelSize: Theme.px(26)
        leading: 1.3
        text: root.help
        visible: text !== ""
        width: name.width
        x: name.x
        y: name.y + name.height + Theme.px(4)
    }
    Loader {
        id: part

        readonly property real high: Theme.px(84)
        readonly property real needs: {
            switch (root.kind) {
            case "Switch":
                return Theme.px(150);
            case "Choice":
                return Theme.px(216) * root.names.length + Theme.px(12) * (root.names.length - 1);
            case "Stepper":
                return Theme.px(root.gap ? 736 : 500);
            default:
                return Math.min(Theme.px(560), root.width * 0.58);
            }
        }

        height: high
        sourceComponent: root.kind === "Switch" ? switchPart : root.kind === "Choice" ? choicePart : root.kind === "Stepper" ? stepperPart : valuePart
        width: root.beside || root.kind === "Switch" ? needs : root.width
        x: Theme.rightToLeft === root.beside ? 0 : root.width - width
        y: root.partY
    }
    Words {
        id: wrong

        Accessible.role: Accessible.AlertMessage
        color: Theme.roseInk
        font.pixelSize: Theme.px(26)
        leading: 1.3
        text: root.problem
        visible: text !== ""
        width: root.width
        wrapMode: Text.Wrap
        y: root.upper + Theme.px(8)
    }
    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: root.width
        y: root.height - height
    }
    Component {
        id: switchPart

        SwitchField {
            label: root.label
            on: root.on

            onTapped: root.fields.toggle(root.key)
        }
    }
    Component {
        id: choicePart

        ChoiceField {
            chosen: root.chosen
            label: root.label
            names: root.names

            onPicked: at => root.fields.choose(root.key, at)
        }
    }
    Component {
        id: stepperPart

        StepperField {
            canLess: root.canLess
            canMore: root.canMore
            gap: root.gap
            label: root.label
            value: root.value

            onConfirmed: root.fields.confirm(root.key)
            onEdited: root.fields.edit(root.key)
            onStepped: up => root.fields.step(root.key, up)
        }
    }
    Component {
        id: valuePart

        ValueField {
            gap: root.gap
            name: root.label
            value: root.value

            onTapped: root.fields.edit(root.key)
        }
    }
}
