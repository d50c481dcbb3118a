// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../../components"
import "../../reach"
import "../../theme"

/* What somebody who sits can reach of the screen as it hangs, with and without lowered controls. */
Words {
    id: root

    /* The whole picture. */
    required property Item face

    /* Capitals of the running text at its largest, in mm. */
    readonly property real letters: 36 * 0.714 * reach.textScale * reach.unit / reach.density
    required property MeasureViewModel measure

    function told(): string {
        if (!reach.measured)
            return measure.foot ? qsTr("Measure the screen to see what a person who sits can reach.") : qsTr("With the lower edge above the floor, this tells what a person who sits can reach.");
        const bottom = measure.foot;
        const top = bottom + face.height / reach.density;
        const parts = [qsTr("The picture is %1 to %2 mm above the floor.").arg(measure.number(bottom)).arg(measure.number(top))];
        const low = Math.max(bottom, reach.reachLowMm);
        const high = Math.min(top, reach.reachMm);
        parts.push(low >= high ? qsTr("A person who sits cannot reach it: %1 to %2 mm is in reach.").arg(measure.number(reach.reachLowMm)).arg(measure.number(reach.reachMm)) : low === bottom && high === top ? qsTr("A person who sits can reach all of it.") : qsTr("A person who sits can reach %1 to %2 mm of it.").arg(measure.number(low)).arg(measure.number(high)));
        if (reach.canLower)
            parts.push((reach.tooHigh ? qsTr("Lowered controls reach up to %1 mm, which is too high: a page needs that much room. Hang the screen lower.") : qsTr("Lowered controls stay under %1 mm.")).arg(measure.number(bottom + (face.height - reach.lift) / reach.density)));
        if (reach.canLower && letters < 8.8)
            parts.push(qsTr("The largest letters are then %1 mm high, not 9 mm.").arg(measure.tenths(letters)));
        return parts.join(" ");
    }

    color: reach.measured && reach.tooHigh ? Theme.roseInk : Theme.ink2
    font.pixelSize: Theme.px(28)
    leading: 1.3
    text: told()

    Reach {
        id: reach

        across: root.face.width
        density: Theme.perMm
        down: root.face.height
        footMm: root.measure.foot
        lowered: true
        textSize: "largest"
        told: 0
    }
}
