# SPDX-License-Identifier: GPL-3.0-or-later
"""One catalogue: reading it, comparing its markup with the source's, compiling it."""

from __future__ import annotations

import gettext
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

from babel import UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from kiosk.article import markup
from kiosk.i18n.catalogue import fault as fault_of
from kiosk.i18n.review import whole

PLURALS = "Plural-Forms"
LONGEST = 60
"""Letters of a broken rule that are told."""
MARKUP: dict[str, Callable[[str], list[str]]] = {
    "placeholder": re.compile(r"\{[^{}]*\}|%\d").findall,
    "bold mark": re.compile(r"\*\*").findall,
    "link to the word list": markup.words_in,
    "tag": re.compile(r"</?\w[^>]*>").findall,
}
"""What a translation must hold exactly as often as its source."""


class Unreadable(Exception):  # noqa: N818  a state of a file, told to a translator
    """A `.po` file that cannot be read."""


def read(path: Path) -> tuple[str, Catalog]:
    """The header of a catalogue as it is written, and its messages."""
    try:
        text = path.read_text(encoding="utf-8")
        catalog = read_po(BytesIO(text.encode("utf-8")), abort_invalid=True)
    except (OSError, UnicodeError, ValueError, PoFileError, UnknownLocaleError) as error:
        raise Unreadable(f"{path}: cannot be read ({error}). Mend it, or save it again") from error
    return text.partition("\n\n")[0] + "\n\n", catalog


def fields(header: str) -> dict[str, str]:
    """The fields of a header: `Language`, `X-Review-State` and so on."""
    text = "".join(re.findall(r'^"(.*)"$', header, re.MULTILINE)).replace("\\n", "\n")
    return dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)


def differing(source: str, translation: str) -> Iterator[str]:
    """What of the markup of `source` is not the same in `translation`, and the remedy."""
    for name, found in MARKUP.items():
        wanted, given = Counter(found(source)), Counter(found(translation))
        if missing := ", ".join((wanted - given).elements()):
            yield f"{name} {missing} is missing. Put it in"
        if extra := ", ".join((given - wanted).elements()):
            yield f"{name} {extra} is not in the source. Take it out"
    if stray := markup.stray_markup(translation):
        yield f"{stray} is not closed. Close it, or take it out"


def wrong(path: Path, catalog: Catalog) -> Iterator[tuple[str, str | None, str]]:
    """Text, context and fault of every finished translation whose markup is not its source's."""
    for message in catalog:
        if message.id and message.string and not message.fuzzy:
            text, translation = str(message.id), str(message.string)
            for fault in differing(text, translation):
                yield text, message.context, f"{path}: “{text}”: {fault}"


def catalog_hash(catalog: Catalog) -> str:
    """The hash of all that is shown of a catalogue, for its field X-Reviewed-Hash."""
    return whole(
        (one.context or "", str(one.id), str(one.string))
        for one in catalog
        if one.id and one.string and not one.fuzzy
    )


class _WithHeader(Catalog):
    """Keeps the header of the `.po` file, the review state too, and adds no dates."""

    kept: tuple[tuple[str, str], ...] = ()
    mime_headers = property(lambda self: self.kept)


def compile_one(path: Path) -> list[str]:
    """Writes the `.mo` beside `path` unless it was made from it. Fuzzy entries are left out, and so
    are those with broken markup and a broken plural rule, which are returned."""
    target = path.with_suffix(".mo")
    try:
        if _is_made_from(path, target):
            return []
        header, catalog = read(path)
    except Unreadable as error:
        return [str(error)]
    faults = list(wrong(path, catalog))
    for text, context, _ in faults:
        catalog.delete(text, context)
    made = _WithHeader()
    kept = fields(header)
    told = [fault for _, _, fault in faults]
    if rule := broken_plural(kept):
        del kept[PLURALS]
        told.append(f"{path}: {PLURALS} “{rule}” is no rule. Write {catalog.plural_forms}")
    made.kept = tuple(kept.items())
    for message in catalog:
        if message.id:
            made[message.id] = message
    written = BytesIO()
    write_mo(written, made)
    try:
        target.write_bytes(written.getvalue())
        # The same time says what it was made from, when a translator's file is older, the clock
        # was set back, Poedit wrote its own, or this one was only half written.
        when = path.stat()
        os.utime(target, ns=(when.st_atime_ns, when.st_mtime_ns))
    except OSError as error:
        told.append(f"{target}: cannot be written ({error.strerror}). Check its permissions")
    return told


def _is_made_from(path: Path, target: Path) -> bool:
    try:
        same = target.stat().st_mtime_ns == path.stat().st_mtime_ns
    except OSError:
        return False
    return same and not fault_of(path.parents[2], path.stem, path.parents[1].name)


def broken_plural(header: dict[str, str]) -> str:
    """The plural rule of a header when gettext would refuse the whole catalogue for it."""
    rule = header.get(PLURALS, "")
    parts = rule.split(";")
    try:
        if rule:
            gettext.c2py(parts[1].split("plural=")[1])
    except (IndexError, ValueError, OverflowError, MemoryError):
        return rule[:LONGEST]
    return ""
