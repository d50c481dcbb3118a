# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that stand beside the people: bubbles, furniture, tools and small objects."""

from __future__ import annotations

from pen import circle, edge, ellipse, group, num, path, rect, stroke
from scenery import half_sun

SLATE, DARK, TEAL = "#5C7385", "#334E50", "#0A5558"
WOOD, WOOD_DEEP = "#C98B60", "#A9714C"
PALE_LINE = "#CBD7DF"


def bubble(x: float, y: float, w: float, h: float, tail: tuple[float, float], foot: float) -> str:
    """A white speech bubble; its tail leaves the lower edge at `foot` and ends at `tail`."""
    r = min(26.0, h / 4)
    spread = min(20.0, w / 14)
    d = (
        f"M{num(x + r)} {num(y)}H{num(x + w - r)}Q{num(x + w)} {num(y)} {num(x + w)} {num(y + r)}"
        f"V{num(y + h - r)}Q{num(x + w)} {num(y + h)} {num(x + w - r)} {num(y + h)}"
        f"H{num(foot + spread)}L{num(tail[0])} {num(tail[1])}L{num(foot - spread)} {num(y + h)}"
        f"H{num(x + r)}Q{num(x)} {num(y + h)} {num(x)} {num(y + h - r)}V{num(y + r)}"
        f"Q{num(x)} {num(y)} {num(x + r)} {num(y)}Z"
    )
    return path(d, "#FFFFFF")


def table(x: float, y: float, w: float, h: float = 20) -> str:
    """A table top with round ends."""
    return rect(x, y, w, h, WOOD, min(10.0, h / 2)) + rect(
        x + 14, y + h - 6, w - 28, 6, WOOD_DEEP, 3, 'fill-opacity="0.45"'
    )


def question_mark(x: float, y: float, s: float, colour: str = "#C65D57") -> str:
    """A question mark as a drawn shape; (x, y) is its middle."""
    return group(
        stroke("M-12 -16C-10 -30 14 -30 14 -13C14 -2 0 -2 0 11", colour, 6.4),
        circle(0, 25, 4.6, colour),
        move=(x, y),
        scale=num(s) if s != 1 else "",
    )


def calendar(x: float, y: float, w: float, bottom: float) -> str:
    """A calendar sheet that runs to `bottom`; one day is coral."""
    h = bottom - y
    head = h * 0.23
    body = (
        path(
            f"M{num(x)} {num(bottom)}V{num(y + 10)}Q{num(x)} {num(y)} {num(x + 10)} {num(y)}"
            f"H{num(x + w - 10)}Q{num(x + w)} {num(y)} {num(x + w)} {num(y + 10)}V{num(bottom)}Z",
            "#FFFFFF",
        )
        + path(
            f"M{num(x)} {num(y + head)}V{num(y + 10)}Q{num(x)} {num(y)} {num(x + 10)} {num(y)}"
            f"H{num(x + w - 10)}Q{num(x + w)} {num(y)} {num(x + w)} {num(y + 10)}"
            f"V{num(y + head)}Z",
            TEAL,
        )
        + stroke(
            f"M{num(x)} {num(bottom)}V{num(y + 10)}Q{num(x)} {num(y)} {num(x + 10)} {num(y)}"
            f"H{num(x + w - 10)}Q{num(x + w)} {num(y)} {num(x + w)} {num(y + 10)}V{num(bottom)}",
            SLATE,
            3,
            cap="butt",
        )
        + stroke(
            f"M{num(x + w * 0.28)} {num(y - 7)}V{num(y + 9)}"
            f"M{num(x + w * 0.72)} {num(y - 7)}V{num(y + 9)}",
            SLATE,
            6,
        )
    )
    step_x, step_y = w / 4.6, (h - head) / 3.25
    size = step_x * 0.64
    for row in range(3):
        for col in range(4):
            chosen = (row, col) == (1, 2)
            body += rect(
                x + w / 2 + (col - 1.5) * step_x - size / 2,
                y + head + (row + 0.62) * step_y - size * 0.45,
                size,
                size * 0.9,
                "#E48C7C" if chosen else "#DDEBE6",
                5,
            )
    return body


