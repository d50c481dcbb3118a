# SPDX-License-Identifier: GPL-3.0-or-later
"""Each beat's picture is the one that was looked at and kept in `stills/`.

After a change that is meant, `make stills` takes them again; look at each before it is kept.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage
from ui.conftest import Finger
from ui.procedure import area, only, open_walk, page_of, stage_of

KEPT = Path(__file__).parent / "stills"
FOUND = Path(__file__).parents[2] / "build" / "stills"
RENEW = bool(os.environ.get("RENEW_STILLS"))

WIDTH, HEIGHT = 608, 342
MOST_BYTES = 60_000
FORMAT = QImage.Format.Format_RGB888
FEWER_COLORS = QImage.Format.Format_RGB444
"""Sixteen shades of each channel, so that the pictures stay small."""

MEAN = 0.3
"""The mean difference of a channel, of 255, at which a picture is another one."""
CLEARLY = 40
"""The difference of a channel, of 255, that anybody can see."""
SHARE = 0.0005
"""The share of channels with a clear difference at which a picture is another one.

It is a square of 10 pixels, less than a drop. The same code draws the same picture: the fonts and
the renderer come with the kiosk. What is allowed is for another release of Qt.
"""


def pixels(image: QImage) -> bytes:
    """Every channel of every pixel, without what fills up the lines."""
    plain = image.convertToFormat(FORMAT)
    line, width = plain.bytesPerLine(), plain.width() * 3
    whole = bytes(plain.constBits())
    return b"".join(whole[at : at + width] for at in range(0, len(whole), line))


def differences(one: QImage, other: QImage) -> bytes:
    return bytes(abs(a - b) for a, b in zip(pixels(one), pixels(other), strict=True))


def measured(difference: bytes) -> tuple[float, float]:
    """The mean difference, and the share of clear ones."""
    clear = sum(one > CLEARLY for one in difference)
    return sum(difference) / len(difference), clear / len(difference)


def alike(mean: float, share: float) -> bool:
    return mean <= MEAN and share <= SHARE


def taken(finger: Finger) -> QImage:
    """The stage as it is on the screen, at the size of the kept pictures."""
    finger.look()
    stage: QRectF = area(only(finger, "StageView"))
    cut = finger.window.grabWindow().copy(stage.toRect())
    assert abs(cut.width() / cut.height() - WIDTH / HEIGHT) < 0.03, "the stage has another shape"
    how = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return reduced(cut.scaled(WIDTH, HEIGHT, *how))


def reduced(image: QImage) -> QImage:
    return image.convertToFormat(FEWER_COLORS).convertToFormat(FORMAT)


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG", 0)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def compared(name: str, new: QImage) -> str:
    """What is wrong with the picture, or nothing; what was found is written to `build/stills`."""
    kept = QImage(str(KEPT / f"{name}.png"))
    if kept.isNull():
        wrong = "there is no kept picture"
    else:
        difference = differences(kept, new)
        mean, share = measured(difference)
        if alike(mean, share):
            return ""
        wrong = f"differs by {mean:.2f} on the mean, clearly in {share:.2%}"
        shown = bytes(255 - min(255, 3 * one) for one in difference)
        FOUND.mkdir(parents=True, exist_ok=True)
        QImage(shown, WIDTH, HEIGHT, WIDTH * 3, FORMAT).save(str(FOUND / f"{name}-difference.png"))
    FOUND.mkdir(parents=True, exist_ok=True)
    new.save(str(FOUND / f"{name}.png"))
    return f"{name}: {wrong}"


@pytest.mark.parametrize("view", ["gentle", "tools"])
def test_every_beat_looks_as_it_was_kept(open_kiosk: Callable[..., Finger], view: str) -> None:
    finger = open_kiosk()
    wrong, names = [], []
    finger.shown.kiosk.beginIn("en")
    open_walk(finger)
    beats = page_of(finger).beats
    stage_of(finger).showTools(view == "tools")
    for number, beat in enumerate(beats):
        # Coming from elsewhere: nothing fades from the picture before.
        finger.shown.kiosk.goHome()
        finger.look()
        open_walk(finger, number)
        assert stage_of(finger).second == stage_of(finger)._head.score.beats[number].still
        name = f"{number + 1:02}-{beat.id}-{view}"
        names.append(f"{name}.png")
        new = taken(finger)
        if RENEW:
            KEPT.mkdir(exist_ok=True)
            (KEPT / f"{name}.png").write_bytes(png(new))
        else:
            wrong.append(compared(name, new))
    wrong = [one for one in wrong if one]
    assert not wrong, "\n".join(
        [
            *wrong,
            f"The new pictures and where they differ (dark) are in {FOUND}.",
            "If that is how it should look: make stills, look at each, and keep them.",
        ]
    )
    left = {one.name for one in KEPT.glob(f"*-{view}.png")} - {*names}
    assert not left, f"kept pictures of no beat; take them out: {sorted(left)}"


def test_the_kept_pictures_are_small() -> None:
    kept = sorted(KEPT.glob("*.png"))
    assert kept, "there are no kept pictures: make stills"
    large = [one.name for one in kept if one.stat().st_size > MOST_BYTES]
    assert not large


def test_a_missing_drop_is_seen_and_a_shade_is_not() -> None:
    kept = QImage(WIDTH, HEIGHT, FORMAT)
    kept.fill(Qt.GlobalColor.white)
    shade = QImage(WIDTH, HEIGHT, FORMAT)
    shade.fill(0xFFFEFEFE)
    assert alike(*measured(differences(reduced(kept), reduced(shade))))
    drop = kept.copy()
    for x in range(200, 212):
        for y in range(100, 112):
            drop.setPixel(x, y, 0xFFD06050)
    assert not alike(*measured(differences(kept, drop)))
    darker = kept.copy()
    darker.fill(0xFFE8E8E8)
    assert not alike(*measured(differences(kept, darker)))
