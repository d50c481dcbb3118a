// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/*
    The screen the visit is at. Each is loaded by its file's name, so that the start screen does
    not wait for the others. A swipe goes on or back; it is never the only way.
*/
Item {
    id: root

    /* Compiled ahead while nobody waits: the first touch should find them ready. */
    property list<Component> ahead: []
    required property bool docked
    required property HomeViewModel home

    /* What the keys of reading aloud need at its foot. It steps back for them: nothing is covered, and nothing is laid out anew while it is read. */
    property real kept: 0
    required property KioskViewModel kiosk
    required property LanguageViewModel languages
    required property MyListViewModel myList
    required property PairsViewModel pairs
    required property string pictures
    readonly property string screen: kiosk.screen === "page" && pairs.shown ? "beside" : kiosk.screen
    required property SpeechViewModel speech
    required property StartViewModel start
    required property bool started
    required property WordsViewModel words

    signal back
    signal more
    signal next
    signal wordTapped(word: string, area: rect)

    function file(screen: string): url {
        const name = screen === "not-ready" ? "NotReady" : screen.charAt(0).toUpperCase() + screen.slice(1);
        return Qt.resolvedUrl(name + "Screen.qml");
    }
    function given(screen: string): var {
        switch (screen) {
        case "language":
            return {
                languages: languages,
                start: start
            };
        case "articles":
            return {
                home: home
            };
        case "home":
            return {
                home: home,
                kiosk: kiosk,
                myList: myList
            };
        case "page":
            return {
                kiosk: kiosk,
                myList: myList,
                words: words
            };
        case "beside":
            return {
                kiosk: kiosk,
                pairs: pairs
            };
        case "words":
            return {
                speech: speech,
                words: words
            };
        case "goodbye":
            return {
                kiosk: kiosk,
                pictures: pictures,
                speech: speech
            };
        case "not-ready":
            return {
                pictures: pictures
            };
        default:
            return {
                kiosk: kiosk,
                languages: languages,
                pictures: pictures,
                speech: speech,
                start: start
            };
        }
    }
    function show(): void {
        loader.setSource(file(screen), given(screen));
    }

    scale: 1 - kept / Math.max(1, height)
    transformOrigin: Item.Top

    Component.onCompleted: show()
    onScreenChanged: {
        Touch.forget();
        show();
    }
    onStartedChanged: {
        for (const name of ["language", "home", "page", "words", "goodbye"])
            ahead.push(Qt.createComponent(file(name), Component.Asynchronous));
        for (const kind of ["Text", "Points", "Cards", "Steps", "Dots", "Questions", "Tips", "Checklist", "Summary", "Levels", "Procedure", "Choices", "Check", "Breathing", "Relaxation", "Takeaway"])
            ahead.push(Qt.createComponent(Qt.resolvedUrl("../pages/" + kind + "Page.qml"), Component.Asynchronous));
    }

    Loader {
        id: loader

        anchors.fill: parent
    }
    Connections {
        function onMore(): void {
            root.more();
        }
        function onWordTapped(word: string, area: rect): void {
            root.wordTapped(word, area);
        }

        target: loader.item as PageScreen
    }
    DragHandler {
        id: swipe

        /* The hand that wipes the screen turns no page. */
        property bool counts: false
        property int era: 0

        dragThreshold: Theme.px(48)
        enabled: root.docked
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active) {
                Touch.forget();
                era = Touch.era;
                counts = true;
            }
            const reach = active || !counts || era !== Touch.era ? 0 : centroid.position.x - centroid.pressPosition.x;
            const forward = Theme.rightToLeft ? reach : -reach;
            if (forward > Theme.px(160))
                root.next();
            else if (forward < -Theme.px(160) && root.kiosk.canGoBack)
                root.back();
        }
        onCentroidChanged: if (Touch.isPalm(centroid.ellipseDiameters))
            counts = false
    }
}
