# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects the texts to translate: from QML, from Python, and from an article.

A text keeps the place it has in the article or on the screens. There are no dates and no line
numbers, so the same sources always give the same templates. Used when the kiosk is built, never
while it runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import msgspec
from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import write_po

from kiosk.article import walk
from kiosk.article.blocks import Label
from kiosk.article.load import HEAD, load_article
from kiosk.article.model import Article, Placeholder, ProcedurePage
from kiosk.article.stage import Chip, Inset

NOTE = "//:"
"""Starts a note for translators above a text in QML; in Python `#:` does."""

ALT = "Stands for a picture: read aloud, not shown."
LABEL = "A label in a picture: keep it short."

PLURAL = "Plural"
"""The class that holds a text with its plural (`kiosk.i18n.plurals`)."""

HEADER = """\
# SPDX-License-Identifier: GPL-3.0-or-later
# {about}
msgid ""
msgstr ""
"Project-Id-Version: {domain}\\n"
{more}"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


@dataclass
class Entry:
    """One text in one context, with everything a translator should know of it."""

    file: str
    screen: str = ""
    """The picture of `kiosk tour` that shows it, without its number."""
    hints: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)

    def comments(self, article: Article) -> list[str]:
        """The notes above the text: place, what it rests on, and what to take care of."""
        rest = len(self.places) - 1
        notes = [self.places[0] + (f" (and {rest} more)" if rest else ""), *self.hints]
        if self.screen:
            notes.append(f"Picture: {self.screen}.png")
        if self.facts:
            notes.append(f"Facts: {', '.join(self.facts)}")
        if self.sources:
            notes.append(f"Sources: {', '.join(self.sources)}")
        care = [one.care for one in article.facts if one.id in self.facts and one.care]
        return notes + [f"Take care: {one}" for one in care]


def _screens(article: Article) -> dict[str, str]:
    """The name of the picture of each page and word, by context."""
    pages = {page.id: f"{chapter.id}-{page.id}" for chapter, page in walk.pages(article)}
    return pages | {f"word:{word.id}": f"word-{word.id}" for word in article.words}


def _sections(article: Article) -> Iterator[tuple[str, str, msgspec.Struct]]:
    """File, context and struct in reading order; the contexts are those of `walk.translated`."""
    yield HEAD, "article", article.head
    for chapter in article.every_chapter:
        file = f"chapters/{chapter.id}.toml"
        yield file, chapter.id, msgspec.structs.replace(chapter, pages=())
        for page in chapter.pages:
            yield file, page.id, page
    files = {
        page.id: page.stage for _, page in walk.pages(article) if isinstance(page, ProcedurePage)
    }
    for stage in article.stages:
        yield f"stages/{files[stage.page]}", stage.page, stage
    for word in article.words:
        yield "glossary.toml", f"word:{word.id}", word


def _hints(part: msgspec.Struct, name: str) -> tuple[str, ...]:
    if isinstance(part, Placeholder):
        return (f"Inside a sentence, in the place of {{{part.name}}}.",)
    if isinstance(part, Label | Chip | Inset):
        return (LABEL,)
    return (ALT,) if name in ("alt", "gentle_alt") else ()


def _add(kept: list[str], new: tuple[str, ...]) -> None:
    kept += [one for one in new if one not in kept]


def entries(article: Article) -> dict[tuple[str, str], Entry]:
    """Every text of `article` by context and text. A part without facts of its own, such as a
    label, has those of the block it is in."""
    found: dict[tuple[str, str], Entry] = {}
    screens = _screens(article)
    for file, context, section in _sections(article):
        rests: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        for place, part in walk.within(section):
            above = rests.get(place.rpartition(", ")[0], ((), ()))
            own = (getattr(part, "facts", ()), getattr(part, "sources", ()))
            rests[place] = own if any(own) else above
            for name in walk.TRANSLATABLE:
                text = getattr(part, name, "")
                if not isinstance(text, str) or not text:
                    continue
                entry = found.setdefault((context, text), Entry(file, screens.get(context, "")))
                _add(entry.hints, _hints(part, name))
                entry.places.append(f"{place}, {name}" if place else name)
                _add(entry.facts, rests[place][0])
                _add(entry.sources, rests[place][1])
    return found


def article_catalog(folder: Path) -> Catalog:
    """The texts of the article in `folder`. Raises `ArticleError` when it cannot be read."""
    article = load_article(folder)
    catalog = Catalog()
    for (context, text), entry in entries(article).items():
        file = f"resources/articles/{article.id}/{entry.file}"
        notes = entry.comments(article)
        catalog.add(text, locations=[(file, 0)], auto_comments=notes, context=context)
    return catalog


def interface_catalog(package: Path) -> Catalog:
    """The texts of the program in `package`: `qsTr` in QML, `N_` and `Plural` in Python."""
    catalog = Catalog()
    kinds = (
        ("javascript", "*.qml", {"qsTr": None}, NOTE[2:]),
        ("python", "*.py", {"N_": None, PLURAL: (1, 2)}, ":"),
    )
    for method, pattern, keywords, tag in kinds:
        for path in sorted(package.rglob(pattern), key=lambda one: one.as_posix()):
            file = path.relative_to(package.parent).as_posix()
            source = BytesIO(path.read_bytes())
            found = extract(method, source, keywords, [tag], {"jsx": False}, True)
            for _, text, notes, _ in found:
                plural = not isinstance(text, str)
                flags = ["qt-plural-format"] if plural else ["qt-format"] if "%1" in text else []
                catalog.add(text, locations=[(file, 0)], auto_comments=notes, flags=flags)
    return catalog


def template(domain: str, catalog: Catalog) -> str:
    """`catalog` as the text of a `.pot` file."""
    about = f"The texts of “{domain}”, made by `python -m kiosk.i18n.build extract`. Do not edit."
    return HEADER.format(about=about, domain=domain, more="") + body(catalog)


def body(catalog: Catalog) -> str:
    """Everything after the header of a catalogue."""
    written = BytesIO()
    write_po(written, catalog, omit_header=True, include_lineno=False)
    return written.getvalue().decode("utf-8").rstrip("\n") + "\n"
