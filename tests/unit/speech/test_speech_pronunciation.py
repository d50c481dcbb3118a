# SPDX-License-Identifier: GPL-3.0-or-later
"""Vowels for the Arabic voice, syllables for the Chinese one: for the ear only."""

import re

import pytest

from kiosk.speech.arabic import VOWELLED, WORD, bare, vowelled
from kiosk.speech.pronunciation import written_for_voice
from kiosk.speech.wav import speech

TEXT = "يمكنك الجلوس بعد دقائق."
FATHA, DAMMA, KASRA, SHADDA = "\u064e", "\u064f", "\u0650", "\u0651"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("واحدة", f"واح{KASRA}د{FATHA}ه"),  # noqa: RUF001
        ("وممرضة", f"و{FATHA}م{DAMMA}م{FATHA}ر{SHADDA}{KASRA}ض{FATHA}ه"),  # noqa: RUF001
        ("للمساعدة", f"ل{KASRA}لم{DAMMA}ساع{FATHA}د{FATHA}ه"),  # noqa: RUF001
        # "After" is not "by counting", and an unknown word stays.
        ("بعد", "بعد"),
        ("الجلوس", "الجلوس"),
        # Signs that are written count: the known word does not have this one.
        (f"ي{FATHA}مكن", f"ي{FATHA}مكن"),
        (f"ي{DAMMA}مكن", f"ي{DAMMA}مك{KASRA}ن"),
        # The voice wants the sign for a doubled letter first.
        (f"جديد{FATHA}{SHADDA}", f"جديد{SHADDA}{FATHA}"),
        ("", ""),
    ],
)
def test_words_get_their_vowels(written: str, said: str) -> None:
    assert vowelled(written) == said


@pytest.mark.parametrize("word", VOWELLED)
def test_a_known_word_has_a_vowel_for_the_voice_and_the_same_letters(word: str) -> None:
    said = VOWELLED[word]
    assert WORD.fullmatch(said)
    assert bare(said)[:-1] == word[:-1]
    assert re.search("[\u064b-\u0650]|[اوي]", said)
    assert vowelled(word) == said


def test_a_word_is_found_where_it_was_written() -> None:
    spoken = speech(TEXT, "ar")
    shown = [TEXT[w.offset : w.offset + w.length] for w in spoken.words]
    assert shown == TEXT.rstrip(".").split()


def test_a_chinese_syllable_the_voice_lacks_is_made_of_two() -> None:
    text = "手放在胸前。"
    assert written_for_voice(text, "zh-Hans").text == "手放在西拥前。"
    assert written_for_voice(text, "en").text == text
    shown = [text[w.offset : w.offset + w.length] for w in speech(text, "zh-Hans").words]
    assert "胸" in "".join(shown)
    assert "西" not in "".join(shown)


def test_vowels_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "واحدة وممرضة يساعد دقائق " * 3
    monkeypatch.setattr("kiosk.speech.arabic.vowelled", str)
    without = speech(words, "ar").milliseconds
    monkeypatch.undo()
    assert speech(words, "ar").milliseconds > without * 1.05
