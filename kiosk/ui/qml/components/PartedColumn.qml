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

    /* False where what comes first should stand together as far as it can. */
    property bool even: true
    readonly property list<real> needs: {
        const result = [];
        for (let at = 0; at < column.children.length; ++at)
            result.push(column.children[at].implicitHeight);
        return result;
    }
    property int part: 0

    /* The part each child belongs to, in the order of the children. */
    readonly property list<int> partOf: {
        const starts = even ? parting.even(needs, column.spacing, height, 2) : parting.filled(needs, column.spacing, height);
        return parting.partOf(starts, needs.length);
    }
    readonly property int parts: partOf.length > 0 ? partOf[partOf.length - 1] + 1 : 1

    /* The height of what is shown now. */
    readonly property alias shownHeight: column.height
    property alias spacing: column.spacing
    /* The height that everything would take in one part. */
    readonly property real total: {
        let sum = 0;
        for (const need of needs)
            sum += need > 0 ? need + (sum > 0 ? column.spacing : 0) : 0;
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

    Parting {
        id: parting
    }
    Column {
        id: column

        width: parent.width
    }
}
