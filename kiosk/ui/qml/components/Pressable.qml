// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/*
    Anything that can be pressed: by touch as `TouchArea` has it, by a key, or by another program.
    It answers on touch-down, and is deaf for a moment after it was pressed.
*/
Item {
    id: root

    property bool checkable: false
    property bool checked: false

    /* True where a screen reader finds one control, whose name stands for all the words in it. */
    property bool control: pressable
    readonly property bool down: enabled && area.pressed
    /* A drag that begins here may take the touch over, as on a rail. */
    property bool draggable: false
    /* True for what belongs to reading aloud: a touch of it does not end it. */
    property bool keepsReading: false
    property string label: ""
    property double lastPress: 0
    property bool pressable: true
    property real radius: Theme.px(28)
    /* How far around it, in px, it feels a finger. */
    property real reach: 0
    property bool typing: false

    signal tapped

    /* A screen reader's press never trembles: it is not deaf to a second one. */
    function act(): void {
        if (enabled && pressable)
            pass();
    }
    function pass(): void {
        if (!keepsReading)
            Hush.asked();
        root.tapped();
    }
    function press(): void {
        const now = Date.now();
        const since = now - lastPress;
        if (!enabled || !pressable || since >= 0 && since < area.pause)
            return;
        lastPress = now;
        if (!typing)
            Touch.forget();
        pass();
    }

    Accessible.checkable: checkable
    Accessible.checked: root.Accessible.checkable && checked
    Accessible.focusable: activeFocusOnTab && enabled
    Accessible.ignored: !control || ScreenReader.hides(root)
    Accessible.name: ScreenReader.bare(label)
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    activeFocusOnTab: control
    scale: down && !Theme.still ? 0.98 : 1

    Behavior on scale {
        enabled: !Theme.still

        NumberAnimation {
            duration: root.down ? Theme.pressIn : Theme.pressOut
            easing.type: Easing.OutQuad
        }
    }

    Accessible.onPressAction: act()
    Accessible.onToggleAction: act()
    Keys.onEnterPressed: press()
    Keys.onReturnPressed: press()
    Keys.onSpacePressed: press()

    TouchArea {
        id: area

        anchors.fill: parent
        anchors.margins: -root.reach
        draggable: root.draggable
        enabled: root.pressable
        typing: root.typing

        onTapped: root.pass()
    }
}
