// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/*
    What all touches share: which contacts are no finger, and which come too soon after a tap. Times
    are those of the events, in ms: a picture that is late makes no contact longer.
*/
QtObject {
    id: root

    /*
        Grows when what lies under a finger is not what the finger was laid on any more: a tap was
        counted, or another screen came. Fingers that were down before press nothing.
    */
    property int era: 0

    /* How many contacts there are now. */
    property int fingers: 0
    property point lastPlace
    property double lastTime: -Infinity

    /* Somebody is there: a finger or a hand was lifted. */
    signal felt

    function forget(): void {
        era++;
    }
    /* A hand that trembles touches twice: what the first tap brought must not take the second. */
    function isBounce(time: double, place: point): bool {
        const since = time - lastTime;
        return since >= 0 && since < Theme.tapPause && Math.hypot(place.x - lastPlace.x, place.y - lastPlace.y) < px(10);
    }
    /*
        No finger is broader than 22 mm, nor longer than 45 when it lies flat; the side of a hand
        is one, its ball the other. A screen that does not tell the size of a contact tells 0.
    */
    function isPalm(contact: size): bool {
        return Math.min(contact.width, contact.height) > px(24) || Math.max(contact.width, contact.height) > px(45);
    }
    /* Static, a drop, a sleeve. A mouse is never too short. */
    function isSpark(contact: eventPoint): bool {
        if (contact.device.type !== PointerDevice.TouchScreen || contact.pressTimestamp <= 0)
            return false;
        const held = contact.timestamp - contact.pressTimestamp;
        return held >= 0 && held < Theme.touchLeast;
    }
    /* px of so many millimetres. */
    function px(mm: real): real {
        return Theme.perMm > 0 ? mm * Theme.perMm : Theme.px(mm / 0.248);
    }
    function tapped(time: double, place: point): void {
        lastTime = time;
        lastPlace = place;
        era++;
    }
}
