# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read aloud on each screen: what is shown, in reading order."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from kiosk.article.model import Word
from kiosk.i18n.languages import language_of
from kiosk.session.destination import (
    ChooseLanguage,
    Goodbye,
    Home,
    PageAt,
    WordList,
)
from kiosk.speech.spoken import Spoken, spoken
from kiosk.ui.controller import Controller
from kiosk.ui.page_props import derive_page
from kiosk.ui.page_structs import PageProps


def N_(text: str) -> str:
    """Marks an interface text for the catalogue; QML shows the same text."""
    return text


CHOOSE_LANGUAGE = N_("Choose your language")
HOME = N_("What would you like to know?")
QUESTIONS = (
    N_("What happens"),
    N_("What you may feel"),
    N_("How long"),
    N_("What you can do"),
)
"""What each beat of a procedure answers, in the order on the screen."""
GOODBYE = N_("Thank you for your time")
GOODBYE_TEXT = N_("You can ask your care team anything.")


def spoken_blocks(controller: Controller) -> list[str]:
    """The texts of the screen, markup and all, in the language shown."""
    place = controller.visit.place
    article = controller.article
    word = controller.localised.interface(controller.visit.state.language).text
    if isinstance(place, PageAt) and article:
        pictures = controller.library.folders[article.id] / "pictures"
        props = derive_page(article, controller.visit, place, pictures)
        return page_blocks(props, [word("", question) for question in QUESTIONS])
    if isinstance(place, Home) and article:
        return [word("", HOME), *(chapter.title for chapter in article.chapters)]
    if isinstance(place, ChooseLanguage):
        return [word("", CHOOSE_LANGUAGE), language_of(controller.visit.state.language).name]
    if isinstance(place, WordList) and article:
        shown = next((one for one in article.words if one.id == place.word), None)
        return word_blocks(shown) if shown else []
    if isinstance(place, Goodbye):
        return [word("", GOODBYE), word("", GOODBYE_TEXT)]
    return []


def spoken_text(controller: Controller, blocks: Sequence[str], language: str = "") -> Spoken:
    """`blocks` as they are said in `language`, by default the one shown: the clinic's telephone
    numbers digit by digit."""
    clinic = controller.localised.clinic_value
    phones = [str(number) for number in (clinic("phone"), clinic("emergency")) if number]
    return spoken(blocks, language or controller.visit.state.language, phones)


def word_blocks(word: Word) -> list[str]:
    """A word and its meaning."""
    return [word.term, word.text]


def page_blocks(props: PageProps, questions: Sequence[str] = QUESTIONS) -> list[str]:
    """The texts of one page; a picture is told by its text alternative.

    `questions` are the four headings of a beat in the language shown.
    """
    if props.beats:
        blocks = [props.title, props.drawing.alt]
        for question, entry in zip(questions, props.entries, strict=True):
            blocks += [question, entry.text]
    else:
        blocks = _plain_blocks(props)
    return [_unstyled(block) for block in blocks if block]


def _plain_blocks(props: PageProps) -> list[str]:
    blocks = [props.title, props.lead, *(line.plain for line in props.body), props.drawing.alt]
    for group in props.groups:
        blocks += [f"{group.count}: {group.title or group.text}"]
    for at, entry in enumerate(props.entries):
        opened = max(0, props.answered)
        hidden = props.kind == "questions" and at != opened
        blocks += [entry.title] if hidden else [entry.title, entry.text]
    for level in props.levels:
        blocks += [level.title, level.text, *level.lines]
    return [*blocks, props.note.title, props.note.text, props.origin]


def _unstyled(text: str) -> str:
    """StyledText without its tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", text))
