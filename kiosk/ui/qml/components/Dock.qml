// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* The bar at the bottom that every screen of a visit has; each control always in its place. */
Rectangle {
    id: root

    readonly property real backWidth: wide ? Theme.px(Math.min(232, width / Theme.unit * 0.125)) : (width - side * 2 - gap) * 0.33
    readonly property int gap: wide ? Theme.targetGap : Theme.px(12)
    required property HomeViewModel home
    required property KioskViewModel kiosk
    readonly property string nextIcon: kiosk.screen === "words" || kiosk.screen === "page" && page.lastPage ? "check-bold" : "arrow-right"
    readonly property real nextMin: Theme.px(Math.min(300, width / Theme.unit * 0.16))
    readonly property string nextText: {
        switch (kiosk.screen) {
        case "home":
            return roomy ? qsTr("Start from the beginning") : qsTr("Begin");
        case "page":
            return !page.lastPage ? qsTr("Next") : page.extra ? qsTr("Done") : qsTr("Finish");
        case "language":
            return pairs.shown ? qsTr("Use both languages") : qsTr("Use %1").arg(kiosk.languageName);
        case "words":
            return qsTr("Done");
        default:
            return "";
        }
    }
    required property PageViewModel page
    required property PairsViewModel pairs

    /* False where a long word on Next would not fit. */
    readonly property bool roomy: !wide || nextButton.room > Math.max(Theme.px(330), fromStart.advanceWidth * 0.62 + Theme.px(110))
    readonly property int side: wide ? Theme.margin : Theme.px(36)
    required property SpeechViewModel speech
    readonly property int tileCount: 6
    readonly property real tileWidth: wide ? Math.min(Theme.px(176), (width - side * 2 - backWidth - nextMin - gap * (tileCount + 1) - Theme.px(20)) / tileCount) : (width - side * 2 - gap * (tileCount - 1)) / tileCount

    /* Of no use to a wide dock, whose tiles follow its height: the height must not follow them. */
    readonly property real uprightTiles: Theme.px(Theme.textScale > 1 ? 150 : 116)
    property bool wide: width > Theme.px(1240)

    signal askStartOver
    signal back
    signal next
    signal openTextSize

    /* On a page in two languages the buttons that walk through it carry both words. */
    function beside(source: string): string {
        return pairs.shown && kiosk.screen === "page" ? pairs.other(source) : "";
    }

    Accessible.role: Accessible.ToolBar
    color: Theme.surface
    implicitHeight: wide ? Theme.px(Theme.textScale > 1 ? 160 : 148) : uprightTiles + Theme.px(180)

    Rectangle {
        color: Theme.line
        height: Theme.hairline
        width: parent.width
    }
    TextMetrics {
        id: fromStart

        font.pixelSize: nextButton.fontSize
        font.weight: Font.Bold
        text: qsTr("Start from the beginning")
    }
    ActionButton {
        id: backButton

        directional: true
        edgePadding: Theme.px(16)
        enabled: root.kiosk.canGoBack
        fontSize: Math.min(Theme.body, Theme.px(root.width < Theme.px(1700) && root.wide ? 34 : 40))
        height: root.wide ? tiles.height : Theme.px(122)
        icon: "arrow-left"
        primary: false
        text: qsTr("Back")
        under: root.beside("Back")
        width: root.backWidth
        x: Theme.rightToLeft ? root.width - width - root.side : root.side
        y: root.wide ? tiles.y : root.height - height - Theme.px(24)

        onTapped: root.back()
    }
    Row {
        id: tiles

        height: root.wide ? root.height - Theme.px(32) : root.uprightTiles
        spacing: root.gap
        x: !root.wide ? root.side : Theme.rightToLeft ? backButton.x - width - Theme.px(24) : backButton.x + backButton.width + Theme.px(24)
        y: Theme.px(16)

        DockTile {
            active: root.kiosk.screen === "home"
            height: tiles.height
            icon: "house"
            text: qsTr("Home")
            width: root.tileWidth

            onTapped: root.kiosk.goHome()
        }
        DockTile {
            active: root.kiosk.screen === "language"
            height: tiles.height
            icon: "globe"
            second: root.pairs.besideName
            text: root.kiosk.languageName
            width: root.tileWidth

            onTapped: root.kiosk.openLanguages()
        }
        DockTile {
            active: root.speech.speaking
            enabled: root.speech.available
            height: tiles.height
            icon: root.speech.speaking ? "speaker-slash" : "speaker-high"
            opacity: root.speech.available ? 1 : 0
            text: root.speech.speaking ? qsTr("Stop") : qsTr("Read aloud")
            width: root.tileWidth

            onTapped: root.speech.toggle()
        }
        DockTile {
            height: tiles.height
            icon: "text-aa"
            text: qsTr("Text size")
            width: root.tileWidth

            onTapped: root.openTextSize()
        }
        DockTile {
            height: tiles.height
            icon: "eye-slash"
            text: qsTr("Hide screen")
            width: root.tileWidth

            onTapped: root.kiosk.hide()
        }
        DockTile {
            height: tiles.height
            icon: "arrow-counter-clockwise"
            text: qsTr("Start over")
            width: root.tileWidth

            onTapped: root.askStartOver()
        }
    }
    ActionButton {
        id: nextButton

        readonly property real room: root.wide ? root.width - root.side * 2 - root.backWidth - tiles.width - Theme.px(44) : root.width - root.side * 2 - root.backWidth - root.gap

        directional: true
        edgePadding: Theme.px(20)
        fontSize: Math.min(Theme.body, Theme.px(root.width < Theme.px(1700) && root.wide ? 34 : 40))
        height: backButton.height
        text: root.nextText
        trailingIcon: root.nextIcon
        under: root.beside(!root.page.lastPage ? "Next" : root.page.extra ? "Done" : "Finish")
        visible: root.nextText !== ""
        width: root.wide ? Math.max(root.nextMin, Math.min(room, implicitWidth)) : room
        x: Theme.rightToLeft ? root.side : root.width - root.side - width
        y: backButton.y

        onTapped: root.next()
    }
}
