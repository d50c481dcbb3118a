# SPDX-License-Identifier: GPL-3.0-or-later
"""An article in another language, with the clinic's values in that language."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from kiosk.article import walk
from kiosk.article.library import open_library
from kiosk.staff.settings import Settings
from kiosk.ui.localised import Localised

from .draft import Draft

TEXTS = {
    ("see", "They look for [[ear wax]]. Wait **{wait_minutes}** at most."): (
        "Buscan [[cera|ear-wax]]. Espere **{wait_minutes}** como mucho."
    ),
    ("article", "the number on your letter"): "el número de su carta",
    ("see", "You can call {phone}."): "Puede llamar a {phone}.",
}


def write(folder: Path, domain: str, texts: dict[tuple[str, str], str]) -> None:
    path = folder / "es" / "LC_MESSAGES" / f"{domain}.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    catalog = Catalog(locale="es")
    for (context, text), translation in texts.items():
        catalog.add(text, translation, context=context or None)
    with path.open("wb") as file:
        write_mo(file, catalog)


@pytest.fixture
def localised(draft: Draft, tmp_path: Path) -> Localised:
    write(tmp_path / "translations", "ear-check", TEXTS)
    write(tmp_path / "translations", "kiosk", {("", "Back"): "Atrás"})
    library = open_library(draft.folder.parent, None)
    return Localised(library, Settings(values={"wait_minutes": 8}), tmp_path / "translations")


def test_values_follow_the_language_of_the_text(localised: Localised) -> None:
    spanish = dict(walk.texts(localised.article("ear-check", "es").chapters[0].pages[0]))
    english = dict(walk.texts(localised.article("ear-check", "en").chapters[0].pages[0]))
    assert (
        spanish["body 1, text"] == "Buscan [[cera|ear-wax]]. Espere **8\u00a0minutos** como mucho."
    )
    assert english["body 1, text"] == "They look for [[ear wax]]. Wait **8\u00a0minutes** at most."


def test_words_for_a_value_that_is_not_set_are_translated_too(localised: Localised) -> None:
    spanish = localised.article("ear-check", "es").chapters[0].pages[0]
    assert spanish.more[0].text == "Puede llamar a el número de su carta."


def test_what_has_no_translation_stays_readable(localised: Localised) -> None:
    spanish = localised.article("ear-check", "es")
    assert spanish.chapters[0].pages[0].title == "What they see"
    assert [page.id for page in spanish.chapters[0].pages] == ["see", "points", "steps", "walk"]


def test_the_interface_has_a_catalogue_of_its_own(localised: Localised) -> None:
    assert localised.interface("es").text("", "Back") == "Atrás"
    assert localised.interface("fr").text("", "Back") == "Back"
    assert localised.interface("es").text("see", "You can call {phone}.") == "You can call {phone}."
