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

    readonly property real across: sideways ? height : width
    readonly property real chosenScale: preferences.textSize === "largest" ? 1.4 : preferences.textSize === "large" ? 1.25 : 1

    /* px per mm: measured by staff, or told by the screen where that is believable. */
    readonly property real density: widthMm > 0 ? width / widthMm : Screen.pixelDensity > 2 && Screen.pixelDensity < 14 ? Screen.pixelDensity : 0
    readonly property bool docked: kiosk.screen !== "attract" && kiosk.screen !== "goodbye" && kiosk.screen !== "not-ready"
    readonly property real down: sideways ? width : height
    readonly property real fit: landscape ? Math.min(across / 1920, down / 1080) : Math.min(across / 1080, down / 1920)
    required property bool guarded
    required property HomeViewModel home
    required property KioskViewModel kiosk
    readonly property bool landscape: across > down
    required property LanguageViewModel languages
    readonly property real most: landscape ? Math.min(across / 1440, down / (840 + told)) : Math.min(across / 960, down / (1500 + told))

    /* On a screen too small for the largest text, the largest that can be laid out. */
    readonly property real mostScale: Math.max(1, landscape ? root.height / Theme.unit / 770 : across / Theme.unit / 870)
    required property MyListViewModel myList
    required property NightViewModel night
    required property NoticeViewModel notice
    readonly property PageViewModel page: kiosk.page as PageViewModel
    required property PairsViewModel pairs
    required property string pictures
    required property PreferencesViewModel preferences
    /* True where the screen hangs on its side and the picture is turned to stand upright. */
    readonly property bool sideways: turned % 180 !== 0
    required property SpeechViewModel speech
    required property StaffViewModel staff
    required property StartViewModel start
    property bool started: false
    required property int tapPause
    readonly property int told: notice.text ? strip.units : 0
    required property int turned
    required property real widthMm
    required property WordsViewModel words

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: kiosk.rightToLeft
    color: Theme.paper
    title: kiosk.clinicName || qsTr("Getting ready for your test?")

    onClosing: close => close.accepted = !guarded

    ThemeBindings {
        perMm: window.density
        preferences: window.preferences
        rightToLeft: window.kiosk.rightToLeft
        tapPause: window.tapPause
        textScale: Math.min(window.chosenScale, window.mostScale)
        unit: Math.max(window.fit, Math.min(0.248 * window.density, window.most))
    }
    /* The first picture needs none of what is behind it: that is made once it is shown. */
    Connections {
        function onFrameSwapped(): void {
            window.started = true;
        }

        enabled: !window.started
        target: window
    }
    Connections {
        function onPressed(): void {
            window.staff.titleDown();
        }
        function onReleased(): void {
            window.staff.titleUp();
        }

        target: Door
    }
    Item {
        id: face

        anchors.centerIn: parent
        height: window.down
        rotation: window.turned
        width: window.across

        NoticeStrip {
            id: strip

            notice: window.notice
            width: parent.width
        }
        Item {
            id: root

            readonly property bool covered: (overlays !== null && overlays.covering) || window.kiosk.away
            readonly property real dockHeight: dockLoader.height
            property Item focused: null
            readonly property Overlays overlays: overlayLoader.item as Overlays

            function goBack(): void {
                if (!window.pairs.turn(-1))
                    window.kiosk.back();
            }
            function goNext(): void {
                const screen = window.kiosk.screen;
                if (screen === "page" && window.pairs.turn(1))
                    return;
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
            anchors.topMargin: strip.height
            enabled: !window.kiosk.away
            focus: true
            /* Not invisible: a column that is not visible has no height, and the parts of the page would be counted anew. */
            opacity: window.kiosk.away ? 0 : 1

            /* Not only covered: a hidden page must not be read by other programs either. */
            visible: !window.kiosk.hidden

            Keys.onEscapePressed: if (window.kiosk.canGoBack)
                goBack()
            Keys.onPressed: {
                Theme.keys = true;
                window.kiosk.touched();
            }
            onCoveredChanged: {
                const stage = window.page.stage as StageViewModel;
                const calm = window.page.calm as CalmViewModel;
                stage.cover(covered);
                calm.cover(covered);
            }

            PointHandler {
                acceptedButtons: Qt.AllButtons
                enabled: !window.kiosk.asking

                onActiveChanged: if (active) {
                    Theme.keys = false;
                    window.kiosk.touched();
                }
            }
            Connections {
                function onComing(): void {
                    root.focused = window.activeFocusItem;
                }
                function onOpenChanged(): void {
                    if (!window.staff.open)
                        (root.focused ?? root).forceActiveFocus();
                }

                target: window.staff
            }
            ScreenLoader {
                id: stage

                docked: window.docked
                height: parent.height - (window.docked ? root.dockHeight : 0)
                home: window.home
                kiosk: window.kiosk
                languages: window.languages
                myList: window.myList
                pairs: window.pairs
                pictures: window.pictures
                speech: window.speech
                start: window.start
                started: window.started
                width: parent.width
                words: window.words

                onBack: root.goBack()
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
                    pairs: window.pairs
                    speech: window.speech
                    visible: window.docked

                    onAskStartOver: root.overlays.askStartOver()
                    onBack: root.goBack()
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
                    preferences: window.preferences
                    speech: window.speech
                    start: window.start
                    words: window.words
                }
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
            anchors.topMargin: strip.height
            z: 40

            sourceComponent: HideScreen {
                kiosk: window.kiosk
                pictures: window.pictures
            }
        }
        NightCover {
            night: window.night
        }
        /* The staff screens are drawn in here by an engine of their own. */
        Item {
            readonly property real perMm: Theme.perMm
            readonly property real unit: Theme.unit

            anchors.fill: parent
            objectName: "staffPlace"
            visible: window.staff.open
            z: 50
        }
    }
}
