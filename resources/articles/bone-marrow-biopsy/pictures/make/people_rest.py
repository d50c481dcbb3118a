# SPDX-License-Identifier: GPL-3.0-or-later
"""Full page pictures of people who lie and rest (1000 x 760)."""

from __future__ import annotations

from pen import circle, darker, ellipse, group, path, rect, stroke
from people import half_figure
from people_cast import AWAKE, SLEEPER, SLEEPY
from people_hands import resting_hand
from people_look import SKIN, SLATE, Person
from people_props import arch_window, wall_clock

LOW = 760


def bed_person(person: Person, x: float, blanket: str, deep: str, hands: bool) -> str:
    """Somebody in bed seen from above: pillow, head, blanket."""
    skin = person.skin
    pillow = path(
        f"M{x - 190} 70C{x - 120} 52 {x + 120} 52 {x + 190} 70C{x + 212} 84 {x + 212} 330 "
        f"{x + 190} 350C{x + 110} 366 {x - 110} 366 {x - 190} 350C{x - 212} 330 {x - 212} 84 "
        f"{x - 190} 70Z",
        "#FFFFFF",
    ) + stroke(
        f"M{x - 178} 92C{x - 170} 120 {x - 168} 150 {x - 170} 178M{x + 178} 92"
        f"C{x + 170} 120 {x + 168} 150 {x + 170} 178",
        "#D6E0E6",
        5,
    )
    cover = (
        path(f"M{x - 214} 760V544H{x + 214}V760Z", blanket)
        + path(
            f"M{x - 214} 568V532Q{x - 214} 494 {x - 176} 490C{x - 60} 476 {x + 60} 476 "
            f"{x + 176} 490Q{x + 214} 494 {x + 214} 532V568C{x + 90} 548 {x - 90} 548 "
            f"{x - 214} 568Z",
            "#F8EBD0",
        )
        + stroke(
            f"M{x - 120} 756C{x - 122} 700 {x - 116} 650 {x - 104} 620M{x + 120} 756"
            f"C{x + 122} 700 {x + 116} 650 {x + 104} 620",
            deep,
            6,
        )
    )
    arms = ""
    if hands:
        sleeve = person.colour
        arms = (
            group(resting_hand(skin), move=(x - 44, 640), turn=-6, scale="-1.6 1.6")
            + stroke(f"M{x - 160} 494C{x - 172} 580 {x - 140} 640 {x - 62} 640", sleeve, 72)
            + group(resting_hand(skin), move=(x + 52, 604), turn=6, scale="1.6")
            + stroke(f"M{x + 160} 494C{x + 172} 570 {x + 140} 612 {x + 64} 606", sleeve, 72)
        )
    return pillow + half_figure(person, (x, 236), 1.66, 560) + cover + arms


def two_ways() -> str:
    """Awake with numbing, or sleepy: two people under the same kind of blanket."""
    dots = "".join(circle(500, y, 5.5, SLATE, 'fill-opacity="0.55"') for y in range(40, 750, 27))
    return (
        bed_person(AWAKE, 246, "#7FA88F", "#6B957C", True)
        + bed_person(SLEEPY, 754, "#7886B5", "#66749F", False)
        + dots
    )


def profile(skin: str, hair: str) -> str:
    """A head seen from the side, looking right, eyes closed; origin in its middle."""
    face, shade = SKIN[skin]
    return (
        path("M-22 28H16C16 50 18 66 24 84H-34C-26 64 -22 46 -22 28Z", shade)
        + path(
            "M-6 -58C24 -60 41 -44 43 -24C43 -18 44 -14 47 -8L54 5C56 9 53 13 47 13"
            "C46 17 47 20 46 24C47 28 46 32 43 34C44 48 36 57 22 57C4 57 -8 50 -14 42"
            "C-40 36 -52 12 -50 -14C-48 -42 -32 -57 -6 -58Z",
            face,
        )
        + path(
            "M42 -30C40 -54 18 -70 -8 -68C-42 -66 -60 -42 -58 -10C-56 18 -42 36 -20 42"
            "C-24 30 -22 18 -18 8C-10 6 -6 -2 -2 -10C2 -22 4 -28 10 -34C20 -38 32 -36 42 -30Z",
            hair,
        )
        + ellipse(-6, 6, 9, 11, face)
        + stroke("M-8 3Q-2 6 -6 12", shade, 2.6)
        + stroke("M22 -7Q30 0 38 -7", "#22130F", 3.6)
        + stroke("M22 -20Q30 -26 38 -21", "#22130F", 3.4)
        + stroke("M43 27Q36 33 28 27", "#22130F", 3.6)
        + ellipse(20, 16, 9, 6, "#E87A66", 'fill-opacity="0.28"')
    )


def couch() -> str:
    """A couch with a pillow."""
    return (
        rect(150, 668, 26, 92, SLATE, 6)
        + rect(824, 668, 26, 92, SLATE, 6)
        + rect(50, 650, 900, 34, "#8FA2B1", 17)
        + rect(66, 598, 868, 60, "#E2EEF5", 28)
        + rect(66, 628, 868, 30, "#CBD7DF", 15)
        + path(
            "M84 572C86 536 124 526 182 532C248 526 288 536 286 574C286 604 256 610 186 610"
            "C116 610 84 604 84 572Z",
            "#FFFFFF",
        )
    )


def rest_after() -> str:
    """A person lies on the back on a couch under a blanket; a clock hangs on the wall."""
    chest = path("M286 612C264 566 286 512 330 488C380 466 470 470 520 500V612Z", "#BBD7EA")
    blanket = path(
        "M440 612C438 540 470 474 512 473C580 470 640 486 706 478C762 470 792 434 832 430"
        "C874 430 896 490 906 604Q906 612 896 612Z",
        "#7FA88F",
    ) + path(
        "M408 612C398 540 424 482 492 474C502 473 512 473 522 473C470 494 452 548 464 612Z",
        "#F8EBD0",
    )
    folds = stroke("M586 600C580 566 590 540 610 522M730 600C742 560 764 530 792 512", "#6B957C", 6)
    crease = stroke("M330 546C352 576 380 590 412 593", darker(SLEEPER.colour, 0.25), 5)
    arm = (
        group(resting_hand(SLEEPER.skin), move=(530, 524), turn=-4, scale="-1.4 1.4")
        + stroke("M356 524C390 570 450 568 514 530", SLEEPER.colour, 56)
        + crease
    )
    return (
        arch_window(146, 366, 262, 326)
        + wall_clock(668, 214, 104)
        + couch()
        + group(profile(SLEEPER.skin, SLEEPER.hair_colour), move=(214, 500), turn=-80, scale="1.3")
        + chest
        + blanket
        + folds
        + arm
    )
