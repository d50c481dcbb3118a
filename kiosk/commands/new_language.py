# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk new-language`: makes the folder of a language, with every text to translate."""

from __future__ import annotations

import argparse

from kiosk.exits import Exit, RefusalError
from kiosk.i18n.build import run_update
from kiosk.i18n.languages import SOURCE, UnknownLanguage, folder_name, is_test, language_of
from kiosk.system import paths


def run(options: argparse.Namespace) -> Exit:
    """Makes it; refuses what is no language and what is there already."""
    if paths.PACKAGED:
        raise RefusalError(
            Exit.USAGE, "A language is added to the sources, and then packaged: docs/translating.md"
        )
    tag: str = options.language.replace("_", "-")
    try:
        language = language_of(tag)
    except UnknownLanguage:
        language = None
    if language is None or is_test(tag) or tag == SOURCE:
        raise RefusalError(
            Exit.USAGE, f"{options.language}: is no language. Use a tag such as tr, pt-BR, zh-Hant."
        )
    folder = paths.TRANSLATIONS / folder_name(tag)
    if folder.exists():
        raise RefusalError(Exit.USAGE, f"{folder}: is there already. Translate the files in it.")
    try:
        faults = run_update(paths.TRANSLATIONS, [tag])
    except OSError as error:
        raise RefusalError(
            Exit.OUTPUT, f"{folder}: cannot be written ({error.strerror}). Check its permissions."
        ) from None
    if faults:
        raise RefusalError(Exit.TRANSLATION, "\n".join(faults))
    print(
        f"{language.name} ({language.english}): translate the files in {folder}/LC_MESSAGES, "
        "then run `make translations` and `kiosk check --translations`."
    )
    return Exit.OK
