// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../theme"

/* The screen the visit is at. A swipe goes on or back; it is never the only way. */
Item {
    id: root

    required property bool docked
    required property HomeViewModel home
    required property KioskViewModel kiosk
    required property LanguageViewModel languages
    required property PageViewModel page
    required property string pictures
    required property SpeechViewModel speech
    required property WordsViewModel words

    signal back
    signal more
    signal next
    signal wordTapped(word: string, area: rect)

    Loader {
        anchors.fill: parent
        sourceComponent: {
            switch (root.kiosk.screen) {
            case "language":
                return languageScreen;
            case "articles":
                return articlesScreen;
            case "home":
                return homeScreen;
            case "page":
                return pageScreen;
            case "words":
                return wordsScreen;
            case "goodbye":
                return goodbyeScreen;
            case "not-ready":
                return notReadyScreen;
            default:
                return attractScreen;
            }
        }
    }
    DragHandler {
        id: swipe

        dragThreshold: Theme.px(48)
        enabled: root.docked
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            const reach = active ? 0 : centroid.position.x - centroid.pressPosition.x;
            const forward = Theme.rightToLeft ? reach : -reach;
            if (forward > Theme.px(160))
                root.next();
            else if (forward < -Theme.px(160) && root.kiosk.canGoBack)
                root.back();
        }
    }
    Component {
        id: attractScreen

        AttractScreen {
            kiosk: root.kiosk
            languages: root.languages
            pictures: root.pictures
        }
    }
    Component {
        id: languageScreen

        LanguageScreen {
            languages: root.languages
        }
    }
    Component {
        id: articlesScreen

        ArticlesScreen {
            home: root.home
        }
    }
    Component {
        id: homeScreen

        HomeScreen {
            home: root.home
            kiosk: root.kiosk
        }
    }
    Component {
        id: pageScreen

        PageScreen {
            page: root.page
            words: root.words

            onMore: root.more()
            onWordTapped: (word, area) => root.wordTapped(word, area)
        }
    }
    Component {
        id: wordsScreen

        WordsScreen {
            speech: root.speech
            words: root.words
        }
    }
    Component {
        id: goodbyeScreen

        GoodbyeScreen {
            kiosk: root.kiosk
            pictures: root.pictures
        }
    }
    Component {
        id: notReadyScreen

        NotReadyScreen {
            pictures: root.pictures
        }
    }
}
