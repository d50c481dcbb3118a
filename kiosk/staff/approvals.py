# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has approved which words: sign-offs by page, and drafts offered by explicit choice."""

from __future__ import annotations

import contextlib
import datetime
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
import tomlkit
from msgspec import Meta, Struct

from kiosk.staff.files import beside, is_there, why, write_atomically

VERSION = 1
HEADER = "# Written by the kiosk: what was approved, by whom, and when. docs/staff.md tells more."

Line = Annotated[str, Meta(max_length=200, pattern=r"\S")]


class SignOff(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One person's approval of one article in one language; `pages` is page id to hash."""

    article: Line
    language: Line
    name: Line
    role: Line
    date: datetime.date
    pages: dict[str, str]


class Draft(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Somebody's choice to offer a language nobody has reviewed."""

    language: Line
    name: Line
    date: datetime.date


Entry = TypeVar("Entry", SignOff, Draft)


class ApprovalsError(Exception):
    """What was not recorded, or cannot be read. One line says why."""


class NewerApprovalsError(ApprovalsError):
    """A record that a newer kiosk wrote. It is never replaced."""


class Approvals(Struct, frozen=True):
    """All that is on record."""

    sign_offs: tuple[SignOff, ...] = ()
    drafts: tuple[Draft, ...] = ()

    def open_pages(self, article: str, language: str, hashes: Mapping[str, str]) -> set[str]:
        """The pages whose words, by their hash, nobody has signed."""
        signed = {
            place
            for one in self.sign_offs
            if (one.article, one.language) == (article, language)
            for place in one.pages.items()
        }
        return {page for page, found in hashes.items() if (page, found) not in signed}

    def is_draft(self, language: str) -> bool:
        """True when the language is offered as a draft by somebody's choice."""
        return any(one.language == language for one in self.drafts)

    def may_offer(self, language: str, articles: Iterable[str] = ()) -> bool:
        """True for a language offered as a draft by choice, or signed.

        Signed means: for each of `articles`, or for any when none are named.
        """
        signed = {one.article for one in self.sign_offs if one.language == language}
        wanted = set(articles)
        return self.is_draft(language) or (wanted <= signed if wanted else bool(signed))


def parse_approvals(path: Path, text: str) -> tuple[Approvals, list[str]]:
    """What `text` records, and its faults; a wrong entry costs only itself.

    Raises `ApprovalsError` when it cannot be used at all; `path` is for the messages.
    """
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ApprovalsError(f"{path}: is not TOML: {error}. Mend the line.") from None
    version = raw.get("version")
    if type(version) is not int or version < 1:
        raise ApprovalsError(f"{path}: is no record of approvals. Move it away.")
    if version > VERSION:
        raise NewerApprovalsError(
            f"{path}: the form {version} is newer than this kiosk, which knows up to {VERSION}."
            " Update the kiosk."
        )
    faults: list[str] = []
    sign_offs = _entries(path, raw, "signoff", SignOff, faults)
    return Approvals(sign_offs, _entries(path, raw, "draft", Draft, faults)), faults


def _entries(path: Path, raw: dict[str, Any], name: str, kind: Any, faults: list[str]) -> Any:
    found = []
    entries = raw.get(name, [])
    for number, entry in enumerate(entries if isinstance(entries, list) else [entries], start=1):
        try:
            found.append(msgspec.convert(entry, kind))
        except msgspec.ValidationError as error:
            faults.append(f"{path}: {name} {number}: {error}. It does not count; sign again.")
    return tuple(found)


def to_text(approvals: Approvals) -> str:
    """`approvals` as the file holds them."""
    document: dict[str, Any] = {"version": VERSION}
    for name, entries in (("signoff", approvals.sign_offs), ("draft", approvals.drafts)):
        if entries:
            document[name] = [
                msgspec.to_builtins(one, builtin_types=(datetime.date,)) for one in entries
            ]
    return f"{HEADER}\n{tomlkit.dumps(document)}"


class ApprovalsStore:
    """`approvals.toml` at `path`, and its last good copy beside it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.good_copy = beside(path, "good")
        self.approvals = Approvals()
        self.faults: tuple[str, ...] = ()

    def load(self) -> tuple[Approvals, tuple[str, ...]]:
        """What is on record, and what is wrong with the file. A doubt counts as not approved."""
        if not is_there(self.path) and not is_there(self.good_copy):
            self.approvals, self.faults = Approvals(), ()
            return self.approvals, self.faults
        try:
            found, faults = _read(self.path)
        except ApprovalsError as error:
            faults = [str(error)]
            try:
                found, _ = _read(self.good_copy)
                faults.append(f"{self.good_copy}: is used in its place.")
            except ApprovalsError:
                found = Approvals()
        self.approvals, self.faults = found, tuple(faults)
        return self.approvals, self.faults

    def record(self, sign_off: SignOff) -> None:
        """Puts a sign-off on record, in place of the same person's earlier one.

        Raises `ApprovalsError`; then nothing has changed.
        """
        key = (sign_off.article, sign_off.language, sign_off.name, sign_off.role)
        others = (
            one
            for one in self.approvals.sign_offs
            if (one.article, one.language, one.name, one.role) != key
        )
        self._write(Approvals((*others, _valid(sign_off)), self.approvals.drafts))

    def withdraw(self, article: str, language: str) -> None:
        """Takes every sign-off of `article` in `language` off the record. As `record`."""
        kept = tuple(
            one
            for one in self.approvals.sign_offs
            if (one.article, one.language) != (article, language)
        )
        self._write(Approvals(kept, self.approvals.drafts))

    def offer_draft(self, draft: Draft) -> None:
        """Puts on record that a draft language is offered. As `record`."""
        others = (one for one in self.approvals.drafts if one.language != draft.language)
        self._write(Approvals(self.approvals.sign_offs, (*others, _valid(draft))))

    def withdraw_draft(self, language: str) -> None:
        """The draft language is offered no more. As `record`."""
        kept = tuple(one for one in self.approvals.drafts if one.language != language)
        self._write(Approvals(self.approvals.sign_offs, kept))

    def text(self) -> str:
        """What is on record, as text."""
        return to_text(self.approvals)

    def replace(self, text: str) -> None:
        """Another whole record; the old file is kept as `approvals.toml.before`. As `record`."""
        approvals, faults = parse_approvals(self.path, text)
        if faults:
            raise ApprovalsError(faults[0])
        if is_there(self.path):
            self._guard()
            with contextlib.suppress(OSError):
                write_atomically(beside(self.path, "before"), self.path.read_bytes())
        self._write(approvals)

    def _write(self, approvals: Approvals) -> None:
        try:
            data = to_text(approvals).encode()
        except UnicodeError:
            raise ApprovalsError("The text cannot be written. Leave odd signs out.") from None
        if is_there(self.path):
            self._guard()
        _write_one(self.path, data)
        self.approvals, self.faults = approvals, ()
        with contextlib.suppress(OSError):
            write_atomically(self.good_copy, data)

    def _guard(self) -> None:
        """Keeps a broken file under another name. Raises for one that a newer kiosk wrote."""
        try:
            _read(self.path)
        except NewerApprovalsError:
            raise
        except ApprovalsError:
            with contextlib.suppress(OSError):
                write_atomically(beside(self.path, "broken"), self.path.read_bytes())


def _valid(entry: Entry) -> Entry:
    """The entry, when a file that holds it can be read again. Raises `ApprovalsError`."""
    plain = msgspec.to_builtins(entry, builtin_types=(datetime.date,))
    try:
        msgspec.convert(plain, type(entry))
    except msgspec.ValidationError as error:
        raise ApprovalsError(f"{error}. Fill in every field.") from None
    return entry


def _read(path: Path) -> tuple[Approvals, list[str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise ApprovalsError(f"{path}: the file is missing. Sign again.") from None
    except UnicodeDecodeError:
        raise ApprovalsError(f"{path}: is not UTF-8 text. Sign again.") from None
    except OSError as error:
        raise ApprovalsError(
            f"{path}: cannot be read ({why(error)}). Check its permissions."
        ) from None
    return parse_approvals(path, text)


def _write_one(path: Path, data: bytes) -> None:
    try:
        write_atomically(path, data)
    except OSError as error:
        raise ApprovalsError(
            f"{path}: cannot be written ({why(error)}). Nothing was recorded;"
            " free some space or make the folder writable."
        ) from None
