// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kiosk
import "../theme"

/* Whatever can lie over a screen. */
Item {
    id: root

    /* Something lies over the screen: whatever moves there waits. */
    readonly property bool covering: more.open || textSize.open || startOver.open || words.cardKey !== ""
    required property real dockHeight
    required property KioskViewModel kiosk
    required property PreferencesViewModel preferences
    required property SpeechViewModel speech
    required property StartViewModel start
    required property WordsViewModel words

    function askStartOver(): void {
        startOver.open = true;
    }
    function openMore(): void {
        more.open = true;
    }
    function openTextSize(): void {
        textSize.open = true;
    }
    function openWord(word: string, area: rect): void {
        card.area = area;
        words.openCard(word);
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
    TextSizeSheet {
        id: textSize

        preferences: root.preferences

        onClosed: open = false
    }
    StartOverSheet {
        id: startOver

        kiosk: root.kiosk

        onClosed: open = false
    }
    StartLanguageSheet {
        start: root.start
    }
    StillThere {
        kiosk: root.kiosk
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - root.dockHeight - height - Theme.px(24)
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
                textSize.open = false;
                startOver.open = false;
            }
        }
        function onTurned(): void {
            more.open = false;
        }

        target: root.kiosk
    }
}
