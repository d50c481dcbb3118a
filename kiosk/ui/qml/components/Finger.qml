// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/*
    Follows one contact from its press to its lift, wherever it goes and whatever else touches the
    screen. What turns out to be a palm or a spark, and what the system takes back, is never lifted.
*/
PointHandler {
    id: root

    property bool counts: false
    property int era: 0

    /* True while lifting would count: the finger is inside, and nothing came between. */
    readonly property bool within: active && counts && era === Touch.era && parent.contains(point.position)

    signal laid(contact: eventPoint)
    signal lifted(contact: eventPoint)

    function begin(contact: eventPoint): void {
        Touch.fingers++;
        counts = !Touch.isPalm(contact.ellipseDiameters);
        era = Touch.era;
        laid(contact);
    }
    function end(contact: eventPoint): void {
        const lift = counts && era === Touch.era;
        counts = false;
        if (Touch.isSpark(contact))
            return;
        Touch.felt();
        if (lift)
            lifted(contact);
    }

    Component.onDestruction: if (active)
        Touch.fingers--
    onGrabChanged: (transition, contact) => {
        if (transition === PointerDevice.GrabPassive) {
            begin(contact);
        } else if (transition === PointerDevice.UngrabPassive) {
            Touch.fingers--;
            end(contact);
        } else if (transition === PointerDevice.CancelGrabPassive) {
            Touch.fingers--;
            counts = false;
        }
    }

    /* A palm often comes down as a fingertip and grows. */
    onPointChanged: if (counts && Touch.isPalm(point.ellipseDiameters))
        counts = false
}
