# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sound server tells of its outputs, and devices that are not there, go, and come back."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.speech.outputs import Output, headphones, outputs, parse_outputs
from kiosk.speech.players import players as players_here
from kiosk.speech.speaker import Speaker

from .conftest import Players

WAIT = 60_000
TEXT = "Good morning. Please wait. The nurse will call you soon."

Make = Callable[..., Speaker]

JACK = """Sink #1
\tState: SUSPENDED
\tName: alsa_output.pci-0000_00_1f.3.analog-stereo
\tDescription: Built-in Audio Analog Stereo
\tProperties:
\t\tdevice.icon_name = "audio-card-analog"
\tPorts:
\t\tanalog-output-speaker: Speakers (type: Speaker, priority: 10000, availability unknown)
\t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, {plugged})
\tActive Port: {port}
\tFormats:
\t\tpcm
"""
USB = """Sink #7
\tName: alsa_output.usb-Plain_Headset-00.analog-stereo
\tProperties:
\t\tdevice.form_factor = "headset"
\tFormats:
\t\tpcm
"""
NOTHING = """Sink #0
\tName: auto_null
\tDescription: Dummy Output
"""
SPEAKER = "alsa_output.pci-0000_00_1f.3.analog-stereo"
HEADSET = "alsa_output.usb-Plain_Headset-00.analog-stereo"


def jack(port: str, plugged: str = "available") -> str:
    return JACK.format(port=port, plugged=plugged)


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        (jack("analog-output-speaker"), [Output(SPEAKER, False)]),
        (jack("analog-output-headphones"), [Output(SPEAKER, True)]),
        (jack("analog-output-headphones", "not available"), [Output(SPEAKER, False)]),
        (
            jack("analog-output-speaker") + "\n" + USB,
            [Output(SPEAKER, False), Output(HEADSET, True)],
        ),
        (NOTHING, []),
        (NOTHING + "\n" + USB, [Output(HEADSET, True)]),
        ("", []),
        ("Sink #3\n\tState: RUNNING\n", []),
        ("Connection failure: Connection refused\n", []),
    ],
)
def test_outputs_are_read(listed: str, found: list[Output]) -> None:
    assert parse_outputs(listed) == found


def test_headphones_are_chosen_where_there_are_some() -> None:
    assert headphones(parse_outputs(jack("analog-output-speaker") + "\n" + USB)) == HEADSET
    assert headphones(parse_outputs(jack("analog-output-speaker"))) is None
    assert headphones([]) is None
    assert headphones(None) is None


def server(players: Players, listed: str, code: int = 0) -> None:
    """Puts a sound server's `pactl` on PATH."""
    file = players.folder.parent / "sinks.txt"
    file.write_text(listed, encoding="utf-8")
    program = players.folder / "pactl"
    program.write_text(
        f'#!/bin/sh\n[ "$*" = "list sinks" ] && [ "$LC_ALL" = C ] || exit 9\n'
        f"while IFS= read -r line; do printf '%s\\n' \"$line\"; done < {file}\nexit {code}\n",
        encoding="utf-8",
    )
    program.chmod(0o755)


def test_without_a_sound_server_nothing_is_known(players: Players) -> None:
    assert outputs() is None
    server(players, USB, code=1)
    assert outputs() is None


def test_headphones_come_before_everything_else(players: Players) -> None:
    for name in ("paplay", "pw-play"):
        players.add(name, "instant")
    server(players, jack("analog-output-speaker") + "\n" + USB)
    first, *others = players_here("linux")
    assert first.headphones
    assert Path(first.command[0]).name == "paplay"
    assert f"--device={HEADSET}" in first.command
    assert not any(other.headphones for other in others)
    assert Path(others[0].command[0]).name == "pw-play"


def test_headphones_come_before_the_player_that_worked_last(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    for name in ("paplay", "pw-play"):
        players.add(name, "instant")
    speaker = make_speaker()
    for listed in (jack("analog-output-speaker"), USB, jack("analog-output-speaker")):
        server(players, listed)
        with qtbot.waitSignal(speaker.finished, timeout=WAIT):
            speaker.speak(TEXT, "en")
    assert [name for name, _ in players.runs()] == ["pw-play", "paplay", "pw-play"]


def test_an_output_that_swallows_everything_is_no_output(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    server(players, NOTHING)
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.failed, timeout=WAIT) as failed:
        speaker.speak(TEXT, "en")
    assert failed.args == ["no-sound-device"]
    assert players.runs() == []
    server(players, USB)
    with qtbot.waitSignal(speaker.started, timeout=WAIT):
        speaker.speak(TEXT, "en")


def test_a_device_that_goes_is_told_once_and_works_when_it_is_back(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "endless")
    speaker = make_speaker()
    said: list[str] = []
    speaker.failed.connect(said.append)
    speaker.finished.connect(lambda: said.append("finished"))
    # So far into the text that a player which fails has not merely failed to start.
    late = TEXT.index("nurse")
    with qtbot.waitSignal(
        speaker.wordReached, timeout=WAIT, check_params_cb=lambda offset, _: offset >= late
    ):
        speaker.speak(TEXT, "en")
    players.add("pw-play", "no-device")
    os.kill(players.runs()[-1][1], 9)
    qtbot.waitUntil(lambda: bool(said), timeout=WAIT)
    assert said == ["no-sound-device"]
    assert not speaker.speaking
    with qtbot.waitSignal(speaker.failed, timeout=WAIT):
        speaker.speak(TEXT, "en")
    players.add("pw-play", "instant")
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
    assert said == ["no-sound-device", "no-sound-device", "finished"]


def test_a_sound_server_that_hangs_does_not_keep_the_text_waiting(
    qtbot: QtBot, players: Players, make_speaker: Make
) -> None:
    players.add("pw-play", "instant")
    players.add("pactl", "endless")
    speaker = make_speaker()
    with qtbot.waitSignal(speaker.finished, timeout=WAIT):
        speaker.speak(TEXT, "en")
