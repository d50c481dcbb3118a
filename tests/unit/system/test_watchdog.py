# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is told that the kiosk is alive, over real pipes and a real socket."""

from __future__ import annotations

import logging
import os
import socket
import sys
from pathlib import Path

import pytest

from kiosk.system.child import BEAT, CHANNEL, READY, by_systemd
from kiosk.system.watchdog import Nobody, Pipe, Systemd, watchdog

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")


def test_the_pipe_of_the_supervisor_is_used_once_and_not_handed_on() -> None:
    reading, writing = os.pipe()
    environment = {CHANNEL: str(writing)}
    told = watchdog(environment)
    assert isinstance(told, Pipe)
    assert environment == {}
    assert not os.get_inheritable(writing)
    told.ready()
    told.beat()
    assert os.read(reading, 100) == READY + BEAT
    os.close(reading)
    assert not told.lost
    told.beat()
    assert told.lost
    os.close(writing)


def test_a_supervisor_that_does_not_listen_is_not_waited_for() -> None:
    reading, writing = os.pipe()
    told = Pipe(writing)
    for _ in range(100_000):
        told.beat()
    assert not told.lost
    os.close(reading)
    os.close(writing)


@LINUX
@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_is_told_over_its_socket(abstract: bool, tmp_path: Path) -> None:
    name = f"@kiosk-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(name.replace("@", "\0", 1) if abstract else name)
        systemd.settimeout(5)
        environment = {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "3000000"}
        assert by_systemd(environment)
        told = watchdog(environment)
        assert isinstance(told, Systemd)
        assert "NOTIFY_SOCKET" not in environment
        told.ready()
        told.beat()
        assert systemd.recv(100) == b"READY=1\nWATCHDOG=1"
        assert systemd.recv(100) == b"WATCHDOG=1"


@LINUX
def test_a_systemd_that_cannot_be_told_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    told = Systemd("/nowhere/at/all")
    with caplog.at_level(logging.ERROR):
        told.ready()
        told.beat()
    assert [record.message for record in caplog.records] == [
        "systemd was not told: No such file or directory"
    ]


def test_a_kiosk_that_runs_alone_tells_nobody() -> None:
    assert not by_systemd({})
    assert isinstance(watchdog({}), Nobody)
