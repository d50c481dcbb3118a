# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line. Qt is imported only by the commands that show something."""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.commands import health, pack_options
from kiosk.exits import MEANINGS, Exit, RefusalError

SMALLEST = (800, 600)


def size(text: str) -> tuple[int, int]:
    """`1920x1080` as (1920, 1080); at least 800x600 either way round."""
    found = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size. Write it like 1920x1080.")
    width, height = int(found[1]), int(found[2])
    if max(width, height) < SMALLEST[0] or min(width, height) < SMALLEST[1]:
        raise argparse.ArgumentTypeError(
            f"{text} is too small to read. Use at least {SMALLEST[0]}x{SMALLEST[1]}."
        )
    return width, height


def date(text: str) -> datetime.date:
    """`2026-11-23` as a date."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a date. Write it like 2026-11-23."
        ) from None


def _codes() -> str:
    return "exit codes:\n" + "\n".join(f"  {code:<3d} {text}" for code, text in MEANINGS.items())


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line; `--help` has the rest."""

    def error(self, message: str) -> NoReturn:
        """Ends the command."""
        self.exit(Exit.USAGE, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """The parser of every command."""
    top = OneLineParser(
        prog="kiosk",
        description="Shows a patient what to expect of a test, on a touch screen.",
        epilog=_codes(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"kiosk {__version__}")
    _common(top)
    top.add_argument("--windowed", action="store_true", help="a window instead of the full screen")
    top.add_argument("--size", type=size, metavar="WxH", help="the window's size in pixels")
    top.add_argument("--lang", metavar="L", help="start in this language, such as en or en-GB")
    top.add_argument("--page", metavar="P", help="start at this page: chapter or chapter/page")
    top.add_argument(
        "--renderer",
        choices=("auto", "software", "opengl"),
        default="auto",
        help="auto is the software renderer: no driver is needed",
    )
    top.add_argument(
        "--cursor", action=argparse.BooleanOptionalAction, help="show the mouse pointer"
    )
    top.add_argument("--no-restart", action="store_true", help="end after a crash, for good")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    check = commands.add_parser("check", help="check articles: facts, sources, words, pictures")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    _common(check, again=True)
    check.add_argument("--translations", action="store_true", help="check the translations instead")
    check.add_argument("--settings", action="store_true", help="check the clinic's settings")
    check.add_argument("--grades", action="store_true", help="print the grade of every page")
    tour = commands.add_parser("tour", help="draw every screen into PNG files, without a display")
    _common(tour, again=True)
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--lang", action="append", metavar="L", help="may be given again")
    tour.add_argument("--size", action="append", type=size, metavar="WxH")
    tour.add_argument("--text-size", choices=("small", "standard", "large", "largest"))
    tour.add_argument("--colors", choices=("light", "dark", "yellow"))
    tour.add_argument("--spacing", choices=("normal", "wide"), help="of letters, words and lines")
    tour.add_argument("--inches", type=float, metavar="N", help="the screen's diagonal; 21.5")
    tour.add_argument("--lowered", action="store_true", help="with the controls in the lower part")
    tour.add_argument("--pdf", action="store_true", help="also a booklet to sign off on paper")
    tour.add_argument(
        "--notice", action="store_true", help="with the line that tells what is not approved"
    )
    signoff = commands.add_parser("signoff", help="tell, export or record who approved the words")
    _common(signoff, again=True)
    signoff.add_argument("--lang", metavar="L", default=argparse.SUPPRESS)
    signoff.add_argument("--out", type=Path, metavar="DIR", help="write the booklet to review")
    what = signoff.add_mutually_exclusive_group()
    what.add_argument("--record", action="store_true", help="every page was read and is right")
    what.add_argument("--draft", action="store_true", help="offer the language unreviewed")
    what.add_argument("--withdraw", action="store_true", help="neither holds any longer")
    signoff.add_argument("--name", metavar="NAME", help="who takes the responsibility")
    signoff.add_argument("--role", metavar="ROLE", help="what they are, such as haematologist")
    signoff.add_argument("--date", type=date, metavar="YYYY-MM-DD", help="today if not given")
    new = commands.add_parser("new-language", help="begin a translation into another language")
    new.add_argument("language", metavar="L", help="its tag, such as tr or pt-BR")
    takeaway = commands.add_parser("takeaway", help="write the sheet patients take home as a PDF")
    _common(takeaway, again=True)
    takeaway.add_argument("--out", type=Path, required=True, metavar="FILE")
    takeaway.add_argument(
        "--lang", metavar="L", default=argparse.SUPPRESS, help="the clinic's if not given"
    )
    takeaway.add_argument(
        "--page", metavar="P", default=argparse.SUPPRESS, help="one of several: chapter/page"
    )
    speak = commands.add_parser("speak", help="write what Read aloud says on a page as a WAV file")
    _common(speak, again=True)
    speak.add_argument("--lang", metavar="L", default=argparse.SUPPRESS)
    speak.add_argument(
        "--page",
        metavar="P",
        action="append",
        default=argparse.SUPPRESS,
        help="chapter/page or either of them; may be given again; every page if not given",
    )
    speak.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="or a folder, for many pages"
    )
    speak.add_argument("--speed", choices=("slow", "normal", "fast"), default="normal")
    speak.add_argument("--text", action="store_true", help="the words it says instead of the sound")
    narration = commands.add_parser("narration", help="which recordings of your own are played")
    _common(narration, again=True)
    narration.add_argument("--lang", metavar="L", default=argparse.SUPPRESS)
    narration.add_argument("--script", action="store_true", help="write what is to be recorded")
    narration.add_argument("--keep", action="store_true", help="take over the new recordings")
    pack_options.add(commands, lambda command: _common(command, again=True))
    pin = commands.add_parser("pin", help="whether the staff panel has a PIN; take it away")
    pin.add_argument("--reset", action="store_true", help="remove a forgotten PIN")
    pin.add_argument("--yes", action="store_true", help="without asking")
    _common(health.add_parsers(commands), again=True)
    return top


def _common(command: argparse.ArgumentParser, again: bool = False) -> None:
    """Adds what every command takes. `again`: before or after the command's name, as one likes."""
    default = argparse.SUPPRESS if again else None
    for name, metavar, told in (
        ("--config", "FILE", "the clinic's settings"),
        ("--articles", "DIR", "the folder of articles"),
    ):
        command.add_argument(name, type=Path, metavar=metavar, help=told, default=default)


def _check(options: argparse.Namespace) -> int:
    """Articles, or what was asked for instead."""
    if options.translations:
        from kiosk.commands.check_translations import run as run_translations

        return int(run_translations())
    if options.settings:
        from kiosk.commands.check_settings import run
    else:
        from kiosk.commands.check import run
    return int(run(options))


def _run(options: argparse.Namespace) -> int:
    """Runs the command asked for; each is imported only then."""
    if options.command == "check":
        return _check(options)
    if options.command == "signoff":
        from kiosk.commands.signoff import run
    elif options.command == "new-language":
        from kiosk.commands.new_language import run
    elif options.command == "tour":
        from kiosk.commands.tour import run
    elif options.command == "takeaway":
        from kiosk.commands.takeaway import run
    elif options.command == "speak":
        from kiosk.commands.speak import run
    elif options.command == "narration":
        from kiosk.commands.narration import run
    elif options.command == "pack":
        from kiosk.commands.pack import run
    elif options.command == "update":
        from kiosk.commands.update import run
    elif options.command == "pin":
        from kiosk.commands.pin import run
    elif options.command in health.COMMANDS:
        run = health.run
    else:
        from kiosk.commands.supervise import run as run_supervised

        return run_supervised(options)
    return int(run(options))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; returns its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["speech-worker"]:
        from kiosk.speech.worker import main as worker

        return worker(given[1:])
    if given[:1] == ["screens-worker"]:
        from kiosk.health.screens import main as walker

        return walker(given[1:])
    options = parser().parse_args(given)
    try:
        return _run(options)
    except RefusalError as refusal:
        print(refusal, file=sys.stderr)
        return int(refusal.code)
    except KeyboardInterrupt:
        return int(Exit.OK)
