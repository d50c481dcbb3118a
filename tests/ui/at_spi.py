# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader's way into the kiosk: another program that asks over D-Bus, by AT-SPI.

It knows no Qt and nothing of the kiosk's code: roles are numbers of AT-SPI, states are bits.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.low_level import MessageType
from jeepney.wrappers import Properties

PATIENCE_S = 20.0
POLL_S = 0.05
PREFIX = "org.a11y.atspi"
ROOT = "/org/a11y/atspi/accessible/root"

SENSITIVE, SHOWING, CHECKED, SELECTED = 24, 25, 4, 23
HEADING, TOOL_BAR, DIALOG, LINK = 83, 63, 16, 88
CONTROLS = {7: "check box", 37: "page tab", 43: "push button", 44: "radio button", 32: "list item"}


class RefusedError(Exception):
    """The other side answered a call with an error."""


@dataclass(frozen=True)
class Thing:
    """One thing on the screen as AT-SPI has it: where it is on the bus, and what it is."""

    bus: str
    path: str
    role: int
    name: str
    description: str
    states: int
    depth: int

    def has(self, state: int) -> bool:
        """True when the state of this number holds."""
        return bool(self.states >> state & 1)


class ScreenReader:
    """Says that it is there, finds the kiosk, reads its screen and presses what has a name."""

    def __init__(self, session: str) -> None:
        self._session = open_dbus_connection(session)
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = _call(self._session, launcher, "GetAddress")[0]
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            _answer(self._session, Properties(status).set(name, "b", True))
        self._bus = open_dbus_connection(address)
        self._listen()
        self._app = ""

    def _listen(self) -> None:
        """Asks for announcements, as a screen reader does: of the bus, and of the registry."""
        rule = MatchRule(type="signal", interface=f"{PREFIX}.Event.Object", member="Announcement")
        _answer(self._bus, message_bus.AddMatch(rule))
        registry = DBusAddress(
            "/org/a11y/atspi/registry", f"{PREFIX}.Registry", f"{PREFIX}.Registry"
        )
        _call(self._bus, registry, "RegisterEvent", "s", "object:announcement")
        self._heard = self._bus.filter(rule, bufsize=1000).__enter__()

    def close(self) -> None:
        """Leaves both buses."""
        self._bus.close()
        self._session.close()

    def find_kiosk(self) -> None:
        """Waits until an application shows itself; raises `TimeoutError` when none does."""
        registry = DBusAddress(ROOT, f"{PREFIX}.Registry", f"{PREFIX}.Accessible")
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            for bus, path in _call(self._bus, registry, "GetChildren")[0]:
                if path == ROOT and bus.startswith(":"):
                    self._app = bus
                    return
            time.sleep(POLL_S)
        raise TimeoutError("no application exports its screen")

    def read(self) -> list[Thing]:
        """Everything that is showing, in the order of the tree."""
        return list(self._walk(self._app, ROOT, 0))

    def _walk(self, bus: str, path: str, depth: int) -> Iterator[Thing]:
        if path.endswith("/null"):
            return
        about = DBusAddress(path, bus, f"{PREFIX}.Accessible")
        try:
            role = _call(self._bus, about, "GetRole")[0]
            low, high = _call(self._bus, about, "GetState")[0]
            told = [
                _answer(self._bus, Properties(about).get(name))[0][1]
                for name in ("Name", "Description")
            ]
            children = _call(self._bus, about, "GetChildren")[0]
        except RefusedError:
            return  # gone meanwhile
        thing = Thing(bus, path, role, *told, low | high << 32, depth)
        if depth > 1 and not thing.has(SHOWING):
            return
        yield thing
        for child_bus, child in children:
            yield from self._walk(child_bus, child, depth + 1)

    def named(self, name: str, role: int | None = None) -> Thing:
        """The thing called `name`; waited for. Raises `TimeoutError` with what there is instead."""
        end = time.monotonic() + PATIENCE_S
        there: list[Thing] = []
        while time.monotonic() < end:
            there = self.read()
            for thing in there:
                if thing.name == name and role in (None, thing.role):
                    return thing
            time.sleep(POLL_S)
        raise TimeoutError(f"nothing is called {name!r}; there are {[t.name for t in there]}")

    def press(self, name: str) -> None:
        """Does the press action of the control called `name`."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            found = [t for t in self.read() if t.name == name and t.role in (*CONTROLS, LINK)]
            if found and found[0].has(SENSITIVE):
                break
            time.sleep(POLL_S)
        else:
            raise TimeoutError(f"no control is called {name!r}: {[t.name for t in self.read()]}")
        actions = DBusAddress(found[0].path, found[0].bus, f"{PREFIX}.Action")
        names = [one[0] for one in _call(self._bus, actions, "GetActions")[0]]
        _call(self._bus, actions, "DoAction", "i", names.index("Press"))

    def wait_for(self, name: str, state: int) -> None:
        """Waits until the thing called `name` has the state of this number."""
        end = time.monotonic() + PATIENCE_S
        while not self.named(name).has(state):
            if time.monotonic() > end:
                raise TimeoutError(f"{name!r} never got state {state}")
            time.sleep(POLL_S)

    def hears(self, words: str) -> tuple[str, int]:
        """Waits for an announcement with `words` in it; gives it whole, and its politeness."""
        end = time.monotonic() + PATIENCE_S
        heard: list[str] = []
        while time.monotonic() < end:
            try:
                message = self._bus.recv_until_filtered(self._heard, timeout=end - time.monotonic())
            except TimeoutError:
                break
            _, politeness, _, (_, text), _ = message.body
            heard.append(text)
            if words in text:
                return text, politeness
        raise TimeoutError(f"{words!r} was not announced; {heard} were")


def _call(
    connection: DBusConnection, to: DBusAddress, method: str, signature: str = "", *values: object
) -> Any:
    return _answer(connection, new_method_call(to, method, signature or None, values))


def _answer(connection: DBusConnection, message: Any) -> Any:
    reply = connection.send_and_get_reply(message, timeout=PATIENCE_S)
    if reply.header.message_type is MessageType.error:
        raise RefusedError(reply.body)
    return reply.body
