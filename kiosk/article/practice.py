# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clinic does, and the article as it is told there."""

from __future__ import annotations

from typing import Any, Literal, TypeVar

import msgspec
from msgspec import Struct

Samples = Literal["both", "aspiration", "biopsy"]
Sedation = Literal["ask", "offered", "none"]
Condition = Literal[
    "aspiration",
    "biopsy",
    "both-samples",
    "aspiration-only",
    "biopsy-only",
    "by-hand",
    "powered",
    "sedation",
    "sedation-offered",
    "no-sedation",
]
"""What a piece of an article may depend on (`when`); every condition named must hold."""


class Practice(Struct, frozen=True):
    """How a clinic does the test: which samples, with what tool, with which medicine."""

    samples: Samples = "both"
    powered_tool: bool = False
    sedation: Sedation = "ask"

    @property
    def conditions(self) -> frozenset[str]:
        """The conditions that hold here."""
        holds = {"powered" if self.powered_tool else "by-hand"}
        if self.samples == "both":
            holds |= {"aspiration", "biopsy", "both-samples"}
        else:
            holds |= {self.samples, f"{self.samples}-only"}
        holds.add("no-sedation" if self.sedation == "none" else "sedation")
        if self.sedation == "offered":
            holds.add("sedation-offered")
        return frozenset(holds)


PRACTICES = tuple(
    Practice(samples, powered, sedation)
    for samples in ("both", "aspiration", "biopsy")
    for powered in (False, True)
    for sedation in ("ask", "offered", "none")
)
"""Every way of doing the test that can be set."""

S = TypeVar("S", bound=Struct)


def tailored(struct: S, practice: Practice) -> S:
    """A copy of `struct` without what does not hold in `practice`.

    Where a statement or a beat has other words for what holds (`instead`), it has those.
    """
    holds = practice.conditions
    updates: dict[str, Any] = {}
    for other in getattr(struct, "instead", ()):
        if holds.issuperset(other.when):
            words = (name for name in other.__struct_fields__ if name != "when")
            updates |= {name: getattr(other, name) for name in words}
            break
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if name == "instead":
            updates[name] = ()
        elif isinstance(value, Struct):
            updates[name] = tailored(value, practice) if _stays(value, holds) else None
        elif isinstance(value, tuple) and any(isinstance(one, Struct) for one in value):
            updates[name] = tuple(
                tailored(one, practice) if isinstance(one, Struct) else one
                for one in value
                if _stays(one, holds)
            )
    return msgspec.structs.replace(struct, **updates)


def _stays(value: object, holds: frozenset[str]) -> bool:
    when = getattr(value, "when", ())
    # A chapter stays as long as one of its pages does.
    pages = getattr(value, "pages", None)
    return holds.issuperset(when) and (pages is None or any(_stays(one, holds) for one in pages))
