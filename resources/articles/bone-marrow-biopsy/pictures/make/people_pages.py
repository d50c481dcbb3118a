# SPDX-License-Identifier: GPL-3.0-or-later
"""Full page pictures of people who talk, write and look at results (1000 x 760)."""

from __future__ import annotations

from pen import circle, darker, edge, group, num, path, rect, stroke
from people import badge, half_figure
from people_cast import (
    LISTENING_DOCTOR,
    NURSE_MAN,
    PATIENT_WOMAN,
    RESULTS_DOCTOR,
    RESULTS_MAN,
    RESULTS_WIFE,
    WORRIED,
    WRITER,
)
from people_hands import fist, hand_on_chest, open_hand, resting_hand, writing_hand
from people_look import COAT, TEAL
from people_props import PALE_LINE, arch_window, bubble, cup, pill, pill_bottle, table
from scenery import sprig, sun

LOW = 760


def tell_us() -> str:
    """A patient tells a nurse about medicines and allergies."""
    said = (
        bubble(150, 24, 700, 268, (306, 348), 350)
        + pill(290, 158, 1.75)
        + pill_bottle(500, 252, 1.66, "drop")
        + group(
            open_hand("#9FB4D8", "#7D94BE", "#7D94BE"),
            stroke("M-26 8H26", "#9FB4D8", 5),
            move=(716, 226),
            turn=6,
            scale="1.56",
        )
    )
    return (
        sprig(62, LOW, 250, -14, "#9CBDA8", "#6A9A80", 4)
        + sprig(940, LOW, 220, 14, "#7FA88F", "#5E8A72", 4)
        + half_figure(PATIENT_WOMAN, (292, 486), 1.66, LOW)
        + half_figure(NURSE_MAN, (698, 478), 1.7, LOW, front=badge(40, 126))
        + said
    )


def worry_talk() -> str:
    """A worried patient, hand on the chest, and a doctor who listens."""
    size, at = 1.8, (312.0, 346.0)
    hand = hand_on_chest("a", WORRIED.colour, (LOW - at[1]) / size)
    return (
        sun(506, 226, 200)
        + sprig(70, LOW, 300, -14, "#9CBDA8", "#6A9A80", 4)
        + sprig(934, LOW, 270, 14, "#7FA88F", "#5E8A72", 4)
        + half_figure(LISTENING_DOCTOR, (702, 330), 1.78, LOW)
        + half_figure(WORRIED, at, size, LOW, front=hand)
    )


def results_sheet() -> str:
    """A results page: lines and a small picture of round cells."""
    cells = "".join(
        circle(x, y, r, colour)
        for x, y, r, colour in (
            (-48, -62, 13, "#D9756A"),
            (-16, -70, 11, "#D9756A"),
            (12, -54, 12, "#D9756A"),
            (-24, -40, 11, "#9AA6CE"),
            (2, -24, 9, "#D9756A"),
            (-52, -30, 9, "#F0B75A"),
        )
    )
    return (
        rect(-88, -108, 176, 216, "#FFFFFF", 12, edge("#8FA2B1", 3))
        + rect(-72, -92, 110, 84, "#FBE3DA", 12)
        + cells
        + stroke("M54 -82H72M54 -62H72M54 -42H64", PALE_LINE, 7)
        + stroke("M-68 16H68M-68 38H68M-68 60H68M-68 82H10", PALE_LINE, 8)
        + stroke("M-68 16H-20M-68 60H-6", "#7FA88F", 8)
    )


def results_talk() -> str:
    """A doctor shows a results page to a patient and his wife."""
    low = 724
    sleeve = darker(COAT, 0.08)
    return (
        arch_window(388, 470, 270, 400)
        + half_figure(RESULTS_WIFE, (806, 336), 1.44, low)
        + half_figure(RESULTS_MAN, (574, 296), 1.58, low)
        + half_figure(RESULTS_DOCTOR, (216, 284), 1.62, low)
        + group(results_sheet(), move=(420, 578), turn=-4, scale="1.16")
        + group(fist("c"), move=(330, 650), turn=172, scale="1.5")
        + stroke("M112 720C176 712 244 686 290 660", sleeve, 72)
        + table(16, low - 2, 968, 38)
    )


def notepad() -> str:
    """A notepad with a list."""
    rows = ((-62, 88, "#E48C7C"), (-18, 62, "#F0B75A"), (26, 84, "#7FA88F"), (70, 10, "#7886B5"))
    return (
        rect(-122, -134, 252, 282, "#C98B60", 14, 'fill-opacity="0.45"')
        + rect(-126, -142, 252, 282, "#FFFFFF", 14, edge("#8FA2B1", 3))
        + path("M-126 -98V-128Q-126 -142 -112 -142H112Q126 -142 126 -128V-98Z", TEAL)
        + "".join(circle(x, -120, 5, "#FFFFFF") for x in range(-96, 100, 32))
        + "".join(
            circle(-88, y, 9, colour) + stroke(f"M-62 {num(y)}H{num(end)}", PALE_LINE, 9)
            for y, end, colour in rows
        )
    )


def folder() -> str:
    """A folder with papers."""
    return (
        path(
            "M-104 -92Q-104 -108 -88 -108H-34L-16 -86H88Q104 -86 104 -70V90Q104 106 88 106"
            "H-88Q-104 106 -104 90Z",
            "#D9A24A",
        )
        + rect(-90, -124, 168, 180, "#FFFFFF", 8, edge("#D5C9B4", 2.6))
        + stroke("M-70 -100H58M-70 -80H58", PALE_LINE, 7)
        + path("M-104 -58H104V90Q104 106 88 106H-88Q-104 106 -104 90Z", "#F0B75A")
        + rect(-46, -6, 92, 44, "#FFF6E0", 8)
        + stroke("M-28 9H28M-28 24H6", "#D2B376", 5)
    )


def notes() -> str:
    """A person writes a list of questions at a table; a folder lies beside."""
    top = 556
    sleeve, crease = WRITER.colour, darker(WRITER.colour, 0.22)
    return (
        sun(800, 178, 112)
        + sprig(126, top + 6, 330, -14, "#9CBDA8", "#6A9A80", 4)
        + half_figure(WRITER, (500, 232), 1.74, top + 10)
        + rect(14, top, 972, 204, "#DDA57C", 44)
        + rect(14, top + 160, 972, 44, "#C98B60", 22)
        + rect(14, top + 130, 972, 50, "#DDA57C")
        + stroke("M362 500C356 530 346 548 336 566M640 500C650 524 662 542 672 560", crease, 5)
        + group(folder(), move=(146, 640), turn=-5, scale="0.88")
        + cup(892, 690, 1.5)
        + stroke("M345 512C338 560 246 684 350 697", sleeve, 78)
        + stroke("M655 512C664 560 756 652 652 650", sleeve, 78)
        + group(notepad(), move=(502, 606), turn=-3, scale="0.98")
        + group(resting_hand("d"), move=(366, 694), turn=4, scale="-1.5 1.5")
        + stroke("M322 684C330 692 340 696 352 697", sleeve, 78)
        + group(writing_hand("d"), move=(590, 640), turn=4, scale="1.62")
        + stroke("M690 640C684 650 672 652 652 650", sleeve, 78)
    )
