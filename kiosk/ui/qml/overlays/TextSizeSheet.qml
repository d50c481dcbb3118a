// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Text size, colours and movement, for this visit. Each choice acts at once. */
Sheet {
    id: root

    required property PreferencesViewModel preferences
    readonly property bool wide: width > Theme.px(1100)

    cardWidth: Theme.px(1240)
    title: qsTr("Text, colors, and movement")

    Heading {
        text: root.title
        width: parent.width
    }
    ChoiceRow {
        chosen: root.preferences.textSize
        icon: "text-aa"
        keys: ["standard", "large", "largest"]
        label: qsTr("Text size")
        sizes: [36, 45, 50]
        texts: [qsTr("Standard"), qsTr("Large"), qsTr("Largest")]
        wide: root.wide
        width: parent.width

        onPicked: key => root.preferences.setTextSize(key)
    }
    ChoiceRow {
        chosen: root.preferences.colors
        icon: "circle-half"
        icons: ["sun", "moon"]
        keys: ["light", "dark"]
        label: qsTr("Colors")
        texts: [qsTr("Light"), qsTr("Dark")]
        wide: root.wide
        width: parent.width

        onPicked: key => root.preferences.setColors(key)
    }
    ChoiceRow {
        chosen: root.preferences.lessMovement ? "less" : "normal"
        icon: "waves"
        keys: ["normal", "less"]
        label: qsTr("Movement")
        texts: [qsTr("Normal"), qsTr("Less")]
        wide: root.wide
        width: parent.width

        onPicked: key => root.preferences.setLessMovement(key === "less")
    }
    ActionButton {
        focus: true
        icon: "check-bold"
        text: qsTr("Done")
        width: Math.max(implicitWidth, Theme.px(320))
        x: Theme.rightToLeft ? 0 : parent.width - width

        onTapped: root.closed()
    }
}
