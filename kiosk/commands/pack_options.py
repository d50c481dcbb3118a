# SPDX-License-Identifier: GPL-3.0-or-later
"""What `kiosk pack` and `kiosk update` take."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add(commands: Any, common: Callable[[argparse.ArgumentParser], None]) -> None:
    """Adds both commands; `common` adds what every command takes."""
    _pack(commands.add_parser("pack", help="make and sign updates to carry to kiosks"))
    _update(commands.add_parser("update", help="install what a signed pack brings"), common)


def _pack(pack: argparse.ArgumentParser) -> None:
    actions = pack.add_subparsers(dest="action", metavar="ACTION", required=True)
    new = actions.add_parser("keygen", help="make a secret key and its public key")
    new.add_argument("name", metavar="NAME", help="whose key, such as north-clinic")
    new.add_argument("--out", type=Path, required=True, metavar="DIR")
    new.add_argument("--password", action="store_true", help="lock the secret key with a password")
    create = actions.add_parser("create", help="pack an article's folder, or dist/kiosk")
    create.add_argument("source", type=Path, metavar="DIR")
    create.add_argument("--out", type=Path, required=True, metavar="FILE")
    create.add_argument("--key", type=Path, metavar="FILE", help="sign it with this secret key")
    create.add_argument(
        "--minimum-kiosk", metavar="VERSION", help="the oldest that may take it; this one"
    )
    create.add_argument(
        "--translations", type=Path, metavar="DIR", help="of the article, if not the kiosk's"
    )
    sign = actions.add_parser("sign", help="sign a pack that is made already")
    sign.add_argument("file", type=Path, metavar="FILE")
    sign.add_argument("--key", type=Path, required=True, metavar="FILE")
    show = actions.add_parser("show", help="tell what a pack holds, and whether it is whole")
    show.add_argument("file", type=Path, metavar="FILE")


def _update(update: argparse.ArgumentParser, common: Callable[[Any], None]) -> None:
    actions = update.add_subparsers(dest="action", metavar="ACTION", required=True)
    show = actions.add_parser("show", help="tell what a pack would change")
    apply = actions.add_parser("apply", help="check a pack or those on a stick, and install them")
    back = actions.add_parser("rollback", help="go back to the version before")
    listing = actions.add_parser("list", help="what is installed, or what is on a stick")
    for action in (show, apply):
        action.add_argument("path", type=Path, metavar="PATH", help="a pack, or a folder of packs")
    listing.add_argument("path", type=Path, nargs="?", metavar="DIR")
    back.add_argument("name", nargs="?", default="kiosk", metavar="NAME", help="an article's name")
    apply.add_argument("--yes", action="store_true", help="without asking")
    for action in (show, apply):
        action.add_argument(
            "--allow-downgrade", action="store_true", help="also to an older version"
        )
    for action in (show, apply, back, listing):
        common(action)
        action.add_argument(
            "--keys", type=Path, metavar="DIR", help="trust the keys in it, and no others"
        )
        action.add_argument(
            "--root", type=Path, metavar="DIR", help="where versions of the kiosk are installed"
        )
