# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms `kiosk.toml` has had, and how an older one becomes the newest."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from copy import deepcopy
from typing import Any, TypeVar

Document = TypeVar("Document", bound=MutableMapping[str, Any])


def _from_1(document: MutableMapping[str, Any]) -> None:
    """The second form only adds keys, and each of them has a default."""
    document["version"] = 2


STEPS: tuple[Callable[[MutableMapping[str, Any]], None], ...] = (_from_1,)
"""From each version to the next."""
NEWEST = len(STEPS) + 1


def version_of(document: MutableMapping[str, Any]) -> int:
    """The version a document says it has; the newest when it says none, 0 when it is none."""
    version = document.get("version", NEWEST)
    if isinstance(version, bool) or not isinstance(version, int):
        return 0
    return max(int(version), 0)


def migrated(document: Document) -> Document:
    """`document` in the newest form, in a copy. What is no version or newer stays as it is."""
    version = version_of(document)
    if not 0 < version < NEWEST:
        return document
    copy = deepcopy(document)
    for step in STEPS[version - 1 :]:
        step(copy)
    return copy
