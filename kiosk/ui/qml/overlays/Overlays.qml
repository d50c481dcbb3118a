// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../components"
import "../theme"

/* Whatever can lie over a screen. */
Item {
    id: root

    /* Something lies over the screen: whatever moves there waits. */
    readonly property bool covering: more.open || access.open || startOver.open || words.cardKey !== ""

    /* A card lies over the screen, and darkens it. */
    readonly property bool dimmed: more.open || startOver.open || start.asking || kiosk.asking
    required property real dockHeight
    required property KioskViewModel kiosk
    required property string pictures
    required property PreferencesViewModel preferences
    /* What the keys of reading aloud take over the dock. */
    readonly property real readingHeight: bar.visible ? bar.height : 0
    required property SpeechViewModel speech
    required property StartViewModel start
    required property WordsViewModel words

    function askStartOver(): void {
        startOver.open = true;
    }
    function openAccess(): void {
        access.open = true;
    }
    function openMore(): void {
        more.open = true;
    }
    function openWord(word: string, area: rect): void {
        card.area = area;
        words.openCard(word);
    }
    function tellUnspoken(): void {
        toast.show(qsTr("This screen has no voice for %1. You can read everything here.").arg(kiosk.languageName));
    }

    onCoveringChanged: if (covering)
        speech.overlaid()

    ReadingBar {
        id: bar

        speech: root.speech
        visible: speech.reading && root.dockHeight > 0
        width: root.width
        y: root.height - root.dockHeight - height
    }
    ReadingMark {
    }
    WordCard {
        id: card

        height: root.height - root.dockHeight
        kiosk: root.kiosk
        speech: root.speech
        width: root.width
        words: root.words
    }
    MoreSheet {
        id: more

        page: root.kiosk.page as PageViewModel
        speech: root.speech

        onClosed: open = false
    }
    AccessPanel {
        id: access

        page: root.kiosk.page as PageViewModel
        pictures: root.pictures
        preferences: root.preferences
        speech: root.speech

        onClosed: open = false
    }
    StartOverSheet {
        id: startOver

        kiosk: root.kiosk
        reader: root.speech

        onClosed: open = false
    }
    StartLanguageSheet {
        start: root.start
    }
    StillThere {
        kiosk: root.kiosk
        reader: root.speech
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - root.dockHeight - height - Theme.px(24)
    }
    Connections {
        function onAsked(): void {
            root.speech.stop();
        }

        target: Hush
    }
    Connections {
        function onSoundMissing(): void {
            toast.show(qsTr("This screen has no sound right now. Everything else works."));
        }

        target: root.speech
    }
    Connections {
        function onChanged(): void {
            if (root.kiosk.screen === "attract") {
                access.open = false;
                startOver.open = false;
            }
        }
        function onTurned(): void {
            more.open = false;
        }

        target: root.kiosk
    }
}
