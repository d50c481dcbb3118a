# SPDX-License-Identifier: GPL-3.0-or-later
"""What a thing on the screen is made from."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject


def kind_of(thing: QObject) -> str:
    """The name of the QML file or Qt class `thing` is made from.

    PySide keeps the wrapper of a meta object as long as that of its object, and finds it again
    by its address: once QML has given the address to an item, the item would be a meta object.
    """
    meta = thing.metaObject()
    name = str(meta.className())
    shiboken6.invalidate(meta)
    return name.partition("_QML")[0]
