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
    required property MyListViewModel myList
    readonly property PageViewModel page: kiosk.page as PageViewModel
    required property string pictures
    required property SpeechViewModel speech
    property bool started: false
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
    /* The first picture needs none of what is behind it: that is made once it is shown. */
    Connections {
        function onFrameSwapped(): void {
            window.started = true;
        }

        enabled: !window.started
        target: window
    }
    Item {
        id: root

        readonly property real dockHeight: dockLoader.height
        readonly property Overlays overlays: overlayLoader.item as Overlays

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
        Keys.onPressed: {
            Theme.keys = true;
            window.kiosk.touched();
        }

        PointHandler {
            acceptedButtons: Qt.AllButtons
            enabled: !window.kiosk.asking

            onActiveChanged: if (active) {
                Theme.keys = false;
                window.kiosk.touched();
            }
        }
        ScreenLoader {
            id: stage

            docked: window.docked
            height: parent.height - (window.docked ? root.dockHeight : 0)
            home: window.home
            kiosk: window.kiosk
            languages: window.languages
            myList: window.myList
            pictures: window.pictures
            speech: window.speech
            started: window.started
            width: parent.width
            words: window.words

            onBack: window.kiosk.back()
            onMore: root.overlays.openMore()
            onNext: root.goNext()
            onWordTapped: (word, area) => root.overlays.openWord(word, area)
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
        Loader {
            id: dockLoader

            active: window.started
            width: parent.width
            y: parent.height - height

            sourceComponent: Dock {
                home: window.home
                kiosk: window.kiosk
                page: window.page
                speech: window.speech
                visible: window.docked

                onAskStartOver: root.overlays.askStartOver()
                onBack: window.kiosk.back()
                onNext: root.goNext()
                onOpenTextSize: root.overlays.openTextSize()
            }
        }
        Loader {
            id: overlayLoader

            active: window.started
            anchors.fill: parent

            sourceComponent: Overlays {
                dockHeight: window.docked ? root.dockHeight : 0
                kiosk: window.kiosk
                speech: window.speech
                words: window.words
            }
        }
        Connections {
            function onCoveringChanged(): void {
                const stage = window.page.stage as StageViewModel;
                const calm = window.page.calm as CalmViewModel;
                stage.cover(root.overlays.covering);
                calm.cover(root.overlays.covering);
            }

            target: root.overlays
        }
        Connections {
            function onTurned(): void {
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
