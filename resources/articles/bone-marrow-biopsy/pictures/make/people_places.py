# SPDX-License-Identifier: GPL-3.0-or-later
"""Full page pictures of places, the ride home and resting (1000 x 760)."""

from __future__ import annotations

from pen import circle, group, num, path, rect, stroke
from people import half_figure
from people_cast import DRIVER, PASSENGER
from people_look import SLATE, TEAL
from people_props import DARK
from scenery import sprig, sun

LOW = 760
WINDOW = "#BBD7EA"


def plus(x: float, y: float, r: float, disc: str, sign: str) -> str:
    """A plus sign on a disc."""
    return circle(x, y, r, disc) + stroke(
        f"M{num(x - r * 0.5)} {num(y)}H{num(x + r * 0.5)}"
        f"M{num(x)} {num(y - r * 0.5)}V{num(y + r * 0.5)}",
        sign,
        r * 0.34,
    )


def heart(x: float, y: float, s: float, colour: str) -> str:
    """A heart."""
    return group(
        path(
            "M0 26C-34 4 -30 -24 -12 -24C-5 -24 0 -18 0 -14C0 -18 5 -24 12 -24C30 -24 34 4 0 26Z",
            colour,
        ),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def pane(x: float, y: float, w: float, h: float) -> str:
    """A window with a light upper part and a sill."""
    return (
        rect(x, y, w, h, WINDOW, 8)
        + path(
            f"M{num(x)} {num(y + h * 0.5)}V{num(y + 8)}Q{num(x)} {num(y)} {num(x + 8)} "
            f"{num(y)}H{num(x + w - 8)}Z",
            "#D6E8F2",
        )
        + rect(x - 5, y + h - 2, w + 10, 8, "#EAD3A4", 4)
    )


def door(x: float, low: float, w: float, h: float, colour: str) -> str:
    """A door with a round top; x is its middle."""
    r = num(w / 2)
    return path(
        f"M{num(x - w / 2)} {num(low)}V{num(low - h + w / 2)}A{r} {r} 0 0 1 "
        f"{num(x + w / 2)} {num(low - h + w / 2)}V{num(low)}Z",
        colour,
    ) + circle(x + w * 0.26, low - h * 0.42, 4.5, "#F8DFA6")


def office(x: float, low: float) -> str:
    """A doctor's office: a small house."""
    return (
        rect(x - 106, low - 178, 212, 178, "#F8EBD0")
        + rect(x - 106, low - 178, 46, 178, "#EFDDB6")
        + path(
            f"M{x - 136} {low - 168}L{x - 10} {low - 286}Q{x} {low - 296} {x + 10} {low - 286}"
            f"L{x + 136} {low - 168}Q{x + 140} {low - 156} {x + 126} {low - 156}H{x - 126}"
            f"Q{x - 140} {low - 156} {x - 136} {low - 168}Z",
            "#E48C7C",
        )
        + plus(x, low - 206, 27, "#FFFFFF", "#C65D57")
        + pane(x - 84, low - 122, 56, 58)
        + door(x + 40, low, 62, 112, TEAL)
    )


def hospital(x: float, low: float) -> str:
    """A hospital: a tall house with wings."""
    rows = "".join(
        pane(x + col * 70 - 22, low - 350 + row * 78, 44, 46)
        for row in range(3)
        for col in (-1, 0, 1)
    )
    wings = "".join(
        rect(x + s * 168 - 60, low - 214, 120, 214, "#DCE7EC" if s > 0 else "#C9D8E0", 12)
        + pane(x + s * 172 - 22, low - 176, 44, 46)
        + pane(x + s * 172 - 22, low - 98, 44, 46)
        for s in (-1, 1)
    )
    return (
        wings
        + rect(x - 122, low - 386, 244, 386, "#FFFFFF", 16)
        + rect(x - 122, low - 386, 40, 386, "#EAF0F3", 16)
        + rect(x - 132, low - 400, 264, 26, TEAL, 13)
        + rect(x - 58, low - 470, 116, 84, TEAL, 18)
        + plus(x, low - 430, 32, "#FFFFFF", TEAL)
        + rows
        + rect(x - 66, low - 112, 132, 14, "#7FA88F", 7)
        + rect(x - 50, low - 98, 100, 98, SLATE, 6)
        + rect(x - 43, low - 91, 40, 91, WINDOW)
        + rect(x + 3, low - 91, 40, 91, WINDOW)
    )


def clinic(x: float, low: float) -> str:
    """A clinic: a low house with a striped awning."""
    stripes = "".join(
        path(
            f"M{num(x - 104 + i * 34.7)} {low - 150}H{num(x - 104 + (i + 1) * 34.7)}V{low - 128}"
            f"A17.3 17.3 0 0 1 {num(x - 104 + i * 34.7)} {low - 128}Z",
            "#F0B75A" if i % 2 == 0 else "#FFF6E0",
        )
        for i in range(6)
    )
    return (
        rect(x - 112, low - 224, 224, 224, "#DCE6DC", 14)
        + rect(x - 112, low - 224, 44, 224, "#CBD9CD", 14)
        + rect(x - 122, low - 238, 244, 24, "#7FA88F", 12)
        + circle(x, low - 182, 25, "#FFFFFF")
        + heart(x, low - 182, 0.62, "#C65D57")
        + pane(x + 14, low - 100, 70, 62)
        + door(x - 46, low, 64, 116, "#7886B5")
        + stripes
    )


def places() -> str:
    """Three friendly houses, a path and the sun."""
    low = 600
    return (
        sun(196, 152, 108)
        + path(
            "M70 690C60 560 170 520 320 536C500 552 560 500 720 512C880 522 940 580 930 690Z",
            "#BCD7CD",
        )
        + hospital(504, low)
        + office(170, low)
        + clinic(838, low)
        + path(
            "M16 760C20 650 90 596 220 594C400 600 600 600 780 594C910 596 980 650 984 760Z",
            "#A3C8BA",
        )
        + path(
            "M184 594H236C244 650 340 678 456 690L470 599H538L552 690C668 678 752 650 764 594"
            "H818C812 690 690 726 600 736L606 760H394L400 736C310 726 190 690 184 594Z",
            "#F4E6C8",
        )
        + sprig(84, 690, 150, -6, "#7FA88F", "#5E8A72", 3)
        + sprig(918, 690, 160, 6, "#7FA88F", "#5E8A72", 3)
        + sprig(346, 664, 104, -5, "#7FA88F", "#5E8A72", 3)
        + sprig(662, 664, 104, 5, "#7FA88F", "#5E8A72", 3)
    )


def wheel(x: float, y: float, r: float) -> str:
    """A wheel."""
    return (
        circle(x, y, r, "#2F4446")
        + circle(x, y, r * 0.56, "#CBD7DF")
        + circle(x, y, r * 0.2, SLATE)
    )


def home(x: float, low: float) -> str:
    """A small house far away."""
    return (
        rect(x - 46, low - 62, 92, 66, "#F8EBD0")
        + path(
            f"M{x - 64} {low - 56}L{x - 6} {low - 112}Q{x} {low - 117} {x + 6} {low - 112}"
            f"L{x + 64} {low - 56}Q{x + 64} {low - 50} {x + 58} {low - 50}H{x - 58}"
            f"Q{x - 64} {low - 50} {x - 64} {low - 56}Z",
            "#C98A88",
        )
        + rect(x - 32, low - 42, 24, 22, WINDOW, 4)
        + rect(x + 4, low - 40, 26, 44, TEAL, 5)
    )


def car_glass() -> str:
    """Roof, windows and the light on them."""
    return (
        path("M172 470C196 330 262 226 372 220H556C650 222 722 320 780 470Z", "#E48C7C")
        + path("M226 470C242 352 294 264 376 260H456V470Z", "#E2EEF5")
        + path("M492 260H552C618 264 668 350 710 470H492Z", "#E2EEF5")
        + path(
            "M262 470C274 380 306 302 360 270L376 260C294 264 242 352 226 470Z",
            "#FFFFFF",
            'fill-opacity="0.6"',
        )
    )


def car_body() -> str:
    """The lower part of the car, drawn over the people's shoulders."""
    return (
        path(
            "M54 540C54 502 72 480 106 472L180 456H764C852 464 926 484 942 546C948 570 948 592 "
            "944 614C942 630 934 636 922 636H72C60 636 54 628 54 614Z",
            "#E48C7C",
        )
        + path(
            "M54 564H945C948 590 948 600 944 614C942 630 934 636 922 636H72C60 636 54 628 54 614Z",
            "#D67A6B",
        )
        + path("M168 636A88 88 0 0 1 344 636Z", "#B9635A")
        + path("M656 636A88 88 0 0 1 832 636Z", "#B9635A")
        + stroke("M474 456V622", "#CB6F61", 5)
        + stroke("M386 500H426M640 500H680", "#FFF1E6", 9)
        + rect(898, 504, 46, 36, "#F8DFA6", 16)
        + rect(56, 510, 28, 42, "#C65D57", 12)
        + rect(930, 596, 34, 20, "#8FA2B1", 10)
        + rect(36, 596, 34, 20, "#8FA2B1", 10)
    )


def ride_home() -> str:
    """An older woman is driven home by a relative."""
    return (
        sun(196, 166, 110)
        + path(
            "M40 690C30 560 160 500 330 520C520 540 640 410 820 402C930 398 974 500 962 690Z",
            "#BCD7CD",
        )
        + home(868, 408)
        + path("M26 700C40 600 300 590 520 606C700 618 960 590 974 700Z", "#A3C8BA")
        + sprig(84, 690, 220, -12, "#7FA88F", "#5E8A72", 4)
        + rect(16, 676, 968, 84, "#CBD7DF", 42)
        + stroke("M90 726H200M300 726H420M520 726H640M740 726H860", "#FFFFFF", 9)
        + car_glass()
        + half_figure(PASSENGER, (352, 350), 1.0, 458)
        + half_figure(DRIVER, (580, 350), 0.98, 458)
        + stroke("M642 466C648 434 664 418 680 430", DARK, 10)
        + car_body()
        + wheel(256, 640, 70)
        + wheel(744, 640, 70)
    )
