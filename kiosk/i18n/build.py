# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m kiosk.i18n.build`: makes, updates, compiles and checks the catalogues.

docs/translating.md tells a translator how. The kiosk itself reads only the compiled `.mo` files.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog

from kiosk.article.faults import ArticleError
from kiosk.article.load import articles_in
from kiosk.i18n.catalogue import INTERFACE
from kiosk.i18n.extract import HEADER, article_catalog, body, interface_catalog, template
from kiosk.i18n.languages import UnknownLanguage, folder_name, language_of
from kiosk.i18n.plural_rules import header_rule
from kiosk.i18n.po import (
    PLURALS,
    Unreadable,
    begun,
    catalog_hash,
    compile_one,
    fields,
    plural_fault,
    read,
    wrong,
)
from kiosk.i18n.review import BY, DRAFT, HASH, ON, REVIEWED, Review, review_of

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "python -m kiosk.i18n.build"


def templates(articles: Path, package: Path = ROOT / "kiosk") -> dict[str, str]:
    """The text of every template by its domain, from the sources as they are now."""
    found = {INTERFACE: template(INTERFACE, interface_catalog(package))}
    for folder in articles_in(articles):
        found[folder.name] = template(folder.name, article_catalog(folder))
    return found


def _pos(translations: Path) -> list[Path]:
    return sorted(translations.glob("*/LC_MESSAGES/*.po"))


def _write(path: Path, text: str) -> None:
    """Only when it differs, so that what is made from it is not made again."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"{path}: written\n")


def run_extract(articles: Path, translations: Path) -> list[str]:
    """Writes the templates."""
    for domain, text in templates(articles).items():
        _write(translations / f"{domain}.pot", text)
    return []


def _new_header(domain: str, language: str) -> str:
    locale = Locale.parse(language)
    rule = f"{PLURALS}: {header_rule(language)}"
    more = f"Language: {language}", rule, "X-Review-State: draft"
    about = f"{locale.english_name} of “{domain}”. docs/translating.md says how to work on it."
    return HEADER.format(about=about, domain=domain, more="".join(f'"{one}\\n"\n' for one in more))


def run_update(translations: Path, languages: Sequence[str]) -> list[str]:
    """Merges the templates into every language there is, and into new `languages`."""
    folders = {path.parent.name for path in translations.glob("*/LC_MESSAGES")}
    faults = []
    for language in sorted(folders | {folder_name(one) for one in languages}):
        for pot in sorted(translations.glob("*.pot")):
            path = translations / language / "LC_MESSAGES" / f"{pot.stem}.po"
            try:
                if path.exists():
                    header, catalog = read(path)
                else:
                    header = _new_header(pot.stem, language)
                    catalog = begun(header)
                catalog.update(read(pot)[1], update_creation_date=False)
                _write(path, header + body(catalog))
            except Unreadable as error:
                faults.append(str(error))
            except (UnknownLocaleError, ValueError):
                faults.append(f"{language}: is not a language. Use a tag such as es or pt-BR")
    return faults


def run_compile(translations: Path) -> list[str]:
    """Compiles every catalogue that changed."""
    return [fault for path in _pos(translations) for fault in compile_one(path)]


def _check_po(path: Path, translations: Path) -> Iterator[str]:
    language = path.parent.parent.name
    pot = translations / f"{path.stem}.pot"
    try:
        language_of(language.replace("_", "-"))
    except UnknownLanguage:
        yield f"{path}: {language} is not a language. Name its folder by a tag such as es or pt_BR"
    if not pot.exists():
        yield f"{path}: nothing is called {path.stem}. Delete the file, or run {COMMAND} extract"
        return
    try:
        header, catalog = read(path)
        wanted = {(one.context, one.id) for one in read(pot)[1]}
    except Unreadable as error:
        yield str(error)
        return
    yield from _check_review(path, review_of(fields(header)), catalog)
    if rule := plural_fault(path, catalog, fields(header)):
        yield rule
    if wanted ^ {(one.context, one.id) for one in catalog}:
        yield f"{path}: is not up to date. Run {COMMAND} update"
    yield from (fault for _, fault in wrong(path, catalog))


def _check_review(path: Path, found: Review, catalog: Catalog) -> Iterator[str]:
    if found.state not in (DRAFT, REVIEWED):
        yield f"{path}: no review state. Write X-Review-State: {DRAFT} or {REVIEWED} in its header"
    if found.state != REVIEWED:
        return
    now = catalog_hash(catalog)
    if not found.complete:
        yield f"{path}: reviewed by whom, when and what? Add {BY}, {ON} and {HASH}: {now}"
    elif found.hash != now:
        yield (
            f"{path}: changed since {found.by} reviewed it on {found.on}. Write X-Review-State: "
            f"{DRAFT}, or have it read again and write {HASH}: {now}"
        )


def run_check(articles: Path, translations: Path) -> list[str]:
    """Every fault, one line each."""
    fresh = templates(articles)
    faults = [
        f"{path}: is not up to date. Run {COMMAND} extract, then update"
        for path in (translations / f"{domain}.pot" for domain in fresh)
        if not path.exists() or path.read_text(encoding="utf-8") != fresh[path.stem]
    ]
    old = sorted(path for path in translations.glob("*.pot") if path.stem not in fresh)
    faults += [f"{path}: nothing is called {path.stem}. Delete the file" for path in old]
    return faults + [one for path in _pos(translations) for one in _check_po(path, translations)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; 1 when it found a fault."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="The catalogues of translations.")
    parser.add_argument("command", choices=("extract", "update", "compile", "check"))
    parser.add_argument("languages", nargs="*", help="update: also start these, such as es")
    parser.add_argument("--articles", type=Path, default=ROOT / "resources" / "articles")
    parser.add_argument("--translations", type=Path, default=ROOT / "translations")
    given = parser.parse_args(arguments)
    try:
        if given.command == "update":
            faults = run_update(given.translations, given.languages)
        elif given.command == "compile":
            faults = run_compile(given.translations)
        else:
            run = run_extract if given.command == "extract" else run_check
            faults = run(given.articles, given.translations)
    except ArticleError as error:
        faults = [str(fault) for fault in error.faults]
    sys.stdout.write("".join(f"{one}\n" for one in faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
