# SPDX-License-Identifier: GPL-3.0-or-later
"""The status, its metrics, the dashboard that shows them, and the pages that explain them."""

from __future__ import annotations

import datetime
import json
import re
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.article.load import load_article
from kiosk.health.finding import Finding, Report
from kiosk.health.status import (
    ArticleStatus,
    AsEver,
    LanguageStatus,
    Review,
    Status,
    article_status,
    folder_hash,
    language_status,
    status,
)
from kiosk.health.status_metrics import metrics, metrics_text
from kiosk.i18n.languages import language_of
from kiosk.staff.approvals import Approvals, Draft
from kiosk.staff.commissioning import Kind, Readiness, Step
from kiosk.staff.export import METRICS
from kiosk.system import paths

DAY = datetime.date(2026, 3, 10)
NAME = "bone-marrow-biopsy"
DOCS = paths.root() / "docs"
DASHBOARD = paths.RESOURCES / "linux" / "grafana" / "kiosk.json"
METRIC = re.compile(r"\bkiosk_[a-z_]+\b(?!\.prom)")
SAMPLE = re.compile(r'[a-z_]+(\{[a-z_]+="([^"\\\n]|\\.)*"(,[a-z_]+="([^"\\\n]|\\.)*")*\})? \d+')
"""One sample of Prometheus' text form, without a time."""


@pytest.fixture
def told(tmp_path: Path) -> Status:
    """The status of a kiosk that lacks a PIN, and offers two languages."""
    return status(
        [ArticleStatus(NAME, 'of "March"', "0123456789abcdef")],
        [LanguageStatus("en", Review.SIGNED, True), LanguageStatus("es", Review.DRAFT, False)],
        [Step(Kind.PIN), Step(Kind.VALUE, value="rest_minutes")],
        AsEver("safe", 4, 1),
        tmp_path,
        DAY - datetime.timedelta(days=3),
        DAY,
    )


def test_the_status_says_how_the_kiosk_is(told: Status) -> None:
    assert (told.mode, told.restarts, told.restarts_today) == ("safe", 4, 1)
    assert (told.day, told.started) == ("2026-03-10", "2026-03-07")
    assert (told.ready, told.open_steps) == (False, ("pin", "value rest_minutes"))
    assert (told.disk_free or 0) > 0
    assert msgspec.json.decode(told.json(), type=Status) == told


def test_it_holds_no_time(told: Status) -> None:
    text = told.json().decode()
    assert not re.search(r"\d\d:\d\d", text.replace('"of \\"March\\""', ""))
    numbers = {int(one) for one in re.findall(r"\b\d{9,}\b", text)}
    assert numbers <= {told.disk_free}


def test_errors_in_the_log_are_counted(tmp_path: Path) -> None:
    (tmp_path / "kiosk.log").write_text(
        "2026-03-10 08:00:00,000 ERROR kiosk.a: one\n"
        "2026-03-10 08:00:01,000 INFO kiosk.a: two\n"
        "2026-03-10 08:00:02,000 CRITICAL kiosk.a: three\n"
        "Traceback\n"
        "2026-03-10 08:00:03,000 ERROR kiosk.a: one\n"
    )
    assert status([], [], [], AsEver(), tmp_path, DAY, DAY).errors == 3


def test_the_state_of_a_language() -> None:
    unsigned = {
        (NAME, "en"): frozenset[str](),
        (NAME, "es"): frozenset({"why"}),
        (NAME, "fr"): frozenset({"why"}),
    }
    drafts = Approvals(drafts=(Draft(language="es", name="A", date=DAY),))
    tags = ("en", "es", "fr", "x-long")
    found = language_status(map(language_of, tags), Readiness((), unsigned), drafts)
    assert [(one.tag, one.review) for one in found] == [
        ("en", Review.SIGNED),
        ("es", Review.DRAFT),
        ("fr", Review.OPEN),
    ]


def test_before_the_texts_were_read_no_language_counts_as_signed() -> None:
    found = language_status([language_of("en")], Readiness((), {}), Approvals())
    assert found[0].review is Review.OPEN


def test_the_hash_of_an_article_is_that_of_its_files(tmp_path: Path) -> None:
    source, copy = paths.ARTICLES / NAME, tmp_path / NAME
    shutil.copytree(source, copy, ignore=shutil.ignore_patterns("make"))
    first = folder_hash(copy)
    assert first == folder_hash(source)
    assert article_status(load_article(source), source) == ArticleStatus(
        NAME, load_article(source).head.version, first
    )
    picture = next((copy / "pictures").glob("*.svg"))
    picture.rename(picture.with_name("other.svg"))
    second = folder_hash(copy)
    (copy / "article.toml").write_text("changed")
    assert len({first, second, folder_hash(copy)}) == 3


# Metrics


def test_the_metrics_are_what_node_exporter_reads(told: Status) -> None:
    text = metrics_text(told)
    assert text.endswith("\n")
    lines = text.splitlines()
    samples = [line for line in lines if not line.startswith("#")]
    assert len(samples) > 15
    assert [line for line in samples if not SAMPLE.fullmatch(line)] == []
    names = [line.split()[2] for line in lines if line.startswith("# TYPE")]
    assert len(names) == len(set(names))
    assert 'kiosk_mode{mode="safe"} 1' in samples
    assert 'kiosk_mode{mode="normal"} 0' in samples
    assert 'kiosk_language_review{language="es",state="draft"} 1' in samples
    assert r'version="of \"March\""' in text


def test_each_metric_is_explained(told: Status) -> None:
    page = (DOCS / "fleet.md").read_text()
    names = {one.name for one in metrics(told)}
    assert {name for name in names if f"| `{name}` |" not in page} == set()
    days = {name for name, _, _ in METRICS.values()}
    role = (paths.RESOURCES / "linux/ansible/roles/kiosk/defaults/main.yml").read_text()
    variables = set(re.findall(r"^(kiosk_[a-z_]+):", role, re.MULTILINE))
    assert set(METRIC.findall(page)) <= names | days | variables


def test_the_dashboard_shows_only_metrics_there_are(told: Status) -> None:
    board: dict[str, Any] = json.loads(DASHBOARD.read_text())
    asked = {
        name
        for panel in board["panels"]
        for target in panel["targets"]
        for name in METRIC.findall(target["expr"])
    }
    there = {one.name for one in metrics(told)} | {name for name, _, _ in METRICS.values()}
    assert len(asked) > 10
    assert asked <= there
    assert there <= asked


def test_the_panels_of_the_dashboard_do_not_lie_over_each_other() -> None:
    places: set[tuple[int, int]] = set()
    panels = json.loads(DASHBOARD.read_text())["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    for panel in panels:
        at = panel["gridPos"]
        mine = {
            (x, y)
            for x in range(at["x"], at["x"] + at["w"])
            for y in range(at["y"], at["y"] + at["h"])
        }
        assert at["x"] + at["w"] <= 24
        assert not mine & places
        places |= mine


# What the pages say


@pytest.mark.parametrize(
    ("page", "kinds"),
    [
        ("fleet.md", (Status, ArticleStatus, LanguageStatus)),
        ("diagnosis.md", (Report, Finding)),
    ],
)
def test_each_field_is_explained(page: str, kinds: tuple[Any, ...]) -> None:
    text = (DOCS / page).read_text()
    names = {name for kind in kinds for name in kind.__struct_fields__}
    assert {name for name in names if f"`{name}`" not in text} == set()
