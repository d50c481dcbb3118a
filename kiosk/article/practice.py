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
    "gas",
    "gas-offered",
    "music",
    "music-offered",
    "company",
    "company-offered",
    "headset",
    "headset-offered",
    "relaxation",
    "relaxation-offered",
    "confirmed",
]
"""What a piece of an article may depend on (`when`); every condition named must hold."""


OFFERS = ("gas", "music", "company", "headset", "relaxation")
"""What a patient may ask for: a gas to breathe, own music, somebody who stays, a headset with calm
scenes, guided relaxation."""


class Practice(Struct, frozen=True):
    """How a clinic does the test: which samples, with what tool, with which medicine, and what a
    patient may ask for."""

    samples: Samples = "both"
    powered_tool: bool = False
    sedation: Sedation = "ask"
    offers: tuple[str, ...] | None = None
    """Of `OFFERS`; None where the clinic has not said, and the article speaks in general."""
    confirmed: bool = False
    """The clinic has confirmed what rests on no source but general knowledge."""

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
        for offer in OFFERS:
            if self.offers is None or offer in self.offers:
                holds.add(offer)
            if self.offers is not None and offer in self.offers:
                holds.add(f"{offer}-offered")
        if self.confirmed:
            holds.add("confirmed")
        return frozenset(holds)


PRACTICES = tuple(
    Practice(samples, powered, sedation, offers, confirmed)
    for samples in ("both", "aspiration", "biopsy")
    for powered in (False, True)
    for sedation in ("ask", "offered", "none")
    for offers, confirmed in ((None, False), (OFFERS, True), ((), False))
)
"""Every way of doing the test that can be set; of what may be offered, nothing said, all, none."""

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
