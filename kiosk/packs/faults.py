# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a pack is refused, and why a change to what is installed did not happen."""

from __future__ import annotations


class PackError(Exception):
    """A pack that is not taken. One line says where, what, and how to mend it."""


class DiskError(PackError):
    """What cannot be read or written: a full disk, a stick that was pulled out."""
