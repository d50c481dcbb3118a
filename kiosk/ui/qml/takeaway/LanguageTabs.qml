// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* The patient's language alone, or the clinic's as well. */
Flow {
    id: root

    required property TakeawayViewModel takeaway

    spacing: Theme.targetGap

    PillTab {
        Accessible.role: Accessible.RadioButton
        active: !root.takeaway.both
        text: qsTr("My language")
        width: Math.min(implicitWidth, root.width)

        onTapped: root.takeaway.setBoth(false)
    }
    PillTab {
        Accessible.role: Accessible.RadioButton
        active: root.takeaway.both
        text: qsTr("And %1").arg(root.takeaway.clinicLanguage)
        width: Math.min(implicitWidth, root.width)

        onTapped: root.takeaway.setBoth(true)
    }
}
