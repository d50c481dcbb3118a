# SPDX-License-Identifier: GPL-3.0-or-later
"""The booklet to sign: what staff read beside each screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from takeaway.pdf_words import Pdf

from kiosk.article import walk
from kiosk.article.blocks import Tip
from kiosk.article.load import load_article
from kiosk.article.model import Article, Page
from kiosk.tour.sheets import STRENGTHS, Shot, evidence, write_booklet

from .draft import Draft

KNOW = "chapters/know.toml"


def page(article: Article, name: str) -> Page:
    return next(one for _, one in walk.pages(article) if one.id == name)


@pytest.mark.parametrize(
    ("strength", "words"),
    [
        (3, "3 of 3, several studies"),
        (2, "2 of 3, few or mixed studies"),
        (1, "1 of 3, advice only or not borne out"),
    ],
)
def test_a_tip_is_listed_with_the_strength_of_its_evidence(
    draft: Draft, strength: int, words: str
) -> None:
    draft.edit(KNOW, "strength = 2, sources", f'strength = {strength}, facts = ["F2"], sources')
    told = load_article(draft.folder)
    assert evidence(page(told, "tips"), told) == [
        "• Breathe: Breathe out slowly.\n"
        f"    Evidence {words}. F2 It takes a few minutes.; [S1] A book about ears"
    ]


def test_what_is_no_tip_has_no_strength(draft: Draft) -> None:
    told = load_article(draft.folder)
    assert evidence(page(told, "steps"), told) == [
        "• Sit: Take a seat.\n    [S1] A book about ears"
    ]


def test_a_tip_without_a_source_says_both(draft: Draft) -> None:
    draft.edit(KNOW, 'strength = 2, sources = ["S1"]', 'strength = 1, sources = ["K"]')
    told = load_article(draft.folder)
    (line,) = evidence(page(told, "tips"), told)
    assert f"{STRENGTHS[1]}. UNCONFIRMED. [K] General knowledge" in line


def test_every_tip_of_the_real_article_says_how_sure_we_are(real: Article) -> None:
    tips = 0
    for _, one in walk.pages(real):
        lines = evidence(one, real)
        own = [tip for _, tip in walk.statements(one) if isinstance(tip, Tip)]
        graded = [line for line in lines if "Evidence " in line]
        assert len(graded) == len(own)
        for tip, line in zip(own, graded, strict=True):
            assert f"Evidence {STRENGTHS[tip.strength]}." in line
            assert all(f"[{name}] " in line for name in tip.sources)
        tips += len(own)
    assert tips > 10


def test_the_strength_is_printed_on_the_page_of_the_tips(
    draft: Draft, qapp: object, tmp_path: Path
) -> None:
    told = load_article(draft.folder)
    picture = tmp_path / "tips.png"
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    assert image.save(str(picture))
    shots = [Shot(picture, one, "en", page(told, one)) for one in ("steps", "tips")]
    write_booklet(tmp_path / "booklet.pdf", shots, told)
    steps, tips = Pdf((tmp_path / "booklet.pdf").read_bytes()).pages
    assert "Evidence2of3,fewormixedstudies.[S1]Abookaboutears" in tips
    assert "Evidence" not in steps