def glass(x: float, y: float, s: float = 1) -> str:
    """A glass of water; (x, y) is the middle of its foot."""
    return group(
        path("M-20 -46H20L15 -5Q14 0 9 0H-9Q-14 0 -15 -5Z", "#FFFFFF"),
        path("M-18 -30H18L15 -5Q14 0 9 0H-9Q-14 0 -15 -5Z", "#D6E8F2"),
        path("M-20 -46H20L15 -5Q14 0 9 0H-9Q-14 0 -15 -5Z", "none", edge(SLATE, 3)),
        move=(x, y),
        scale=num(s) if s != 1 else "",
    )


def cup(x: float, y: float, s: float = 1) -> str:
    """A steaming cup; (x, y) is the middle of its foot."""
    return group(
        stroke("M-12 -62q-8 -9 0 -18t0 -18M12 -62q-8 -9 0 -18t0 -18", "#8FA2B1", 5),
        stroke("M28 -38C50 -42 52 -12 24 -14", SLATE, 6),
        path("M-32 -50H32L25 -6Q24 0 18 0H-18Q-24 0 -25 -6Z", "#FFFFFF", edge(SLATE, 3)),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def microscope(x: float, y: float, s: float = 1) -> str:
    """A microscope; (x, y) is the middle of its foot."""
    return group(
        stroke("M-6 -140C74 -146 92 -48 34 -12", DARK, 17),
        rect(-58, -16, 122, 16, DARK, 8),
        rect(-46, -62, 92, 9, SLATE, 4),
        rect(-15, -69, 38, 7, "#E48C7C", 3),
        group(
            rect(-12, 30, 24, 25, "#8FA2B1", 5),
            rect(-13, -68, 26, 30, DARK, 7),
            rect(-18, -44, 36, 78, SLATE, 9),
            rect(4, -36, 7, 60, "#8FA2B1", 3.5, 'fill-opacity="0.6"'),
            move=(-24, -134),
            turn=-25,
        ),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def monitor(x: float, y: float, s: float = 1) -> str:
    """A screen with a small film; (x, y) is the middle of its foot."""
    return group(
        rect(-26, -44, 52, 40, "#4B6070"),
        rect(-64, -14, 128, 14, SLATE, 7),
        rect(-112, -190, 224, 148, DARK, 18),
        rect(-97, -175, 194, 118, "#F8EBD0", 10),
        circle(50, -140, 21, "#F3BE5E"),
        path(
            "M-97 -92C-70 -124 -30 -116 0 -96C30 -112 70 -104 97 -84V-67Q97 -57 87 -57H-87"
            "Q-97 -57 -97 -67Z",
            "#9CBDA8",
        ),
        path("M-97 -70C-40 -96 10 -70 97 -76V-67Q97 -57 87 -57H-87Q-97 -57 -97 -67Z", "#7FA88F"),
        circle(0, -116, 33, "#FFFFFF"),
        path("M-10 -133Q-10 -137 -6 -135L20 -119Q23 -116 20 -113L-6 -97Q-10 -95 -10 -99Z", TEAL),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def music_note(x: float, y: float, s: float = 1) -> str:
    """Two notes joined by a beam."""
    return group(
        stroke("M-12 34V-26L26 -36V24", TEAL, 7),
        stroke("M-12 -26L26 -36", TEAL, 11),
        ellipse(-22, 36, 14, 11, TEAL),
        ellipse(16, 26, 14, 11, TEAL),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def bag(x: float, y: float, s: float = 1) -> str:
    """A soft bag; (x, y) is the middle of its foot."""
    return group(
        stroke("M-52 -128C-52 -186 52 -186 52 -128", "#8E5A39", 13),
        path("M-84 -120Q-83 -132 -71 -132H71Q83 -132 84 -120L97 0H-97Z", "#DDA57C"),
        path("M-84 -120Q-83 -132 -71 -132H71Q83 -132 84 -120L86 -104H-86Z", "#D1976B"),
        rect(-40, -78, 80, 48, "#C98B60", 11),
        rect(-9, -86, 18, 18, "#8E5A39", 6),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def drop(x: float, y: float, s: float, colour: str = "#D9756A") -> str:
    """A drop shape; (x, y) is the middle of its round part."""
    return group(
        path("M0 -34C12 -16 20 -8 20 4A20 20 0 0 1 -20 4C-20 -8 -12 -16 0 -34Z", colour),
        stroke("M11 5A11 11 0 0 1 2 14", "#FFFFFF", 3.4, 'stroke-opacity="0.7"'),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def pill_bottle(x: float, y: float, s: float = 1, mark: str = "lines") -> str:
    """A pill bottle; (x, y) is the middle of its foot."""
    sign = drop(0, -36, 0.66) if mark == "drop" else stroke("M-16 -46H16M-16 -34H6", PALE_LINE, 6)
    return group(
        rect(-36, -92, 72, 92, "#F0B75A", 13),
        rect(-36, -92, 14, 92, "#DFA344", 7),
        rect(-27, -66, 54, 52, "#FFFFFF", 7),
        sign,
        rect(-42, -118, 84, 30, "#FFFFFF", 9, edge("#D2B376", 3)),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def pill(x: float, y: float, s: float = 1, turn: float = -32) -> str:
    """A two-tone capsule."""
    return group(
        path("M0 -22H38A22 22 0 0 1 38 22H0Z", "#E48C7C"),
        path("M0 -22H-38A22 22 0 0 0 -38 22H0Z", "#F8EBD0"),
        stroke("M-36 -11H-8M10 -11H36", "#FFFFFF", 5, 'stroke-opacity="0.8"'),
        path("M38 -22A22 22 0 0 1 38 22H-38A22 22 0 0 1 -38 -22Z", "none", edge("#C98A5E", 3)),
        move=(x, y),
        turn=turn,
        scale=f"{s:.2f}",
    )


def armchair(x: float, y: float, s: float = 1) -> str:
    """The back of an armchair; (x, y) is the middle of its foot."""
    return group(
        path("M-128 0V-132Q-128 -160 -100 -160H100Q128 -160 128 -132V0Z", "#929DCA"),
        stroke("M-78 -128Q0 -142 78 -128", "#A6AFD6", 6),
        move=(x, y),
        scale=f"{s:.2f}",
    )


def armchair_arms(x: float, y: float, s: float = 1) -> str:
    """Seat edge and arms of the armchair, drawn before the sitter."""
    one = path("M-172 0V-76A24 24 0 0 1 -124 -76V0Z", "#7886B5")
    two = path("M172 0V-76A24 24 0 0 0 124 -76V0Z", "#6A78A8")
    return group(one, two, move=(x, y), scale=f"{s:.2f}")


def wall_clock(x: float, y: float, r: float) -> str:
    """A clock without digits."""
    ticks = "".join(
        group(
            stroke(f"M0 {num(-r * 0.8)}V{num(-r * 0.7)}", SLATE, r * 0.05),
            move=(x, y),
            turn=step * 30,
        )
        for step in range(12)
    )
    return (
        circle(x, y, r, "#FFFFFF", edge(SLATE, r * 0.09))
        + ticks
        + stroke(
            f"M{num(x)} {num(y - r * 0.5)}V{num(y)}L{num(x + r * 0.34)} {num(y + r * 0.2)}",
            TEAL,
            r * 0.09,
        )
        + circle(x, y, r * 0.07, TEAL)
    )


def arch_window(x: float, low: float, w: float, h: float) -> str:
    """An arched window with hills and the rising sun; (x, low) is its lower left corner."""
    r, right, mid = w / 2, x + w, low - h * 0.3
    glass_edge = f"M{num(x)} {num(low)}V{num(low - h + r)}A{num(r)} {num(r)} 0 0 1 {num(right)} "
    glass_edge += f"{num(low - h + r)}V{num(low)}"
    return (
        path(glass_edge + "Z", "#D3E8F0")
        + half_sun(x + w * 0.62, mid + 8, w * 0.27)
        + path(
            f"M{num(x)} {num(mid)}C{num(x + w * 0.25)} {num(mid - h * 0.1)} {num(x + w * 0.6)} "
            f"{num(mid - h * 0.06)} {num(right)} {num(mid)}V{num(low)}H{num(x)}Z",
            "#BCD7CD",
        )
        + path(
            f"M{num(x)} {num(mid + h * 0.14)}C{num(x + w * 0.35)} {num(mid + h * 0.04)} "
            f"{num(x + w * 0.7)} {num(mid + h * 0.12)} {num(right)} {num(mid + h * 0.12)}"
            f"V{num(low)}H{num(x)}Z",
            "#A3C8BA",
        )
        + stroke(glass_edge, "#FFFFFF", 14, cap="butt")
        + rect(x - 24, low - 8, w + 48, 20, "#EAD3A4", 10)
    )
