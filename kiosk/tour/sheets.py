# SPDX-License-Identifier: GPL-3.0-or-later
"""The contact sheet (HTML) and the booklet (PDF) of a tour."""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.article.blocks import Block, Tip
from kiosk.article.markup import plain
from kiosk.article.model import Article, Page, ProcedurePage
from kiosk.article.walk import statements


@dataclass(frozen=True)
class Shot:
    """One picture of the tour."""

    file: Path
    title: str
    group: str
    page: Page | None
    part: int = 0
    misfits: tuple[str, ...] = ()


STYLE = """body{font:16px sans-serif;margin:2rem;background:#fbf6ec;color:#10393b}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(360px,1fr));gap:1.5rem}
figure{margin:0}img{width:100%;border:1px solid #d5c9b4}.misfit{color:#8e2f2f}"""


def write_index(folder: Path, shots: list[Shot]) -> Path:
    """Writes `index.html` over the pictures in `folder`."""
    parts = [
        f"<!doctype html><meta charset=utf-8><title>Tour</title><style>{STYLE}</style>",
        "<p>Every screen. All content is a draft until a clinician has signed it.</p>",
    ]
    for group in dict.fromkeys(shot.group for shot in shots):
        parts.append(f"<h2>{html.escape(group)}</h2><main>")
        for shot in (one for one in shots if one.group == group):
            name = html.escape(shot.file.relative_to(folder).as_posix())
            misfits = "".join(
                f"<br><span class=misfit>{html.escape(one)}</span>" for one in shot.misfits
            )
            parts.append(
                f'<figure><a href="{name}"><img loading=lazy src="{name}" alt=""></a>'
                f"<figcaption>{html.escape(shot.title)}{misfits}</figcaption></figure>"
            )
        parts.append("</main>")
    index = folder / "index.html"
    index.write_text("\n".join(parts), encoding="utf-8")
    return index


STRENGTHS = {
    3: "3 of 3, several studies",
    2: "2 of 3, few or mixed studies",
    1: "1 of 3, advice only or not borne out",
}
"""How sure we are that a tip helps, in words for those who sign."""


def evidence(page: Page, article: Article, part: int = 0) -> list[str]:
    """Each statement of a page with the facts and sources it rests on, one line each; a tip also
    with how strong its evidence is.

    A procedure gives those of the beat `part`; other pages give all of theirs with the first part.
    """
    if part and not isinstance(page, ProcedurePage):
        return []
    shown = page.beats[part] if isinstance(page, ProcedurePage) else page
    facts = {fact.id: fact.says for fact in article.facts}
    titles = {source.id: source.title for source in article.sources}
    lines = []
    for _, one in statements(shown):
        if not isinstance(one, Block):
            continue
        text = ": ".join(plain(t) for t in (getattr(one, "title", ""), one.text) if t)
        rests = [f"{name} {facts.get(name, '')}" for name in one.facts]
        rests += [f"[{name}] {titles.get(name, '')}" for name in one.sources]
        mark = f"Evidence {STRENGTHS[one.strength]}. " if isinstance(one, Tip) else ""
        mark += "UNCONFIRMED. " if one.unconfirmed else ""
        lines.append(f"• {text}\n    {mark}{'; '.join(rests)}")
    return lines


def write_booklet(path: Path, shots: list[Shot], article: Article) -> None:
    """Writes one A4 page for each screen: its picture, what it rests on, and room to sign."""
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(15, 15, 15, 15),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(150)
    writer.setTitle(article.head.title)
    painter = QPainter(writer)
    area = QRectF(0, 0, writer.width(), writer.height())
    for number, shot in enumerate(shots):
        if number:
            writer.newPage()
        _booklet_page(painter, area, shot, article)
    painter.end()


def _booklet_page(painter: QPainter, area: QRectF, shot: Shot, article: Article) -> None:
    font = QFont(painter.font())
    wrap = Qt.TextFlag.TextWordWrap
    font.setPixelSize(26)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, area.width(), 60), shot.title)
    image = QImage(str(shot.file))
    height = min(area.height() * 0.42, area.width() * image.height() / max(1, image.width()))
    width = height * image.width() / max(1, image.height())
    painter.drawImage(QRectF((area.width() - width) / 2, 50, width, height), image)
    font.setBold(False)
    top = height + 80
    room = area.height() - top - 90
    text = "\n".join(evidence(shot.page, article, shot.part)) if shot.page else ""
    for size in (17, 15, 13, 11, 9):
        font.setPixelSize(size)
        painter.setFont(font)
        box = painter.boundingRect(QRectF(0, top, area.width(), room), int(wrap), text)
        if box.height() <= room:
            break
    painter.drawText(QRectF(0, top, area.width(), room), int(wrap), text)
    font.setPixelSize(17)
    painter.setFont(font)
    line = "Right as it is  ☐      To be changed  ☐      Name, date: ______________________________"
    painter.drawText(QRectF(0, area.height() - 50, area.width(), 50), line.replace("☐", "[  ]"))
