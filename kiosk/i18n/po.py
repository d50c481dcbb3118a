# SPDX-License-Identifier: GPL-3.0-or-later
"""One catalogue: reading it, what is wrong with it, compiling it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel import UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from kiosk.i18n.catalogue import fault as fault_of
from kiosk.i18n.languages import SOURCE
from kiosk.i18n.messages import faulty, forms, is_begun, is_whole, sources
from kiosk.i18n.plural_rules import compiled, header_rule
from kiosk.i18n.plural_rules import fault as fault_of_rule
from kiosk.i18n.review import whole

PLURALS = "Plural-Forms"


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


def wrong(path: Path, catalog: Catalog) -> Iterator[tuple[Message, str]]:
    """Every finished translation whose markup is not its source's, with its fault in one line."""
    for message, fault in faulty(catalog):
        yield message, f"{path}: “{sources(message)[-1]}”: {fault}"


def catalog_hash(catalog: Catalog) -> str:
    """The hash of all that is shown of a catalogue, of a plural every form, for its field
    X-Reviewed-Hash."""
    return whole(
        (one.context or "", "\0".join(sources(one)), "\0".join(forms(one)))
        for one in catalog
        if is_begun(one)
    )


class _WithHeader(Catalog):
    """Keeps the header of the `.po` file, the review state too, and adds no dates."""

    kept: tuple[tuple[str, str], ...] = ()
    mime_headers = property(lambda self: self.kept)


def compile_one(path: Path) -> list[str]:
    """Writes the `.mo` beside `path` unless it was made from it. Fuzzy entries are left out. Those
    with broken markup and a broken plural rule, with all plurals, are left out and told."""
    target = path.with_suffix(".mo")
    try:
        if _is_made_from(path, target):
            return []
        header, catalog = read(path)
    except Unreadable as error:
        return [str(error)]
    faults = list(wrong(path, catalog))
    for message, _ in faults:
        catalog.delete(message.id, message.context)
    made = _WithHeader()
    kept = fields(header)
    told = [fault for _, fault in faults]
    if rule := plural_fault(path, catalog, kept):
        told.append(rule)
    with_plurals = compiled(kept.get(PLURALS, "")) is not None
    if not with_plurals:
        kept.pop(PLURALS, None)
    made.kept = tuple(kept.items())
    for message in catalog:
        if is_whole(message) and (with_plurals or not message.pluralizable):
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


def plural_fault(path: Path, catalog: Catalog, header: dict[str, str]) -> str:
    """One line when gettext would refuse the whole catalogue for the plural rule in its header, or
    when its plurals need a rule that tells more numbers apart; else empty."""
    rule, language = header.get(PLURALS, ""), path.parent.parent.name
    refused = bool(rule) and compiled(rule) is None
    if not refused and not any(one.pluralizable for one in catalog):
        return ""
    try:
        fault, wanted = fault_of_rule(rule, language), header_rule(language)
    except (UnknownLocaleError, ValueError):
        fault, wanted = fault_of_rule(rule, SOURCE), header_rule(SOURCE)
    return f"{path}: {PLURALS} {fault}. Write {wanted}" if fault else ""


def begun(header: str) -> Catalog:
    """The catalogue of a `.po` file that has only its header."""
    return read_po(BytesIO(header.encode("utf-8")), abort_invalid=True)
