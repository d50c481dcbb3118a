# SPDX-License-Identifier: GPL-3.0-or-later
"""The status files of many kiosks: read, judged, and put into one table. Knows nothing of Qt."""

from __future__ import annotations

import datetime
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.health.status import FORM, KIND, Review, Status
from kiosk.staff.files import why
from kiosk.system.machine import LEAST_FREE

LARGEST = 1_000_000
"""Bytes of a status file; one has some 2,000."""
OTHER_KINDS = ("kiosk-self-test", "kiosk-doctor")
"""Reports that may lie in the same folder."""
OFTEN_TODAY, OFTEN = 3, 10
"""Restarts that need attention: on one day, and since the kiosk was started."""
SLACK = datetime.timedelta(days=1)
"""A kiosk may be of tomorrow already."""


class BrokenError(Exception):
    """A file that is no status. One line says why."""


class Row(Struct, frozen=True):
    """One kiosk, and why somebody should look at it."""

    file: Path
    status: Status
    attention: tuple[str, ...] = ()


def status_files(folder: Path) -> list[Path]:
    """Every JSON file in `folder` and its folders."""
    return sorted(path for path in folder.rglob("*.json") if path.is_file())


def read_status(path: Path) -> Status | None:
    """The status in `path`; None for another report of the kiosk. Raises `BrokenError`."""
    try:
        if path.stat().st_size > LARGEST:
            raise BrokenError(f"{path}: is far too large for a status. Move it away.")
        raw = json.loads(path.read_bytes())
    except OSError as error:
        raise BrokenError(f"{path}: cannot be read ({why(error)}). Fetch it again.") from None
    except (ValueError, RecursionError):
        raise BrokenError(f"{path}: is no JSON, or cut off. Fetch it again.") from None
    kind = raw.get("kind") if isinstance(raw, dict) else None
    if kind in OTHER_KINDS:
        return None
    if kind != KIND:
        raise BrokenError(f"{path}: is no status of a kiosk. Move it away.")
    form = raw.get("form")
    if isinstance(form, int) and form > FORM:
        raise BrokenError(
            f"{path}: its form {form} is newer than this kiosk. Update the kiosk here."
        )
    try:
        found = msgspec.convert(raw, Status)
        datetime.date.fromisoformat(found.day)
    except (msgspec.ValidationError, ValueError) as error:
        raise BrokenError(f"{path}: {error}. Fetch it again.") from None
    return found


def version_key(version: str) -> tuple[tuple[int, ...], str]:
    """Orders versions: 0.10.0 is newer than 0.9.1."""
    return tuple(map(int, re.findall(r"\d+", version))), version


def judged(
    found: Iterable[tuple[Path, Status]], today: datetime.date, stale_days: int, expected: str = ""
) -> list[Row]:
    """A row for each status, those that need attention first.

    `expected`: the version all should have; the newest of them when empty.
    """
    pairs = list(found)
    newest = expected or max((one.version for _, one in pairs), key=version_key, default="")
    usual = _usual_articles([one for _, one in pairs if one.version == newest])
    names = Counter(one.host for _, one in pairs)
    rows = []
    for path, one in pairs:
        why_look = list(_attention(one, today, stale_days, newest, usual))
        if names[one.host] > 1:
            why_look.append("another kiosk has the same name")
        rows.append(Row(path, one, tuple(why_look)))
    return sorted(rows, key=lambda row: (not row.attention, row.status.host, str(row.file)))


def _usual_articles(statuses: Sequence[Status]) -> dict[str, str]:
    """By the name of each article the hash most kiosks have."""
    hashes: dict[str, Counter[str]] = {}
    for one in statuses:
        for article in one.articles:
            hashes.setdefault(article.name, Counter())[article.hash] += 1
    return {name: counted.most_common(1)[0][0] for name, counted in hashes.items()}


def _attention(
    one: Status, today: datetime.date, stale_days: int, newest: str, usual: dict[str, str]
) -> Iterator[str]:
    day = datetime.date.fromisoformat(one.day)
    if day > today + SLACK:
        yield f"clock is wrong ({one.day})"
    elif (today - day).days > stale_days:
        yield f"stale ({one.day})"
    if one.version != newest:
        yield f"version {one.version}, not {newest}"
    if one.mode != "normal":
        yield one.mode.replace("-", " ").replace("safe", "safe mode")
    if one.restarts_today >= OFTEN_TODAY or one.restarts >= OFTEN:
        yield f"restarted often ({one.restarts_today} today, {one.restarts} in all)"
    if not one.ready:
        yield f"not set up ({len(one.open_steps)} steps)"
    if unread := [each.tag for each in one.languages if each.review is not Review.SIGNED]:
        yield f"not reviewed: {' '.join(unread)}"
    if one.disk_free is not None and one.disk_free < LEAST_FREE:
        yield "disk nearly full"
    if one.errors:
        yield f"{one.errors} errors in the log"
    if other := [
        each.name for each in one.articles if usual.get(each.name, each.hash) != each.hash
    ]:
        yield f"other files than most: {' '.join(other)}"
