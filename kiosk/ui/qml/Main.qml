// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "components"
import "overlays"
import "screens"
import "theme"

/* The one window: a screen, the dock under it, and whatever lies over both. */
Window {
    id: window

    readonly property real chosenScale: kiosk.textSize === "largest" ? 1.4 : kiosk.textSize === "large" ? 1.25 : 1

    /* px per mm: measured by staff, or told by the screen where that is believable. */
    readonly property real density: widthMm > 0 ? width / widthMm : Screen.pixelDensity > 2 && Screen.pixelDensity < 14 ? Screen.pixelDensity : 0
    readonly property bool docked: kiosk.screen !== "attract" && kiosk.screen !== "goodbye" && kiosk.screen !== "not-ready"
    readonly property real fit: landscape ? Math.min(width / 1920, height / 1080) : Math.min(width / 1080, height / 1920)
    required property bool guarded
    required property HomeViewModel home
    required property KioskViewModel kiosk
    readonly property bool landscape: width > height
    required property LanguageViewModel languages
    readonly property real most: landscape ? Math.min(width / 1440, height / 840) : Math.min(width / 960, height / 1500)

    /* On a screen too small for the largest text, the largest that can be laid out. */
    readonly property real mostScale: Math.max(1, landscape ? height / Theme.unit / 770 : width / Theme.unit / 870)
    readonly property PageViewModel page: kiosk.page as PageViewModel
    required property string pictures
    required property SpeechViewModel speech
    required property int tapPause
    required property real widthMm
    required property WordsViewModel words

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: kiosk.rightToLeft
    color: Theme.paper
    title: kiosk.clinicName || qsTr("Getting ready for your test?")

    onClosing: close => close.accepted = !guarded

    Binding {
        property: "unit"
        target: Theme
        value: Math.max(window.fit, Math.min(0.248 * window.density, window.most))
    }
    Binding {
        property: "tapPause"
        target: Theme
        value: window.tapPause
    }
    Binding {
        property: "textScale"
        target: Theme
        value: Math.min(window.chosenScale, window.mostScale)
    }
    Binding {
        property: "dark"
        target: Theme
        value: window.kiosk.colors === "dark"
    }
    Binding {
        property: "still"
        target: Theme
        value: window.kiosk.lessMovement
    }
    Binding {
        property: "rightToLeft"
        target: Theme
        value: window.kiosk.rightToLeft
    }
    Item {
        id: root

        function goNext(): void {
            const screen = window.kiosk.screen;
            if (screen === "page")
                window.page.next();
            else if (screen === "home")
                window.home.begin();
            else if (screen === "language")
                window.languages.leave();
            else if (screen === "words")
                window.kiosk.back();
        }

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.kiosk.rightToLeft
        anchors.fill: parent
        focus: true

        /* Not only covered: a hidden page must not be read by other programs either. */
        visible: !window.kiosk.hidden

        Keys.onEscapePressed: if (window.kiosk.canGoBack)
            window.kiosk.back()
        Keys.onPressed: window.kiosk.touched()

        PointHandler {
            acceptedButtons: Qt.AllButtons
            enabled: !window.kiosk.asking

            onActiveChanged: if (active)
                window.kiosk.touched()
        }
        Stage {
            id: stage

            docked: window.docked
            height: parent.height - (window.docked ? dock.height : 0)
            home: window.home
            kiosk: window.kiosk
            languages: window.languages
            page: window.page
            pictures: window.pictures
            speech: window.speech
            width: parent.width
            words: window.words

            onBack: window.kiosk.back()
            onMore: more.open = true
            onNext: root.goNext()
            onWordTapped: (word, area) => {
                card.area = area;
                window.words.openCard(word);
            }
        }
        NumberAnimation {
            id: turn

            duration: Theme.pageTurn
            easing.type: Easing.OutCubic
            from: 0.35
            property: "opacity"
            target: stage
            to: 1
        }
        Dock {
            id: dock

            kiosk: window.kiosk
            nextIcon: window.kiosk.screen === "words" ? "check-bold" : "arrow-right"
            nextText: {
                switch (window.kiosk.screen) {
                case "home":
                    return dock.roomy ? qsTr("Start from the beginning") : qsTr("Begin");
                case "page":
                    return window.page.lastPage ? qsTr("Finish") : qsTr("Next");
                case "language":
                    return qsTr("Use %1").arg(window.kiosk.languageName);
                case "words":
                    return qsTr("Done");
                default:
                    return "";
                }
            }
            speech: window.speech
            visible: window.docked
            width: parent.width
            y: parent.height - height

            onAskStartOver: startOver.open = true
            onBack: window.kiosk.back()
            onNext: root.goNext()
            onOpenTextSize: textSize.open = true
        }
        WordCard {
            id: card

            height: root.height - (window.docked ? dock.height : 0)
            kiosk: window.kiosk
            speech: window.speech
            width: root.width
            words: window.words
        }
        MoreSheet {
            id: more

            page: window.page
            speech: window.speech

            onClosed: open = false
        }
        TextSizeSheet {
            id: textSize

            kiosk: window.kiosk

            onClosed: open = false
        }
        StartOverSheet {
            id: startOver

            kiosk: window.kiosk

            onClosed: open = false
        }
        StillThere {
            kiosk: window.kiosk
        }
        Toast {
            id: toast

            anchors.bottom: dock.top
            anchors.bottomMargin: Theme.px(24)
            anchors.horizontalCenter: parent.horizontalCenter
        }
        Connections {
            function onSoundMissing(): void {
                toast.show(qsTr("This screen has no sound right now. Everything else works."));
            }

            target: window.speech
        }
        Connections {
            function onChanged(): void {
                if (window.kiosk.screen === "attract") {
                    textSize.open = false;
                    startOver.open = false;
                }
            }
            function onTurned(): void {
                more.open = false;
                if (!Theme.still)
                    turn.restart();
            }

            target: window.kiosk
        }
    }
    Loader {
        active: window.kiosk.hidden
        anchors.fill: parent
        z: 40

        sourceComponent: HideScreen {
            kiosk: window.kiosk
            pictures: window.pictures
        }
    }
}
