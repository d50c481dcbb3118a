# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of page there are."""

from __future__ import annotations

from typing import get_args

from kiosk.article.model import AnyPage, Page

KINDS: dict[str, type[Page]] = {str(kind.__struct_config__.tag): kind for kind in get_args(AnyPage)}
"""Every page kind by the name an author writes after `kind =`."""


def kind_of(page: Page) -> str:
    """The name an author writes for this page's kind."""
    return str(type(page).__struct_config__.tag)
