# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole visit by another program, over AT-SPI and by names only, on a display of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is Linux's way to a screen reader", allow_module_level=True)

from ui.at_spi import CHECKED, DIALOG, HEADING, SELECTED, ScreenReader
from ui.desktop import desktop, kiosk, missing

POLITE = 1


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    """A screen reader that was switched on while the kiosk was running already."""
    lacking = missing()
    assert not lacking, lacking
    with desktop(tmp_path) as environment, kiosk(environment, "--articles", "resources/articles"):
        reader = ScreenReader(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            reader.find_kiosk()
            yield reader
        finally:
            reader.close()


def names(reader: ScreenReader) -> list[str]:
    return [one.name for one in reader.read()]


def go_on_to(reader: ScreenReader, name: str) -> None:
    """Presses Next until something is called `name`."""
    while name not in names(reader):
        reader.press("Next")


def test_a_visit_by_names_only(reader: ScreenReader) -> None:
    reader.named("Getting ready for your test?", HEADING)
    reader.press("Touch to start")
    reader.named("Choose your language", HEADING)
    reader.press("Español")
    reader.named("Elija su idioma", HEADING)
    assert reader.hears("Elija su idioma")[1] == POLITE
    reader.press("English")
    reader.press("Use English")
    reader.hears("What would you like to know?")

    reader.press("Getting ready")
    reader.hears("Page 1 of 4")
    go_on_to(reader, "What to bring and do")
    line = "List of my medicines, herbs, and vitamins"
    assert not reader.named(line).has(CHECKED)
    reader.press(line)
    reader.wait_for(line, CHECKED)
    reader.press("To bring")
    reader.wait_for("To bring", SELECTED)
    reader.press("Home")

    reader.press("Questions to ask")
    question = "Why do I need this test?"
    reader.press(question)
    reader.wait_for(question, CHECKED)
    reader.press("Take it with me")
    reader.named("Your list goes home with you", HEADING)
    reader.named("A square code. It holds your list as text.")
    reader.named("My questions (1)")
    reader.press("Home")

    reader.press("Your results")
    go_on_to(reader, "Finish")
    reader.named("Five things to remember", HEADING)
    reader.press("Finish")
    reader.named("Thank you for your time", HEADING)
    reader.press("Finish")
    reader.named("Touch to start")


def test_a_sheet_is_all_there_is_until_it_closes(reader: ScreenReader) -> None:
    reader.press("Touch to start")
    reader.press("Use English")
    reader.press("Start over")
    assert reader.hears("Start over?")[1] == POLITE
    reader.named("Start over?", DIALOG)
    assert not {"Will it hurt?", "Hide screen"} & set(names(reader))
    reader.press("No, stay here")
    reader.named("Will it hurt?")


def test_a_hidden_page_is_not_read(reader: ScreenReader) -> None:
    reader.press("Touch to start")
    reader.press("Use English")
    reader.press("Will it hurt?")
    reader.hears("How much do you want to know?")
    reader.press("Hide screen")
    reader.named("Your page is hidden", HEADING)
    assert not any("How much" in name for name in names(reader))
    reader.press("Touch to come back")
    reader.named("How much do you want to know?", HEADING)
