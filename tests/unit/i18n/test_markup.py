# SPDX-License-Identifier: GPL-3.0-or-later
"""A translation holds the markup of its source, in any order."""

from __future__ import annotations

import pytest

from kiosk.i18n.messages import differing


@pytest.mark.parametrize(
    ("source", "translation", "count"),
    [
        ("Chapter %1 of %2", "%2 में से अध्याय %1", 0),
        ("Chapter %1 of %2", "Chapitre %1", 1),
        ("**Tell your team.**", "**Dites-le.", 2),
        ("Rest {a}.", "{a} ruhen.", 0),
        ("Rest {a}.", "{b} ruhen.", 2),
        ("Low [[platelets]]", "[[Thrombozyten|platelets]] niedrig", 0),
        ("Plain", "<b>Fett</b>", 1),
    ],
)
def test_markup_is_compared(source: str, translation: str, count: int) -> None:
    assert len(list(differing(source, translation))) == count
