# SPDX-License-Identifier: GPL-3.0-or-later
"""Word events of espeak-ng, made fit for highlighting."""

import pytest

from kiosk.speech.words import TimedWord, timed_words


def shown(text: str, *events: tuple[int, int, int]) -> list[str]:
    return [text[w.offset : w.offset + w.length] for w in timed_words(text, events)]


def test_positions_start_at_one_and_offsets_at_zero() -> None:
    assert timed_words("Good morning", [(1, 4, 0), (6, 7, 300)]) == (
        TimedWord(0, 4, 0),
        TimedWord(5, 7, 300),
    )


@pytest.mark.parametrize(
    ("text", "events", "words"),
    [
        ("10.5 minutes", [(1, 4, 0), (2, 4, 300), (6, 7, 900)], ["10.5", "minutes"]),
        ("a “now”", [(1, 1, 0), (4, 0, 100)], ["a", "now"]),
        ("don't go", [(1, 3, 0), (7, 2, 300)], ["don't", "go"]),
        ("欢迎来", [(1, 1, 0), (3, 1, 300)], ["欢迎", "来"]),
        ("re-do", [(1, 2, 0), (4, 2, 100)], ["re", "do"]),
        ("one two", [(1, 4, 0), (5, 9, 100)], ["one", "two"]),
        ("one", [(1, 3, 0), (9, 2, 100), (3, -1, 200)], ["one"]),
        ("one two", [(5, 3, 100), (1, 3, 0)], ["one", "two"]),
        ("", [(1, 1, 0)], []),
    ],
)
def test_events_are_put_right(
    text: str, events: list[tuple[int, int, int]], words: list[str]
) -> None:
    assert shown(text, *events) == words
