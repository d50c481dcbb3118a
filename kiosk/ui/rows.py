# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists for QML whose roles are the fields of a frozen struct."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

R = TypeVar("R", bound=Struct)
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel, Generic[R]):
    """The rows of one list. Setting equal rows again changes nothing on the screen."""

    def __init__(self, kind: type[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = list(kind.__struct_fields__)
        self._rows: tuple[R, ...] = ()

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as they are."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Replaces the rows. Rows of the same number are changed in place, so that their items
        on the screen, and the focus, stay."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) == len(self._rows):
            changed = [at for at, (a, b) in enumerate(zip(self._rows, new, strict=True)) if a != b]
            self._rows = new
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields' names."""
        return {
            Qt.ItemDataRole.UserRole + number: QByteArray(name.encode())
            for number, name in enumerate(self._names)
        }

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One field of one row."""
        number = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])
