# SPDX-License-Identifier: GPL-3.0-or-later
"""The articles a kiosk offers, each from its folder or from its last good copy."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, field

from kiosk.article.check import check_article
from kiosk.article.faults import ArticleError, Fault
from kiosk.article.load import HEAD, articles_in, load_article
from kiosk.article.model import Article

log = logging.getLogger(__name__)

TRANSLATIONS = "translations"
"""The folder beside an installed article that holds its catalogues."""


class Library(Struct):
    """The articles that can be shown, by id, with the folder each was read from."""

    articles: dict[str, Article] = field(default_factory=dict)
    folders: dict[str, Path] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    """Why an article is missing or an older copy of it is shown."""
    catalogues: dict[str, Path] = field(default_factory=dict)
    """The folder of an article's translations, where it brought its own."""

    def translations(self, domain: str, folder: Path) -> Path:
        """Where the catalogues of `domain` are: `folder`, unless the article brought its own."""
        return self.catalogues.get(domain, folder)

    def picture(self, article: str, name: str) -> Path:
        """The file of one of the article's pictures."""
        return self.folders[article] / "pictures" / name


def open_library(folder: Path, copies: Path | None, installed: Sequence[Path] = ()) -> Library:
    """Every article in `folder`. One with a fault is replaced by its last good copy in `copies`.

    A good article that changed since is copied there. `copies` None keeps no copies. `installed`
    are the folders of articles that came later, with translations beside; each goes before one
    of the same name.
    """
    library = Library()
    folder = folder.resolve()
    for source in installed:
        try:
            _add(library, load_article(source), source)
            library.catalogues[source.name] = source.with_name(TRANSLATIONS)
        except ArticleError as error:
            library.faults += error.faults
    found = [one for one in articles_in(folder) if one.name not in library.articles]
    if not found and not library.articles:
        remedy = f"Put a folder with an {HEAD} there"
        library.faults.append(Fault(folder, "", "holds no article", remedy))
    for source in found:
        copy = copies / source.name if copies else None
        try:
            article = load_article(source)
            if copy and _stamp(source) != _stamp(copy):
                faults = check_article(source)
                if faults:
                    raise ArticleError(faults)
                _keep(source, copy)
            _add(library, article, source)
        except ArticleError as error:
            library.faults += error.faults
            _fall_back(library, copy)
    if installed:
        library.articles = dict(sorted(library.articles.items()))
    return library


def _add(library: Library, article: Article, folder: Path) -> None:
    library.articles[article.id] = article
    library.folders[article.id] = folder


def _fall_back(library: Library, copy: Path | None) -> None:
    if copy is None:
        return
    try:
        if not (copy / HEAD).exists():
            return
        _add(library, load_article(copy), copy)
        log.warning("%s: the last good copy is shown", copy.name)
    except ArticleError as error:
        library.faults += error.faults
    except OSError:
        return


def _stamp(folder: Path) -> list[tuple[str, int, int]]:
    """Name, size and time of every file: cheap, and enough to see that a file was edited."""
    try:
        return sorted(
            (str(path.relative_to(folder)), info.st_size, int(info.st_mtime))
            for path in folder.rglob("*")
            if path.is_file() and "make" not in path.relative_to(folder).parts[:-1]
            for info in (path.stat(),)
        )
    except OSError:
        return []


def _keep(source: Path, copy: Path) -> None:
    """Replaces `copy` by `source` in one step. A full or read-only disk is logged, not fatal."""
    fresh = copy.with_name(f".{copy.name}.new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.copytree(source, fresh, ignore=shutil.ignore_patterns("make", "__pycache__"))
        shutil.rmtree(copy, ignore_errors=True)
        fresh.replace(copy)
    except OSError as error:
        log.warning("%s: no copy kept (%s)", source.name, error)
