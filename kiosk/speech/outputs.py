# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the sound goes: what PulseAudio or PipeWire say of the outputs there are, if they do.

Sound servers choose a plugged-in headphone by themselves as a rule; this catches the headset that
was plugged in while a loudspeaker stayed the default.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

_PATIENCE = 2.5  # seconds
# What PulseAudio and PipeWire offer when there is nothing else: it swallows sound without a word.
_NOTHING = ("auto_null", "auto-null")
_FIELD = re.compile(r"^\t(Name|Active Port): (.*)$", re.MULTILINE)
_PROPERTY = re.compile(r'^\t\t(device\.form_factor|device\.icon_name) = "(.*)"$', re.MULTILINE)
_PORT = re.compile(r"^\t\t(\S+): .*?type: ([^,)]*)[^\n]*\bnot available\)$", re.MULTILINE)
_EAR = re.compile("head(phone|set)|hands-free|earpiece", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Output:
    """One output, as the sound server calls it."""

    name: str
    headphones: bool


def parse_outputs(listed: str) -> list[Output]:
    """Return the outputs in what ``pactl list sinks`` prints in the C locale."""
    found = []
    for part in re.split(r"^Sink #", listed, flags=re.MULTILINE)[1:]:
        fields = dict(_FIELD.findall(part))
        name = fields.get("Name", "").strip()
        if not name or name.startswith(_NOTHING):
            continue
        port = fields.get("Active Port", "").strip()
        unplugged = port in {match[1] for match in _PORT.finditer(part)}
        told = (port, *(value for _, value in _PROPERTY.findall(part)))
        found.append(Output(name, not unplugged and any(map(_EAR.search, told))))
    return found


def outputs() -> list[Output] | None:
    """Return the outputs there are, or None where nobody tells."""
    program = shutil.which("pactl")
    if program is None:
        return None
    try:
        done = subprocess.run(
            [program, "list", "sinks"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return parse_outputs(done.stdout.decode("utf-8", "replace"))


def headphones(found: list[Output] | None) -> str | None:
    """Return the name of the output in somebody's ears, or None for the one that is the default."""
    return next((one.name for one in found or () if one.headphones), None)
