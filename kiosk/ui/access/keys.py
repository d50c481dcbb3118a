# SPDX-License-Identifier: GPL-3.0-or-later
"""What each key means: on a keyboard, on a keypad of numbers, and from a switch."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt

Key = Qt.Key


class Command(Enum):
    """What somebody at the keys wants."""

    FORWARD = auto()
    BACKWARD = auto()
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    FIRST = auto()
    LAST = auto()
    PRESS = auto()
    LEAVE = auto()
    REPEAT = auto()
    LOUDER = auto()
    SOFTER = auto()
    FASTER = auto()
    SLOWER = auto()
    HUSH = auto()
    HELP = auto()
    STAFF = auto()


MODIFIERS = frozenset(
    {Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta}
    | {Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock}
)
"""Keys that mean nothing by themselves."""

KEYBOARD = {
    Key.Key_Tab: Command.FORWARD,
    Key.Key_Backtab: Command.BACKWARD,
    Key.Key_Up: Command.UP,
    Key.Key_Down: Command.DOWN,
    Key.Key_Left: Command.LEFT,
    Key.Key_Right: Command.RIGHT,
    Key.Key_Home: Command.FIRST,
    Key.Key_End: Command.LAST,
    Key.Key_Return: Command.PRESS,
    Key.Key_Enter: Command.PRESS,
    Key.Key_Space: Command.PRESS,
    Key.Key_Select: Command.PRESS,
    Key.Key_Clear: Command.PRESS,
    Key.Key_Escape: Command.LEAVE,
    Key.Key_Back: Command.LEAVE,
    Key.Key_F1: Command.HELP,
    Key.Key_Help: Command.HELP,
    Key.Key_Insert: Command.REPEAT,
    Key.Key_F5: Command.REPEAT,
    Key.Key_Plus: Command.LOUDER,
    Key.Key_VolumeUp: Command.LOUDER,
    Key.Key_Minus: Command.SOFTER,
    Key.Key_VolumeDown: Command.SOFTER,
    Key.Key_Asterisk: Command.FASTER,
    Key.Key_Slash: Command.SLOWER,
    Key.Key_Period: Command.HUSH,
    Key.Key_Comma: Command.HUSH,
    Key.Key_Delete: Command.HUSH,
    Key.Key_VolumeMute: Command.HUSH,
    Key.Key_MediaStop: Command.HUSH,
}
"""`Clear` is the 5 of a keypad without its lock, `Comma` the point of one in many languages."""

KEYPAD = {
    Key.Key_8: Command.UP,
    Key.Key_2: Command.DOWN,
    Key.Key_4: Command.LEFT,
    Key.Key_6: Command.RIGHT,
    Key.Key_5: Command.PRESS,
    Key.Key_7: Command.FIRST,
    Key.Key_1: Command.LAST,
    Key.Key_9: Command.HELP,
    Key.Key_3: Command.LEAVE,
    Key.Key_0: Command.REPEAT,
}
"""The numbers of the keypad only: those above the letters are left alone."""

SPOKEN = frozenset(
    {Command.REPEAT, Command.LOUDER, Command.SOFTER, Command.FASTER}
    | {Command.SLOWER, Command.HUSH, Command.HELP}
)
"""These mean something only while controls are said aloud."""

MOVING_SWITCH = frozenset((Key.Key_Space, Key.Key_Tab, Key.Key_F7))
PRESSING_SWITCH = frozenset((Key.Key_Return, Key.Key_Enter, Key.Key_F8))
"""What the usual boxes for switches send. With one switch, any of either kind presses."""


def is_shortcut(modifiers: Qt.KeyboardModifier) -> bool:
    """True for keys of a desktop, such as Alt+Space. Ctrl and Alt together also write letters."""
    held = Qt.KeyboardModifier
    both = bool(modifiers & held.ControlModifier), bool(modifiers & held.AltModifier)
    return both in ((True, False), (False, True)) or bool(modifiers & held.MetaModifier)


def command(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Command | None:
    """What a key means; None where it means nothing here."""
    held = Qt.KeyboardModifier
    if modifiers & held.ControlModifier and modifiers & held.AltModifier:
        return Command.STAFF if key == Key.Key_S else None
    if modifiers & (held.ControlModifier | held.AltModifier | held.MetaModifier):
        return None
    if key == Key.Key_Tab and modifiers & held.ShiftModifier:
        return Command.BACKWARD
    if modifiers & held.KeypadModifier and key in KEYPAD:
        return KEYPAD[key]
    return KEYBOARD.get(key)
