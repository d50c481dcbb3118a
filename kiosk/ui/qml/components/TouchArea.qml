// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/*
    A place that is tapped. Nothing under it is touched. A tap counts when a finger that was laid
    down inside is lifted inside, however long it stayed and however far it rolled. Two fingers are
    one tap; a palm that lies here already does not keep a finger from tapping.
*/
Item {
    id: root

    /* A drag that begins here may take the touch over, as on a rail. */
    property bool draggable: false
    property double lastTime: -Infinity
    readonly property int pause: typing ? Math.min(120, Theme.tapPause) : Theme.tapPause
    readonly property bool pressed: first.within || second.within

    /* A key to type with: pressed fast, twice in a row, and before the last one is up. */
    property bool typing: false

    signal tapped(laid: point, lifted: point)

    function isTooSoon(contact: eventPoint): bool {
        const since = contact.timestamp - lastTime;
        return since >= 0 && since < pause || Touch.isBounce(contact.timestamp, contact.scenePosition);
    }
    function lift(contact: eventPoint): void {
        const place = mapFromItem(null, contact.scenePosition);
        if (!contains(place))
            return;
        lastTime = contact.timestamp;
        if (!typing)
            Touch.tapped(contact.timestamp, contact.scenePosition);
        tapped(mapFromItem(null, contact.scenePressPosition), place);
    }

    /*
        Keeps the touch from all that lies under it, and from being taken for a swipe. Handlers are
        asked from the last to the first: what this one has grabbed, the fingers would not get.
    */
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        grabPermissions: root.draggable ? PointerHandler.ApprovesTakeOverByAnything : PointerHandler.TakeOverForbidden
        longPressThreshold: 0
    }
    Finger {
        id: first

        onLaid: contact => {
            if (root.isTooSoon(contact))
                counts = false;
        }
        onLifted: contact => root.lift(contact)
    }
    Finger {
        id: second

        onLaid: contact => {
            if (root.isTooSoon(contact))
                counts = false;
        }
        onLifted: contact => root.lift(contact)
    }
}
