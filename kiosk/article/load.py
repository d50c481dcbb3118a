# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an article's folder into the model."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.article.blocks import Strict
from kiosk.article.faults import ArticleError, Fault
from kiosk.article.model import (
    Article,
    ArticleHead,
    Chapter,
    Fact,
    ProcedurePage,
    Source,
    Word,
)
from kiosk.article.stage import Stage

T = TypeVar("T")

HEAD = "article.toml"


class FactFile(Strict, kw_only=True, frozen=True):
    """What `facts.toml` holds."""

    facts: tuple[Fact, ...] = ()


class SourceFile(Strict, kw_only=True, frozen=True):
    """What `sources.toml` holds."""

    sources: tuple[Source, ...] = ()


class WordFile(Strict, kw_only=True, frozen=True):
    """What `glossary.toml` holds."""

    words: tuple[Word, ...] = ()


def articles_in(folder: Path) -> list[Path]:
    """The article folders in `folder`, by name."""
    return sorted(path.parent for path in folder.glob(f"*/{HEAD}"))


def load_article(folder: Path) -> Article:
    """The article in `folder`. Raises `ArticleError` with every fault of form it found."""
    head = _read(folder / HEAD, ArticleHead)
    if head.id != folder.resolve().name:
        raise ArticleError(
            [
                Fault(
                    folder / HEAD,
                    "id",
                    f"the id '{head.id}' is not the folder's name '{folder.resolve().name}'",
                    "Make them the same",
                )
            ]
        )
    faults: list[Fault] = []

    def read(name: str, kind: type[T], missing: T | None = None) -> T | None:
        path = folder / name
        if missing is not None and not path.exists():
            return missing
        try:
            return _read(path, kind)
        except ArticleError as error:
            faults.extend(error.faults)
            return None

    def chapter(name: str | None) -> Chapter | None:
        one = read(f"chapters/{name}.toml", Chapter) if name else None
        if one and one.id != name:
            file = folder / "chapters" / f"{name}.toml"
            problem = f"the id '{one.id}' is not the file's name '{name}'"
            faults.append(Fault(file, "id", problem, "Make them the same"))
        return one

    facts = read("facts.toml", FactFile, FactFile())
    sources = read("sources.toml", SourceFile)
    words = read("glossary.toml", WordFile, WordFile())
    opening, closing = chapter(head.opening), chapter(head.closing)
    chapters = [chapter(name) for name in head.chapters]
    extras = [chapter(name) for name in head.extras]

    def stage(page: ProcedurePage) -> Stage | None:
        one = read(f"stages/{page.stage}", Stage) if page.stage else None
        if one and one.page != page.id:
            problem = f"belongs to the page '{one.page}', not to '{page.id}', which names it"
            faults.append(
                Fault(folder / "stages" / page.stage, "page", problem, "Mend one of them")
            )
        return one

    stages = [
        stage(page)
        for one in (opening, *chapters, closing, *extras)
        for page in (one.pages if one else ())
        if isinstance(page, ProcedurePage)
    ]
    if faults or facts is None or sources is None or words is None:
        raise ArticleError(faults)
    if not head.chapters:
        raise ArticleError(
            [Fault(folder / HEAD, "chapters", "no chapter is named", "Name at least one")]
        )
    return Article(
        head=head,
        chapters=tuple(one for one in chapters if one),
        facts=facts.facts,
        sources=sources.sources,
        words=words.words,
        opening=opening,
        closing=closing,
        extras=tuple(one for one in extras if one),
        stages=tuple(one for one in stages if one),
    )


def _read(path: Path, kind: type[T]) -> T:
    """`path` as `kind`, or an `ArticleError` with one fault."""
    raw: dict[str, Any] = {}
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        return msgspec.convert(raw, kind)
    except FileNotFoundError:
        fault = Fault(path, "", "the file is missing", "Write it, or take its name out")
    except OSError as error:
        fault = Fault(path, "", f"cannot be read ({error.strerror})", "Check its permissions")
    except UnicodeDecodeError as error:
        fault = Fault(path, f"byte {error.start}", "is not UTF-8 text", "Save it as UTF-8")
    except tomllib.TOMLDecodeError as error:
        message, place = _split_place(str(error))
        fault = Fault(path, place, f"is not TOML: {message}", "Mend the line")
    except msgspec.ValidationError as error:
        message, _, where = str(error).partition(" - at `")
        place, remedy = _readable(raw, where.rstrip("`"), message)
        fault = Fault(path, place, message[0].lower() + message[1:], remedy)
    raise ArticleError([fault])


def _split_place(message: str) -> tuple[str, str]:
    text, _, place = message.partition(" (at ")
    return text, place.rstrip(")")


def _readable(raw: dict[str, Any], path: str, message: str) -> tuple[str, str]:
    """Turns `$.pages[3].items[0]` into `page 'where', items 1` and says what to do."""
    if path.endswith(".kind"):
        from kiosk.article.kinds import KINDS

        remedy = f"Use one of: {', '.join(sorted(KINDS))}"
    elif "unknown field" in message:
        remedy = "Take the field out or mend its spelling; docs/authoring.md lists the fields"
    elif "missing required field" in message:
        remedy = "Add it; docs/authoring.md has an example"
    else:
        remedy = "Write a value of the kind docs/authoring.md gives"
    place = re.sub(r"\[(\d+)\]", lambda match: f" {int(match[1]) + 1}", path)
    place = place.removeprefix("$").removeprefix(".").replace(".", ", ")
    page = re.match(r"\$\.pages\[(\d+)\]", path)
    if page:
        try:
            name = raw["pages"][int(page[1])].get("id", "")
        except (KeyError, IndexError, AttributeError):
            name = ""
        if name:
            place = re.sub(r"^pages \d+", f"page '{name}'", place)
    return place, remedy
