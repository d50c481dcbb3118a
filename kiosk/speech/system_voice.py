# SPDX-License-Identifier: GPL-3.0-or-later
"""The operating system's own voice on Windows and macOS, each through a program of the system.

The program writes a WAV file, which is then played like any other sound: a voice that crashes or
hangs is a process that can be killed. Neither tells when it says which word; that is estimated.
"""

import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from kiosk.speech.narration import NarrationError, estimated_words, read_sound
from kiosk.speech.sound import SAMPLE_RATE, Speech

PRIVATE_FOLDER = "kiosk-voice-"
# Less than the patience of the screen, which would kill this process and so every other voice.
_PATIENCE = 4.0  # seconds
_LIST_PATIENCE = 30.0  # seconds; nobody waits for the list

# A window of its own would flash up over the kiosk.
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

# What list_voices found, by platform; and the voices that were too slow once.
_listed: dict[str, dict[str, str]] = {}
_too_slow: set[str] = set()

_SPOKEN_PER_MINUTE = 180  # words at the speed 0 of Windows, as a rule
_WINDOWS_LIST = (
    "Add-Type -AssemblyName System.Speech; "
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "[Console]::OutputEncoding = [Text.Encoding]::UTF8; "
    "foreach ($v in $s.GetInstalledVoices()) { if ($v.Enabled) "
    '{ $v.VoiceInfo.Culture.Name + "`t" + $v.VoiceInfo.Name } }'
)
# The text comes on standard input and names in the environment: neither is part of the program.
_WINDOWS_SAY = (
    "Add-Type -AssemblyName System.Speech; "
    "$s = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$s.SelectVoice($env:KIOSK_VOICE); $s.Rate = [int]$env:KIOSK_RATE; "
    "$f = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo("
    f"{SAMPLE_RATE}, [System.Speech.AudioFormat.AudioBitsPerSample]::Sixteen, "
    "[System.Speech.AudioFormat.AudioChannel]::Mono); "
    "$s.SetOutputToWaveFile($env:KIOSK_FILE, $f); "
    "$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); "
    "$s.Speak($in.ReadToEnd()); $s.Dispose()"
)
_MAC_VOICE = re.compile(r"^(?P<name>.+?)\s+(?P<tag>[a-z]{2,3}[_-][A-Z0-9]\w*)\s+#", re.MULTILINE)


def _powershell(program: str) -> list[str]:
    return ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", program]


def parse_windows_voices(listed: str) -> dict[str, str]:
    """Return tag -> name of the first voice of each, from lines of tag, tab, name."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        tag, tab, name = line.strip().partition("\t")
        if tab and name:
            found.setdefault(tag.lower(), name)
    return found


def parse_mac_voices(listed: str) -> dict[str, str]:
    """Return tag -> name of the first voice of each, from what ``say -v ?`` prints."""
    found: dict[str, str] = {}
    for match in _MAC_VOICE.finditer(listed):
        found.setdefault(match["tag"].replace("_", "-").lower(), match["name"])
    return found


def _output(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LIST_PATIENCE,
            check=True,
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace")


def list_voices(platform: str = sys.platform) -> dict[str, str]:
    """Ask the system for its voices, tag (small letters) -> name; seconds on Windows.

    Until this was called, ``system_speech`` has no voice.
    """
    found: dict[str, str] = {}
    if platform == "win32":
        found = parse_windows_voices(_output(_powershell(_WINDOWS_LIST)))
    elif platform == "darwin":
        program = shutil.which("say")
        found = parse_mac_voices(_output([program, "-v", "?"])) if program else {}
    _listed[platform] = found
    return found


# Regions to try for a language without one; "zh-Hans" is what mainland China writes.
_REGIONS = {"en": "en-us", "es": "es-mx", "zh-hans": "zh-cn", "pt": "pt-br", "ar": "ar-sa"}


def voice_for(language: str, voices: dict[str, str]) -> str | None:
    """Return the name of the voice for a BCP-47 tag, or None. Another script is never taken."""
    tag = language.replace("_", "-").lower()
    if tag in voices:
        return voices[tag]
    if _REGIONS.get(tag) in voices:
        return voices[_REGIONS[tag]]
    if tag.startswith("zh"):
        return None
    base = tag.split("-")[0]
    return next((name for one, name in voices.items() if one.split("-")[0] == base), None)


def windows_rate(words_per_minute: int) -> int:
    """Return the speed of Windows, -10 to 10; each step is a tenth root of three."""
    step = 10 * math.log(max(1, words_per_minute) / _SPOKEN_PER_MINUTE, 3)
    return max(-10, min(10, round(step)))


def program(platform: str, voice: str, rate: int, file: Path) -> tuple[list[str], dict[str, str]]:
    """Return the command that reads standard input aloud into ``file``, and its variables."""
    if platform == "win32":
        words = {"KIOSK_VOICE": voice, "KIOSK_RATE": str(windows_rate(rate))}
        return _powershell(_WINDOWS_SAY), {**words, "KIOSK_FILE": str(file)}
    form = ["--file-format=WAVE", f"--data-format=LEI16@{SAMPLE_RATE}", "-f", "-"]
    return ["say", "-v", voice, "-r", str(rate), "-o", str(file), *form], {}


def system_speech(
    text: str, language: str, rate: int, platform: str = sys.platform
) -> Speech | None:
    """Return the text spoken by the system's voice, or None where it has none or fails.

    ``rate`` in words per minute. A voice that was too slow once is not asked again.
    """
    voice = voice_for(language, _listed.get(platform, {}))
    if voice is None or voice in _too_slow:
        return None
    with tempfile.TemporaryDirectory(prefix=PRIVATE_FOLDER) as folder:
        file = Path(folder) / "speech.wav"
        command, variables = program(platform, voice, rate, file)
        try:
            subprocess.run(
                command,
                input=text.encode("utf-8", "replace"),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_PATIENCE,
                check=True,
                env={**os.environ, **variables},
                creationflags=_NO_WINDOW,
            )
            samples, sample_rate = read_sound(file)
        except subprocess.TimeoutExpired:
            _too_slow.add(voice)
            return None
        except (OSError, subprocess.SubprocessError, NarrationError):
            return None
    length = Speech(samples, (), sample_rate).milliseconds
    return Speech(samples, estimated_words(text, length), sample_rate)
