// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* The bar at the bottom that every screen of a visit has; each control always in its place. */
Rectangle {
    id: root

    readonly property real backWidth: wide ? Theme.px(Math.min(232, width / Theme.unit * 0.125)) : (width - side * 2 - gap) * 0.33

    /* The words on Next need the room of its arrow. */
    readonly property bool bare: nextWords.lineCount > 2 || nextWords.font.pixelSize < letters * 0.8

    /* What the arrow on Back and Next takes. */
    readonly property real besideWords: Theme.px(60)
    readonly property int gap: wide ? Theme.targetGap : Theme.px(12)
    required property HomeViewModel home
    required property KioskViewModel kiosk

    /* Letters on Back and Next where every word fits. */
    readonly property int letters: Math.min(Theme.body, Theme.px(width < Theme.px(1700) && wide ? 34 : 40))
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

    /* Only how to go on from the languages: that is all there is to do there. */
    readonly property string spokenAs: kiosk.screen === "language" ? nextText : ""
    readonly property int tileCount: 6
    readonly property real tileWidth: wide ? Math.min(Theme.px(176), (width - side * 2 - backWidth - nextMin - gap * (tileCount + 1) - Theme.px(20)) / tileCount) : (width - side * 2 - gap * (tileCount - 1)) / tileCount

    /* Of no use to a wide dock, whose tiles follow its height: the height must not follow them. */
    readonly property real uprightTiles: Theme.px(Theme.textScale > 1 ? 150 : 116)
    property bool wide: width > Theme.px(1240)

    signal askStartOver
    signal back
    signal next
    signal openTextSize
    signal unspoken

    /* On a page in two languages the buttons that walk through it carry both words. */
    function beside(source: string): string {
        return pairs.shown && kiosk.screen === "page" ? pairs.other(source) : "";
    }

    Accessible.ignored: ScreenReader.hides(root)
    Accessible.name: qsTr("Always here")
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

        font.pixelSize: root.letters
        font.weight: Font.Bold
        text: qsTr("Start from the beginning")
    }
    FittedWords {
        id: backWords

        font.weight: Font.Bold
        largest: root.letters
        text: backButton.text
        visible: false
        width: root.backWidth - backButton.edgePadding * 2 - (backButton.stacked ? 0 : root.besideWords)
    }
    FittedWords {
        id: nextWords

        font.weight: Font.Bold
        largest: root.letters
        text: root.nextText
        visible: false
        width: nextButton.room - nextButton.edgePadding * 2 - root.besideWords
    }
    FittedWords {
        id: bareWords

        font.weight: Font.Bold
        largest: root.letters
        text: root.nextText
        visible: false
        width: nextWords.width + root.besideWords
    }
    /* Back is read, and reached by key, where it stands: before the tiles, or below them. */
    Item {
        id: before
    }
    ActionButton {
        id: backButton

        readonly property bool stays: true

        directional: true
        edgePadding: Theme.px(16)
        enabled: root.kiosk.canGoBack
        fontSize: backWords.font.pixelSize
        height: root.wide ? tiles.height : Theme.px(122)
        icon: "arrow-left"
        keepsReading: true
        parent: root.wide ? before : after
        primary: false
        stacked: root.wide && root.backWidth < Theme.px(200)
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
            Accessible.description: qsTr("Change the language")
            active: root.kiosk.screen === "language"
            height: tiles.height
            icon: "globe"
            second: root.pairs.besideName
            text: root.kiosk.languageName
            width: root.tileWidth

            onTapped: root.kiosk.openLanguages()
        }
        DockTile {
            active: root.speech.reading
            height: tiles.height
            icon: root.speech.reading || !root.speech.available || root.speech.mute ? "speaker-slash" : "speaker-high"
            keepsReading: true
            offered: root.speech.available
            text: root.speech.reading ? qsTr("Stop") : !root.speech.available ? qsTr("No voice: %1").arg(root.kiosk.languageName) : root.speech.mute ? qsTr("No sound now") : qsTr("Read aloud")
            width: root.tileWidth

            onTapped: root.speech.available ? root.speech.toggle() : root.unspoken()
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
    Item {
        id: after
    }
    ActionButton {
        id: nextButton

        readonly property bool onward: true
        readonly property real room: root.wide ? root.width - root.side * 2 - root.backWidth - tiles.width - Theme.px(44) : root.width - root.side * 2 - root.backWidth - root.gap
        readonly property bool stays: true

        directional: true
        edgePadding: Theme.px(20)
        fontSize: root.bare ? bareWords.font.pixelSize : nextWords.font.pixelSize
        height: backButton.height
        keepsReading: true
        text: root.nextText
        trailingIcon: root.bare ? "" : root.nextIcon
        under: root.beside(!root.page.lastPage ? "Next" : root.page.extra ? "Done" : "Finish")
        visible: root.nextText !== ""
        width: root.wide ? Math.max(root.nextMin, Math.min(room, implicitWidth)) : room
        x: Theme.rightToLeft ? root.side : root.width - root.side - width
        y: backButton.y

        onTapped: root.next()
    }
}
