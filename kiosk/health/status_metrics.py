# SPDX-License-Identifier: GPL-3.0-or-later
"""The status in Prometheus' text form, for node_exporter; without times, as that wants it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.health.status import Review, Status

MODES = ("normal", "safe", "out-of-order")

Labels = tuple[tuple[str, str], ...]


class Metric(NamedTuple):
    """One metric: its name, what it tells, and its values by their labels."""

    name: str
    told: str
    samples: Sequence[tuple[Labels, int]]


def metrics(status: Status) -> Iterator[Metric]:
    """Every metric; docs/fleet.md tells of each."""
    plain = (
        ("kiosk_ready", "1 when the kiosk is set up for patients.", int(status.ready)),
        ("kiosk_open_steps", "Steps to do before it is.", len(status.open_steps)),
        ("kiosk_restarts", "Restarts after a crash or a freeze.", status.restarts),
        ("kiosk_restarts_today", "The same since midnight.", status.restarts_today),
        ("kiosk_log_errors", "Errors in the end of the log.", status.errors),
    )
    yield Metric("kiosk_info", "The version of the kiosk.", [((("version", status.version),), 1)])
    for name, told, value in plain:
        yield Metric(name, told, [((), value)])
    free = [] if status.disk_free is None else [((), status.disk_free)]
    yield Metric("kiosk_disk_free_bytes", "Free room on the disk of the state folder.", free)
    yield Metric(
        "kiosk_mode",
        "1 for the mode the kiosk runs in.",
        [((("mode", one),), int(one == status.mode)) for one in MODES],
    )
    yield Metric(
        "kiosk_article_info",
        "An article, its version, and a hash of its files.",
        [
            ((("article", one.name), ("version", one.version), ("hash", one.hash)), 1)
            for one in status.articles
        ],
    )
    yield Metric(
        "kiosk_language_review",
        "1 for the state of an offered language.",
        [
            ((("language", one.tag), ("state", state)), int(one.review is state))
            for one in status.languages
            for state in Review
        ],
    )
    yield Metric(
        "kiosk_language_voice",
        "1 when an offered language can be read aloud.",
        [((("language", one.tag),), int(one.voice)) for one in status.languages],
    )


def metrics_text(status: Status) -> str:
    """The file's content."""
    lines = []
    for name, told, samples in metrics(status):
        lines += [f"# HELP {name} {told}", f"# TYPE {name} gauge"]
        lines += [f"{name}{_labels(labels)} {value}" for labels, value in samples]
    return "\n".join(lines) + "\n"


def _labels(labels: Labels) -> str:
    inner = ",".join(f'{name}="{_escaped(value)}"' for name, value in labels)
    return f"{{{inner}}}" if inner else ""


def _escaped(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
