# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the pictures of feeling calmer: run `python make_calm.py`."""

from __future__ import annotations

from pathlib import Path

import calm_scenes as scenes
from pen import document, save

ARTICLE = Path(__file__).resolve().parent.parent


def main() -> None:
    """Write all files."""
    body = document(1168, 800, "A person rests under the sun", scenes.relax_body())
    save(ARTICLE / "relax-body.svg", body)
    for name, title, scene in (
        ("door-test", "Somebody on a couch and a nurse", scenes.door_test),
        ("door-pain", "A woman breathes out", scenes.door_pain),
        ("door-result", "A man waits for a marked day", scenes.door_result),
    ):
        save(ARTICLE / f"{name}.svg", document(430, 310, title, scene()))


if __name__ == "__main__":
    main()
