// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

/*
    A column that never scrolls: what does not fit goes to the next part. It sets its children's
    `visible`; a child that may be absent is a Loader.
*/
Item {
    id: root

    default property alias content: column.data
    property int part: 0

    /* The part each child belongs to, in the order of the children. */
    readonly property list<int> partOf: {
        const result = [];
        let used = 0;
        let now = 0;
        for (let at = 0; at < column.children.length; ++at) {
            const need = column.children[at].implicitHeight;
            if (need > 0 && used > 0 && used + need > root.height + 1) {
                now += 1;
                used = 0;
            }
            if (need > 0)
                used += need + column.spacing;
            result.push(now);
        }
        return result;
    }
    readonly property int parts: partOf.length > 0 ? partOf[partOf.length - 1] + 1 : 1

    /* The height of what is shown now. */
    readonly property alias shownHeight: column.height
    property alias spacing: column.spacing
    /* The height that everything would take in one part. */
    readonly property real total: {
        let sum = 0;
        for (let at = 0; at < column.children.length; ++at) {
            const need = column.children[at].implicitHeight;
            sum += need > 0 ? need + (sum > 0 ? column.spacing : 0) : 0;
        }
        return sum;
    }

    /* Not a binding of each child: `visible` would then depend on the heights it changes. */
    function apply(): void {
        const now = Math.min(part, parts - 1);
        for (let at = 0; at < column.children.length; ++at)
            column.children[at].visible = partOf[at] === now;
    }

    implicitHeight: column.implicitHeight

    Component.onCompleted: apply()
    onPartChanged: apply()
    onPartOfChanged: apply()

    Column {
        id: column

        width: parent.width
    }
}
