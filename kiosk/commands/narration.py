# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk narration`: tells which recordings of a clinic are played, and takes over new ones."""

from __future__ import annotations

import argparse
import array
from collections.abc import Iterator
from pathlib import Path

from kiosk.exits import Exit, RefusalError
from kiosk.speech.narration import (
    LIST,
    NarrationError,
    Recording,
    is_within,
    pieces,
    read_sound,
    recordings_in,
    sound_hash,
    write_list,
)
from kiosk.system import paths
from kiosk.tour.said_texts import SaidTexts, said_texts

SCRIPT = "script.txt"
QUIETEST = 300
"""The loudest sample of a recording must be louder than this, of 32,767."""
PACE_MS = (20, 1000)
"""How long a recording may take for each letter or digit of its text: least and most."""


def run(options: argparse.Namespace) -> Exit:
    """Looks at one language, or at every one that has a folder."""
    root = paths.narration_folder(options.config)
    languages = [options.lang] if options.lang else languages_in(root)
    if not languages:
        raise RefusalError(
            Exit.USAGE, f"{root}: holds no recordings. Name a language with --lang to begin."
        )
    wrong = 0
    for language in languages:
        folder = root / language
        texts = said_texts(options.config, options.articles, language)
        if options.script:
            print(_write_script(folder, texts))
        if options.keep:
            for line in _keep(folder, texts):
                print(line)
        faults = faults_of(folder, texts)
        for fault in faults:
            print(fault)
        played = sum(bool(pieces(root, text, language)) for text in texts.screens)
        print(f"{folder}: {played} of {len(texts.screens)} screens are recorded")
        wrong += len(faults)
    return Exit.VOICE if wrong else Exit.OK


def languages_in(root: Path) -> list[str]:
    """The languages somebody made a folder for."""
    return sorted(one.name for one in root.iterdir() if one.is_dir()) if root.is_dir() else []


def narration_faults(config: Path | None, articles: Path | None) -> Iterator[str]:
    """One line for each recording that is not played, in every language."""
    root = paths.narration_folder(config)
    for language in languages_in(root):
        try:
            texts = said_texts(config, articles, language)
        except RefusalError as refusal:
            yield f"{root / language}: {refusal}"
        else:
            yield from faults_of(root / language, texts)


def _write_script(folder: Path, texts: SaidTexts) -> str:
    """Writes what to read aloud into which file, page by page; returns where it is."""
    file = folder / SCRIPT
    lines: list[str] = []
    for page, names in texts.pages.items():
        if names:
            lines += ["", f"# {page}", *(f"{name}\t{texts.by_file[name]}" for name in names)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines[1:]) + "\n", encoding="utf-8")
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT, f"{file}: cannot be written ({error.strerror}). Free some space."
        ) from None
    return f"{file}: {sum(map(len, texts.pages.values()))} texts to record"


def _listed(folder: Path) -> tuple[Recording, ...]:
    try:
        return recordings_in(folder)
    except NarrationError as error:
        raise RefusalError(
            Exit.VOICE,
            f"{folder / LIST}: {error}. Remove it, listen to the recordings, and take them over "
            "again with `kiosk narration --keep`.",
        ) from None


def faults_of(folder: Path, texts: SaidTexts) -> list[str]:
    """What is wrong with the recordings of one language, one line each."""
    try:
        listed = recordings_in(folder)
    except NarrationError as error:
        return [f"{folder / LIST}: {error}. No recording of this language is played."]
    lines = []
    for one in listed:
        why = _unplayed(folder, one, texts)
        if why:
            lines.append(f"{folder / one.file}: {why}; it is not played. Record it again.")
    known = {folder / one.file for one in listed}
    new = [file for file in sorted(folder.rglob("*.wav")) if file not in known]
    return [
        *lines,
        *(f"{file}: is new. Listen to it, then `kiosk narration --keep`." for file in new),
    ]


def _unplayed(folder: Path, one: Recording, texts: SaidTexts) -> str:
    file = folder / one.file
    if not is_within(file, folder) or not file.is_file():
        return "is listed and not there"
    try:
        if sound_hash(file.read_bytes()) != one.sound:
            return "is another recording than the one that was taken over"
        read_sound(file)
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    except NarrationError as error:
        return str(error)
    return "" if one.text in texts.hashes else "its text has changed"


def _keep(folder: Path, texts: SaidTexts) -> Iterator[str]:
    """Takes over every file whose name is that of a text; tells what it did, line by line."""
    listed = {one.file: one for one in _listed(folder)}
    for name, text in texts.by_file.items():
        file = folder / name
        if not file.is_file():
            continue
        try:
            data = file.read_bytes()
            _refuse_sound(data, text)
        except OSError as error:
            yield f"{file}: cannot be read ({error.strerror}). Copy it again."
            continue
        except NarrationError as error:
            yield f"{file}: {error}. Record it again."
            continue
        old, new = listed.get(name), Recording.of(name, text, data)
        if old and old.sound == new.sound:
            continue  # an old recording never becomes that of a new text
        listed[name] = new
        yield f"{file}: taken over"
    try:
        if listed:
            write_list(folder, tuple(listed.values()))
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT, f"{folder / LIST}: cannot be written ({error.strerror}). Free some space."
        ) from None


def _refuse_sound(data: bytes, text: str) -> None:
    """Raises `NarrationError` for what cannot be the text read aloud."""
    samples, rate = read_sound(data)
    letters = sum(map(str.isalnum, text))
    milliseconds = len(samples) * 500 // rate
    if max(map(abs, array.array("h", samples))) < QUIETEST:
        raise NarrationError("is silent")
    if not PACE_MS[0] * letters <= milliseconds <= PACE_MS[1] * letters:
        raise NarrationError(
            f"lasts {milliseconds / 1000:.0f} s, which does not fit its text of {letters} letters"
        )
