# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawings on a stage as a list for QML; only what moved is told, frame by frame."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from kiosk.article.motion import HIDDEN, Pose
from kiosk.article.stage import Actor
from kiosk.ui.drawings import drawing, drawing_box

Index = QModelIndex | QPersistentModelIndex
FIRST = int(Qt.ItemDataRole.UserRole)


class Costume(Struct, frozen=True):
    """What never moves: the drawing and its viewBox, in stage units about the anchor."""

    key: str
    source: str
    boxX: float
    boxY: float
    boxWidth: float
    boxHeight: float
    clipped: bool
    stretched: bool
    tool: bool


COSTUME = Costume.__struct_fields__
MOVING = {
    "anchorX": "x",
    "anchorY": "y",
    "angle": "turn",
    "factor": "size",
    "tall": "stretch",
    "strength": "opacity",
    "part": "reveal",
}
"""Role and the field of `Pose` behind it."""

NAMES = (*COSTUME, *MOVING)
MOVING_ROLES = [FIRST + NAMES.index(name) for name in MOVING]


class ActorRows(QAbstractListModel):
    """One row for each actor that has a drawing, in the order they are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._costumes: tuple[Costume, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._poses: list[Pose] = []

    def dress(self, actors: Sequence[Actor], pictures: Path, colors: str) -> None:
        """Sets what stands on the stage; every actor is hidden until `move`."""
        numbers = tuple(at for at, actor in enumerate(actors) if actor.picture)
        tools: set[str] = set()
        for actor in actors:
            if actor.view == "tools" or actor.within in tools:
                tools.add(actor.id)
        costumes = tuple(_costume(actors[at], pictures, colors, tools) for at in numbers)
        if costumes == self._costumes:
            return
        self.beginResetModel()
        self._costumes, self._numbers = costumes, numbers
        self._poses = [HIDDEN] * len(numbers)
        self.endResetModel()

    def move(self, poses: Sequence[Pose]) -> None:
        """Takes up `poses`, one for each actor of `dress`."""
        for row, number in enumerate(self._numbers):
            new, old = poses[number], self._poses[row]
            if new is old or new == old:
                continue
            self._poses[row] = new
            index = self.index(row)
            self.dataChanged.emit(index, index, MOVING_ROLES)

    @property
    def seen(self) -> list[tuple[Costume, Pose]]:
        """What can be seen now."""
        return [
            pair for pair in zip(self._costumes, self._poses, strict=True) if pair[1] is not HIDDEN
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many drawings there are."""
        return 0 if parent.isValid() else len(self._costumes)

    def roleNames(self) -> dict[int, QByteArray]:
        """The names QML knows."""
        return {FIRST + at: QByteArray(name.encode()) for at, name in enumerate(NAMES)}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One value of one drawing."""
        number = role - FIRST
        if not index.isValid() or not 0 <= number < len(NAMES):
            return None
        name = NAMES[number]
        if name in MOVING:
            return getattr(self._poses[index.row()], MOVING[name])
        return getattr(self._costumes[index.row()], name)


def _costume(actor: Actor, pictures: Path, colors: str, tools: set[str]) -> Costume:
    path = drawing(pictures, actor.picture, colors)
    return Costume(
        actor.id,
        path.as_uri(),
        *drawing_box(path),
        clipped=bool(actor.reveal),
        stretched=bool(actor.stretch),
        tool=actor.id in tools,
    )
