// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

/* What the sections that look after the machine lay over the whole panel. */
Item {
    id: root

    required property CareViewModel care
    readonly property MeasureViewModel measure: care.measure as MeasureViewModel
    readonly property StickViewModel stick: care.stick as StickViewModel
    readonly property TotalsViewModel totals: care.totals as TotalsViewModel
    readonly property TouchTestViewModel touchTest: care.touchTest as TouchTestViewModel

    Loader {
        active: root.totals.asking
        anchors.fill: parent

        sourceComponent: ClearSheet {
            open: true
            totals: root.totals

            onClosed: root.totals.keep()
        }
    }
    Loader {
        active: root.stick.asking
        anchors.fill: parent

        sourceComponent: LoadSheet {
            stick: root.stick
        }
    }
    Loader {
        active: root.measure.open
        anchors.fill: parent

        sourceComponent: MeasureScreen {
            measure: root.measure
        }
    }
    Loader {
        active: root.touchTest.phase !== ""
        anchors.fill: parent

        sourceComponent: TouchScreen {
            test: root.touchTest
        }
    }
}
