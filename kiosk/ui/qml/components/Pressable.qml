// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/*
    Anything that can be pressed. It answers on touch-down; it counts when the finger lifts
    anywhere inside, however long it was held; it is deaf for a moment after a tap.
*/
Item {
    id: root

    property bool checkable: false
    property bool checked: false
    readonly property bool down: enabled && tap.pressed
    /* A drag that begins here may take the touch over, as on a rail. */
    property bool draggable: false
    property string label: ""
    property double lastTap: 0
    property bool pressable: true
    property real radius: Theme.px(28)

    signal tapped

    function press(): void {
        const now = Date.now();
        if (!enabled || !pressable || now - lastTap < Theme.tapPause)
            return;
        lastTap = now;
        root.tapped();
    }

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    activeFocusOnTab: true
    scale: down && !Theme.still ? 0.98 : 1

    Behavior on scale {
        enabled: !Theme.still

        NumberAnimation {
            duration: root.down ? Theme.pressIn : Theme.pressOut
            easing.type: Easing.OutQuad
        }
    }

    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()
    Keys.onEnterPressed: press()
    Keys.onReturnPressed: press()
    Keys.onSpacePressed: press()

    TapHandler {
        id: tap

        enabled: root.pressable
        gesturePolicy: TapHandler.ReleaseWithinBounds

        /* A finger that rolls inside the button is a tap, not a swipe. */
        grabPermissions: root.draggable ? PointerHandler.ApprovesTakeOverByAnything : PointerHandler.TakeOverForbidden
        longPressThreshold: 0

        onTapped: root.press()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(10)
        border.color: Theme.focus
        border.width: Theme.px(6)
        color: "transparent"
        radius: root.radius + Theme.px(8)
        visible: root.activeFocus && Theme.keys
        z: 10
    }
}
