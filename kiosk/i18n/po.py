# SPDX-License-Identifier: GPL-3.0-or-later
"""One catalogue: reading it, comparing its markup with the source's, compiling it."""

from __future__ import annotations

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
from kiosk.i18n.review import whole

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
    """Writes the `.mo` beside `path` unless it is newer. Fuzzy entries are left out, and so are
    those with broken markup, which are returned."""
    target = path.with_suffix(".mo")
    if target.exists() and target.stat().st_mtime_ns > path.stat().st_mtime_ns:
        return []
    try:
        header, catalog = read(path)
    except Unreadable as error:
        return [str(error)]
    faults = list(wrong(path, catalog))
    for text, context, _ in faults:
        catalog.delete(text, context)
    made = _WithHeader()
    made.kept = tuple(fields(header).items())
    for message in catalog:
        if message.id:
            made[message.id] = message
    written = BytesIO()
    write_mo(written, made)
    target.write_bytes(written.getvalue())
    return [fault for _, _, fault in faults]
