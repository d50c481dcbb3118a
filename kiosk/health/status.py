# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk tells those who look after many: of the machine and its texts, never of a visit."""

from __future__ import annotations

import datetime
import hashlib
import platform
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec
from msgspec import Struct

from kiosk import __version__
from kiosk.article.model import Article
from kiosk.i18n.languages import Language, is_test
from kiosk.speech.voices import has_voice
from kiosk.staff.approvals import Approvals
from kiosk.staff.commissioning import Readiness, Step
from kiosk.system import machine

FORM = 1
KIND = "kiosk-status"
HASH_LETTERS = 16
NOT_SHOWN = ("make", "__pycache__")
"""Folders of an article that patients see nothing of."""


class Review(StrEnum):
    """How far the words of a language are approved here."""

    SIGNED = "signed"
    DRAFT = "draft"
    """Nobody has signed all of it; offered by somebody's choice."""
    OPEN = "open"


class Condition(Protocol):
    """How the kiosk was started."""

    @property
    def mode(self) -> str:
        """`normal`, `safe` or `out-of-order`."""

    @property
    def restarts(self) -> int:
        """After a crash or a freeze, since the machine or somebody started it."""

    @property
    def restarts_today(self) -> int:
        """The same since midnight."""


class AsEver(Struct, frozen=True):
    """The condition of a kiosk that nothing happened to."""

    mode: str = "normal"
    restarts: int = 0
    restarts_today: int = 0


class ArticleStatus(Struct, frozen=True):
    """One article: `hash` is the same on two kiosks that have the same files of it."""

    name: str
    version: str
    hash: str


class LanguageStatus(Struct, frozen=True):
    """One language that patients are offered."""

    tag: str
    review: Review
    voice: bool
    """The machine can read it aloud."""


class Status(Struct, frozen=True, kw_only=True):
    """The content of `status.json`; docs/fleet.md tells of each field."""

    form: int = FORM
    kind: str = KIND
    version: str
    host: str
    day: str
    """When this was written, YYYY-MM-DD; no time, which could tell of a visit."""
    started: str
    """The day the kiosk was started."""
    mode: str
    restarts: int
    restarts_today: int
    ready: bool
    """Set up for patients."""
    open_steps: tuple[str, ...]
    """What is still to do before it is, such as `phone` or `language bone-marrow-biopsy/es`."""
    articles: tuple[ArticleStatus, ...]
    languages: tuple[LanguageStatus, ...]
    disk_free: int | None
    """Bytes; null when nobody knows."""
    errors: int
    """In the end of the log."""

    def json(self) -> bytes:
        """The status as indented JSON with a line's end."""
        return msgspec.json.format(msgspec.json.encode(self), indent=2) + b"\n"


def folder_hash(folder: Path) -> str:
    """A hash of the names and contents of an article's files. Raises `OSError`."""
    whole = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not set(NOT_SHOWN) & set(name.parts[:-1]):
            data = path.read_bytes()
            whole.update(f"{name.as_posix()}\0{len(data)}\0".encode() + data)
    return whole.hexdigest()[:HASH_LETTERS]


def article_status(article: Article, folder: Path) -> ArticleStatus:
    """The state of one article; without a hash where its files cannot be read."""
    try:
        found = folder_hash(folder)
    except OSError:
        found = ""
    return ArticleStatus(article.id, article.head.version, found)


def language_status(
    languages: Iterable[Language], readiness: Readiness, approvals: Approvals
) -> tuple[LanguageStatus, ...]:
    """The state of each of `languages`, the made-up ones left out."""
    unsigned = {language for (_, language), texts in readiness.unsigned.items() if texts}
    known = {language for _, language in readiness.unsigned}
    found = []
    for one in languages:
        if is_test(one.tag):
            continue
        if one.tag in known - unsigned:
            review = Review.SIGNED
        else:
            review = Review.DRAFT if approvals.is_draft(one.tag) else Review.OPEN
        found.append(LanguageStatus(one.tag, review, has_voice(one.tag)))
    return tuple(found)


def status(
    articles: Iterable[ArticleStatus],
    languages: Iterable[LanguageStatus],
    steps: Iterable[Step],
    condition: Condition,
    state_folder: Path,
    started: datetime.date,
    today: datetime.date,
) -> Status:
    """The status of this kiosk. `state_folder`: whose disk and whose log is looked at."""
    open_steps = tuple(f"{one.kind} {one.detail}".rstrip() for one in steps)
    return Status(
        version=__version__,
        host=platform.node(),
        day=today.isoformat(),
        started=started.isoformat(),
        mode=str(condition.mode),
        restarts=condition.restarts,
        restarts_today=condition.restarts_today,
        ready=not open_steps,
        open_steps=open_steps,
        articles=tuple(articles),
        languages=tuple(languages),
        disk_free=machine.free_bytes(state_folder),
        errors=machine.count_errors(state_folder / "kiosk.log"),
    )
