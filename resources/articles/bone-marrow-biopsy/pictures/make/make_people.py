# SPDX-License-Identifier: GPL-3.0-or-later
"""Write every picture with people: run `python make_people.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import people_cards
import people_pages
import people_panels
import people_places
import people_rest
import people_tiles
import people_window
from pen import document, save

Scene = Callable[[], str]
HERE = Path(__file__).resolve().parent
ARTICLE = HERE.parent
SHARED = HERE.parents[3] / "pictures"


def window_pictures() -> None:
    """The attract screen and the hidden screen."""
    for name, size, title, scene in (
        ("attract", (872, 948), "An older woman and a nurse at a window", people_window.attract),
        ("attract-back", (872, 948), "Sky in a round window", people_window.attract_back),
        ("attract-front", (872, 948), "Hills and two people", people_window.attract_front),
        ("sun", (240, 240), "Sun", people_window.sun_alone),
        ("hills", (1920, 540), "Green hills with plants", people_window.hills),
    ):
        save(SHARED / f"{name}.svg", document(*size, title, scene()))


def write(width: int, height: int, rows: tuple[tuple[str, str, Scene], ...]) -> None:
    """Write article pictures of one size."""
    for name, title, scene in rows:
        save(ARTICLE / f"{name}.svg", document(width, height, title, scene()))


CARDS: tuple[tuple[str, str, Scene], ...] = (
    ("chapter-hurt", "A woman with a question", people_cards.hurt),
    ("chapter-calm", "A woman listens with closed eyes", people_cards.calm),
    ("chapter-results", "A calendar and a doctor", people_cards.results),
)
TILES: tuple[tuple[str, str, Scene], ...] = (
    ("say", "A woman raises her hand", people_tiles.say),
    ("reason-tired", "A tired woman rests her head on her hand", people_tiles.tired),
    ("tip-talk", "A man talks with a nurse", people_tiles.talk),
    ("tip-screen", "A screen with a calm film", people_tiles.screen),
    ("tip-music", "A man listens to music", people_tiles.music),
    ("tip-breathe", "The sun and a soft breeze", people_tiles.breathe),
    ("tip-signal", "A woman raises her hand", people_tiles.signal),
    ("tip-companion", "An older woman with her daughter", people_tiles.companion),
    ("care-rest", "A man rests in an armchair", people_tiles.rest),
    ("results-lab", "A specialist beside a microscope", people_tiles.lab),
)
PAGES: tuple[tuple[str, str, Scene], ...] = (
    ("tell-us", "A patient tells a nurse about medicines", people_pages.tell_us),
    ("places", "A doctor's office, a hospital and a clinic", people_places.places),
    ("ride-home", "An older woman is driven home", people_places.ride_home),
    ("worry-talk", "A patient talks with a doctor who listens", people_pages.worry_talk),
    ("two-ways", "One person awake, one person asleep", people_rest.two_ways),
    ("rest-after", "A person rests lying on the back", people_rest.rest_after),
    ("results-talk", "A doctor shows results to two people", people_pages.results_talk),
    ("notes", "A person writes a list", people_pages.notes),
)


def main() -> None:
    """Write all files."""
    window_pictures()
    write(430, 184, CARDS)
    write(430, 292, TILES)
    write(620, 500, (("ready-man", "A man with a packed bag", people_panels.ready_man),))
    write(704, 330, (("summary-pair", "Two people and the sun", people_panels.summary_pair),))
    write(1000, 760, PAGES)


if __name__ == "__main__":
    main()
