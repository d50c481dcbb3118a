// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import "../theme"

/*
    A column that never scrolls: what does not fit goes to the next part. Children bind
    `visible: column.shows(this)`.
*/
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
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

    /* The height of what is shown now. */
    readonly property alias shownHeight: column.height
    readonly property int parts: partOf.length > 0 ? partOf[partOf.length - 1] + 1 : 1

    function shows(child: Item): bool {
        for (let at = 0; at < column.children.length; ++at) {
            if (column.children[at] === child)
                return partOf[at] === Math.min(part, parts - 1);
        }
        return true;
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
    }
}
