# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wants just the basics on pain is led past the numbers; who wants more is not."""

from ui.conftest import Finger


def test_just_the_basics_leads_past_the_numbers(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    finger.tap("Will it hurt?")
    finger.tap("Just the basics. Five short points about pain.")
    assert finger.sees("Pain: the basics")
    finger.tap("Next")
    assert finger.sees("What your team can do")
    finger.tap("Back")
    assert finger.sees("Pain: the basics")


def test_tell_me_more_shows_them(finger: Finger) -> None:
    finger.shown.kiosk.beginIn("en")
    finger.tap("Will it hurt?")
    finger.tap("Tell me more. Numbers, and answers to what people ask.")
    assert finger.sees("How much pain?")
    finger.tap("Next")
    assert finger.sees("Questions people ask")
