// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "access"
import "components"
import "overlays"
import "reach"
import "screens"
import "theme"

/* The one window: a screen, the dock under it, and whatever lies over both. */
Window {
    id: window

    required property AccessViewModel access
    readonly property real across: sideways ? height : width
    required property AnnouncerViewModel announcer
    /* px per mm: measured by staff, or told by the screen where that is believable. */
    readonly property real density: widthMm > 0 ? width / widthMm : Screen.pixelDensity > 2 && Screen.pixelDensity < 14 ? Screen.pixelDensity : 0
    readonly property bool docked: kiosk.screen !== "attract" && kiosk.screen !== "goodbye" && kiosk.screen !== "not-ready"
    readonly property real down: sideways ? width : height
    required property real footMm
    required property bool guarded
    required property HomeViewModel home
    required property KioskViewModel kiosk
    required property LanguageViewModel languages
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
    required property int touchLeast
    required property int turned
    required property real widthMm
    required property WordsViewModel words

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: kiosk.rightToLeft
    color: Theme.paper
    title: kiosk.clinicName || qsTr("Getting ready for your test?")

    onClosing: close => close.accepted = !guarded

    Reach {
        id: reach

        across: window.across
        density: window.density
        down: window.down
        footMm: window.footMm
        lowered: window.preferences.lowered && (window.docked || !standsLow)
        textSize: window.preferences.textSize
        told: above.noticeUnits
    }
    ThemeBindings {
        canLower: reach.canLower
        lowered: reach.lift > 0
        perMm: window.density
        preferences: window.preferences
        rightToLeft: window.kiosk.rightToLeft
        tapPause: window.tapPause
        textScale: reach.textScale
        touchLeast: window.touchLeast
        unit: reach.unit
    }
    TellScreenReader {
        announcer: window.announcer
        away: window.kiosk.away
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

        Above {
            id: above

            dimmed: root.overlays !== null && root.overlays.dimmed
            kiosk: window.kiosk
            lift: reach.lift
            notice: window.notice
            pictures: window.pictures
            width: parent.width
        }
        Item {
            id: root

            readonly property bool covered: (overlays !== null && overlays.covering) || window.kiosk.away || window.speech.paused
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
            anchors.topMargin: above.height
            enabled: !window.kiosk.away
            focus: true
            /* Not invisible: a column that is not visible has no height, and the parts of the page would be counted anew. */
            opacity: window.kiosk.away ? 0 : 1

            /* Not only covered: a hidden page must not be read by other programs either. */
            visible: !window.kiosk.hidden

            Keys.onEscapePressed: if (window.kiosk.canGoBack)
                goBack()
            onCoveredChanged: {
                const stage = window.page.stage as StageViewModel;
                const calm = window.page.calm as CalmViewModel;
                stage.cover(covered);
                calm.cover(covered);
            }

            Presence {
                kiosk: window.kiosk
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
                kept: root.overlays?.readingHeight ?? 0
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
                objectName: "dock"
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
                    onOpenTextSize: root.overlays.openAccess()
                    onUnspoken: root.overlays.tellUnspoken()
                }
            }
            Loader {
                id: overlayLoader

                active: window.started
                anchors.fill: parent

                sourceComponent: Overlays {
                    dockHeight: window.docked ? root.dockHeight : 0
                    kiosk: window.kiosk
                    pictures: window.pictures
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
            anchors.topMargin: above.noticeHeight
            z: 40

            sourceComponent: HideScreen {
                above: above.height - above.noticeHeight
                kiosk: window.kiosk
                pictures: window.pictures
            }
        }
        NightCover {
            night: window.night
        }
        /* The staff screens are drawn in here by an engine of their own. */
        Item {
            readonly property bool modal: true
            readonly property real perMm: Theme.perMm
            readonly property real unit: reach.fullUnit

            anchors.fill: parent
            objectName: "staffPlace"
            visible: window.staff.open
            z: 50
        }
        FocusRing {
            access: window.access
            anchors.fill: parent
            z: 60
        }
    }
}
