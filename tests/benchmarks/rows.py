# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of the table: each figure beside Chromium's and its target."""

from __future__ import annotations

from typing import Any

from figures import Row

Found = dict[str, Any]


def spread(one: Found) -> str:
    """Least, middle, most."""
    return f"{one['min']:.0f}-{one['median']:.0f}-{one['max']:.0f}"


def rows(found: Found) -> list[Row]:
    """The lines of the table."""
    paint, rest, tap = found["first_paint"], found["rest"], found["taps"]
    peer = rest["peer"] or {}
    peer_ms = paint["peer_ms"]["median"] if paint["peer_ms"] else None
    memory = peer["memory_mb"]["median"] if peer else None
    own = rest["kiosk"]
    warm, cold = paint["kiosk_ms"], paint["kiosk_cold_ms"]
    beside = f" | {spread(paint['peer_ms'])}" if peer_ms else ""
    lines = [
        Row("first paint", "ms", warm["median"], peer_ms, 0.8, note=spread(warm) + beside),
        Row("first paint, empty caches", "ms", cold["median"], peer_ms, note=spread(cold)),
    ]
    for name, title, most, note in (
        ("attract_mb", "memory, start screen", 0.3, ""),
        ("pages_mb", "memory, in use", 0.3, "home and five screens"),
        ("pages_unshared_mb", "... if nothing were shared", None, "RSS of the kiosk"),
    ):
        if name in own:
            lines.append(Row(title, "MB", own[name]["median"], memory, most, note=note))
    words, best = tap["words_ms"], tap["best_of_rounds_ms"]
    over = f"{words['count']} taps, {tap['over_50_ms']} over 50 ms"
    lines += [
        Row("tap to words, p50", "ms", words["median"], note=over),
        Row("tap to words, p99", "ms", words["p99"], most=50, of_ratio=False),
        Row("tap to words, most", "ms", words["max"]),
        Row("... best round, p99", "ms", best["p99"], note=f"{best['count']} screens"),
        Row("... first round, p99", "ms", tap["first_round_ms"]["p99"]),
        Row("... processor time, p99", "ms", tap["cpu_ms"]["p99"]),
        Row("tap to pictures, p99", "ms", tap["complete_ms"]["p99"]),
        switch("theme", tap["theme_ms"]),
        switch("text size", tap["text_size_ms"]),
    ]
    if "language_ms" in tap:
        one = tap["language_ms"]
        first = one["first"]
        slowest = max(first, key=first.get)
        note = f"{len(first)} languages, {slowest}"
        lines.append(Row("language, first time", "ms", first[slowest], None, 100, False, note))
        note = f"median {one['median']:.0f}, {one['count']} switches"
        lines.append(Row("language, p99", "ms", one["p99"], None, 100, False, note))
    for name, title, most in (
        ("page_cpu", "processor, page", 2),
        ("attract_cpu", "processor, start screen", None),
        ("attract_cpu_busiest", "... its busiest 5 s", 10),
    ):
        if name in own:
            other = peer["cpu"]["median"] if peer else None
            lines.append(Row(title, "%", own[name]["median"], other, most, of_ratio=False))
    lines += [
        Row(f"tap to {kind}", "ms", one["median"], note=f"{spread(one)} of {one['count']}")
        for kind, one in tap["kinds_ms"].items()
    ]
    return lines + procedure(found["frames"]) + grown(found) + sized(found)


def switch(name: str, one: Found) -> Row:
    """A choice of the panel, to the next frame."""
    note = f"first {one['first']:.0f}, p99 {one['p99']:.0f}"
    return Row(name, "ms", one["median"], note=note)


def procedure(frames: Found) -> list[Row]:
    """The animated procedure, in each view that was played."""
    lines = []
    for view, one in frames.items():
        note = f"{one['frames']} frames, p50 {one['p50_ms']}, {one['over_50_ms']} over 50 ms"
        lines += [
            Row(f"frames, {view}, p95", "ms", one["p95_ms"], None, 20, False, note),
            Row("... most", "ms", one["most_ms"], None, 50, False, f"at {one['most_at_s']} s"),
            Row("... processor, playing", "%", one["processor_playing_percent"]),
            Row("... processor, paused", "%", one["processor_resting_percent"], None, 2, False),
        ]
    return lines


def grown(found: Found) -> list[Row]:
    """Starts with more articles and languages, each for one of the kiosk with the fewest."""
    kinds = found["growth"]
    first = next(iter(kinds.values()))
    lines = []
    for name, one in kinds.items():
        start, memory = one["paint_ms"], one["memory_mb"]
        times = start["median"] / first["paint_ms"]["median"]
        note = f"{times:.2f}x ({spread(start)}); {memory['median']:.1f} MB"
        lines.append(Row(f"first paint, {name}", "ms", start["median"], note=note))
    times = max(one["paint_ms"]["median"] for one in kinds.values())
    share = times / first["paint_ms"]["median"]
    return [*lines, Row("... at most, of the first", "x", share, None, 1.1, False)]


def sized(found: Found) -> list[Row]:
    """The package, and the memory of a soak, where there are any."""
    lines = [Row(f"package, {name}", "MB", size) for name, size in found["package_mb"].items()]
    soak = found["soak_pss_mb"]
    if soak:
        last = max(soak, key=int)
        lines += [
            Row(f"memory after {visits} visits", "MB", soak[visits], note="PSS of the soak")
            for visits in dict.fromkeys(("0", "1000", last))
            if visits in soak
        ]
    return lines
