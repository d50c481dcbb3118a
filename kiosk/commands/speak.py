# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk speak`: writes what Read aloud says on a page, without a screen and without a sound."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.article import walk
from kiosk.article.library import Library
from kiosk.article.model import Page
from kiosk.exits import Exit, RefusalError
from kiosk.speech.choice import chosen_speech
from kiosk.speech.espeak import NoVoiceError, VoiceError
from kiosk.speech.narration import is_recorded
from kiosk.speech.sound import Speech, joined
from kiosk.speech.system_voice import list_voices
from kiosk.speech.voices import Rate, at_pace, has_voice
from kiosk.speech.wav import wav_bytes
from kiosk.system import paths
from kiosk.tour.drawn import drawn

if TYPE_CHECKING:
    from kiosk.tour.reading import Screen

PAUSE_MS = 800
"""Between two screens of one page."""
Spot = tuple[str, str, str]
"""Article, chapter, page."""


def run(options: argparse.Namespace) -> Exit:
    """Writes one file for the page asked for, or one for each page into a folder."""
    out: Path = options.out
    wanted = [options.page] if isinstance(options.page, str) else options.page or []
    kind = ".txt" if options.text else ".wav"
    _refuse_place(out, kind)
    with drawn(options.config, options.articles, options.lang) as (shown, ground, language):
        _refuse_voice(language, options, [one.tag for one in ground.offered])
        spots = chosen_pages(ground.library, wanted)
        if len(spots) > 1 and not out.is_dir():
            raise RefusalError(
                Exit.USAGE,
                f"--out {out}: is one file for {len(spots)} pages. Name a folder that is there, "
                "or one page with --page.",
            )
        rate = at_pace(ground.settings.sound.words_per_minute, Rate[options.speed.upper()])
        list_voices()
        from kiosk.tour.reading import screens

        for spot in spots:
            found = list(screens(shown, *spot))
            if not found:
                continue
            file = out / f"{found[0].name}{kind}" if out.is_dir() else out
            if options.text:
                told = f"screens: {len(found)}"
                _write(file, "\n\n".join(one.text for one in found).encode() + b"\n")
            else:
                spoken = _spoken(found, language, rate, paths.narration_folder(options.config))
                told = f"{spoken.milliseconds / 1000:.0f} s"
                _write(file, wav_bytes(spoken.samples, spoken.sample_rate))
            print(f"{language} {found[0].page}: {file} ({told})")
    return Exit.OK


def _refuse_place(out: Path, kind: str) -> None:
    """Raises `RefusalError` when nothing can be written there, before anything is drawn."""
    if out.is_dir():
        return
    if not out.parent.is_dir():
        raise RefusalError(
            Exit.OUTPUT, f"--out {out}: there is no folder {out.parent}. Make it, or name another."
        )
    if out.suffix.lower() != kind:
        raise RefusalError(
            Exit.USAGE,
            f"--out {out}: is neither a folder that is there nor a file that ends in {kind}. "
            "Name one of the two.",
        )


def _refuse_voice(language: str, options: argparse.Namespace, offered: Sequence[str]) -> None:
    recordings = paths.narration_folder(options.config)
    if options.text or has_voice(language) or is_recorded(recordings, language):
        return
    raise RefusalError(
        Exit.VOICE,
        f"--lang {language}: there is no voice for it, so Read aloud is not offered either. "
        f"Use one of: {', '.join(filter(has_voice, offered))}; or record it: docs/speech.md.",
    )


def chosen_pages(library: Library, wanted: Sequence[str]) -> list[Spot]:
    """The pages asked for, all of them for nothing asked; raises `RefusalError`.

    A page is asked for by `chapter/page`, by either of the two, or by a word that stands on no
    other page of the English text.
    """
    every = {
        (name, chapter.id, page.id): page
        for name, article in library.articles.items()
        for chapter, page in walk.pages(article)
    }
    if not every:
        lines = "\n".join(map(str, library.faults))
        raise RefusalError(Exit.ARTICLE, lines or "There is no article with pages.")
    found: list[Spot] = []
    for name in wanted:
        matching = _named(every, name) or _telling(every, name)
        if not matching:
            known = ", ".join(f"{chapter}/{page}" for _, chapter, page in every)
            raise RefusalError(
                Exit.USAGE, f"--page {name}: there is no such page. Use one of: {known}."
            )
        found += [spot for spot in matching if spot not in found]
    return found or list(every)


def _named(every: dict[Spot, Page], name: str) -> list[Spot]:
    ways: tuple[Callable[[Spot], str], ...] = (
        lambda spot: f"{spot[1]}/{spot[2]}",
        lambda spot: spot[2],
        lambda spot: spot[1],
    )
    for way in ways:
        matching = [spot for spot in every if way(spot) == name]
        if matching:
            return matching
    return []


def _telling(every: dict[Spot, Page], word: str) -> list[Spot]:
    """The page that alone speaks of `word`, one or many of it."""
    stem = re.compile(rf"\b{re.escape(word.removesuffix('s'))}s?\b", re.IGNORECASE)
    matching = [
        spot
        for spot, page in every.items()
        if len(word) > 2 and any(stem.search(text) for _, text in walk.texts(page))
    ]
    return matching if len(matching) == 1 else []


def _spoken(found: Sequence[Screen], language: str, rate: int, folder: Path) -> Speech:
    def parts() -> Iterator[Speech]:
        for one in found:
            yield chosen_speech(one.text, language, rate, folder)

    try:
        return joined(parts(), PAUSE_MS)
    except NoVoiceError:
        raise RefusalError(
            Exit.VOICE,
            f"{found[0].page}: there is no voice for {language}, and not every screen of this page "
            "is recorded. Record it: docs/speech.md.",
        ) from None
    except VoiceError as error:
        raise RefusalError(
            Exit.SOFTWARE, f"The voice cannot speak: {error}. Install the kiosk again."
        ) from None


def _write(file: Path, data: bytes) -> None:
    try:
        file.write_bytes(data)
    except OSError as error:
        reason = error.strerror or os.strerror(error.errno or 0)
        raise RefusalError(
            Exit.OUTPUT, f"--out {file}: cannot be written ({reason}). Name another."
        ) from None
