# SPDX-License-Identifier: GPL-3.0-or-later
"""The take-away page as a test holds it: its clinic, its codes, and no printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF
from ui.carrying import CARRY, begin, go_to, takeaway
from ui.conftest import Finger
from ui.procedure import all_of, area, next_frame

from kiosk.staff.settings import Clinic, Languages, Settings
from kiosk.startup import Ground, Options, prepare
from kiosk.takeaway import printers
from kiosk.takeaway.codes import codes, plain_text

CLINIC = Clinic(name="Riverside Clinic", phone="555 0142", emergency="112")
NEVER = 30
RTL = "x-rtl"


def no_programs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No program is on PATH, and no printer was asked for yet."""
    (folder / "no programs").mkdir()
    monkeypatch.setenv("PATH", str(folder / "no programs"))
    monkeypatch.setattr(printers, "_known", {})
    monkeypatch.setattr(printers, "_asking", {})


def answered() -> None:
    """Waits until the printing system has said what there is."""
    for one in printers._asking.values():
        one.join(NEVER)


def ground(default: str = "en", visit: str | None = None) -> Ground:
    """A clinic with a name and a number, which reads `default`."""
    found = prepare(Options(language=visit, keep_copies=False))
    settings = Settings(clinic=CLINIC, languages=Languages(default=default))
    return Ground(settings, found.library, found.offered)


def opener(open_kiosk: Callable[..., Finger]) -> Callable[..., Finger]:
    """Opens the take-away in a language, after a visit in which nothing was picked."""

    def open_page(language: str = "en", default: str = "en", **how: object) -> Finger:
        offered = language if language == RTL else None
        finger = open_kiosk(ground=ground(default, offered), **how)
        begin(finger, language)
        go_to(finger, *CARRY)
        return finger

    return open_page


def square(finger: Finger) -> QRectF:
    """Where the code is in the window, with its quiet zone."""
    next_frame(finger)
    found = [
        one
        for one in all_of(finger, "QQuickImage")
        if one.isVisible() and one.property("source").toString().startswith("image://codes/")
    ]
    assert len(found) == 1
    return area(found[0])


def read(finger: Finger) -> str:
    """What a phone reads from the screen as it is now."""
    next_frame(finger)
    codes_seen = zxingcpp.read_barcodes(
        finger.window.grabWindow(), formats=zxingcpp.BarcodeFormat.QRCode
    )
    # Its modules now and then make what passes for a tiny code, which no phone looks for.
    tiny = (zxingcpp.BarcodeFormat.MicroQRCode, zxingcpp.BarcodeFormat.RMQRCode)
    (found,) = (str(one.text) for one in codes_seen if one.format not in tiny)
    return found


def read_all(finger: Finger) -> list[str]:
    """The text of each sheet, read code by code as a finger turns them."""
    texts = [plain_text(sheet) for sheet in takeaway(finger).sheets]
    count, whole = len(codes(*texts)), [""] * len(texts)
    for number in range(1, count + 1):
        assert finger.sees(f"Code {number} of {count}")
        told, heading = read(finger), f"{number}/{count}\n"
        assert told.startswith(heading)
        part = told.removeprefix(heading)
        at = next(at for at, one in enumerate(texts) if len(whole[at]) < len(one))
        whole[at] += f"\n{part}" if whole[at] else part
        if number < count:
            finger.tap("The next code")
    return whole
