# SPDX-License-Identifier: GPL-3.0-or-later
"""How often the kiosk is used, by the day: no times, no order, nothing of any one visit."""

from __future__ import annotations

import contextlib
import datetime
import logging
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from kiosk.staff.files import beside, is_there, set_aside, sync_folder

log = logging.getLogger(__name__)

FORM = 1
# Without rows' ids nothing tells which came first.
TABLE = """CREATE TABLE IF NOT EXISTS totals (
    day TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (day, kind, name)) WITHOUT ROWID"""
ADD = """INSERT INTO totals (day, kind, name, count) VALUES (?, ?, ?, 1)
    ON CONFLICT (day, kind, name) DO UPDATE SET count = count + 1"""
TABLES = "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
ROWS = "SELECT day, kind, name, count FROM totals ORDER BY day, kind, name"
NAME = re.compile(r"([A-Za-z0-9][A-Za-z0-9._/-]{0,63})?")
BROKEN = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR}
"""What SQLite says of a file that is not ours. `SQLITE_ERROR`: of another form or make."""


class Kind(StrEnum):
    """What is counted. `VISITS` and `COMPLETED` have no name."""

    VISITS = "visits"
    COMPLETED = "completed"
    LANGUAGE = "language"
    CHAPTER = "chapter"
    TAKEAWAY = "takeaway"


class Total(Struct, frozen=True):
    """One cell: how often, on one day."""

    day: datetime.date
    kind: str
    name: str
    count: int


class _NotOursError(Exception):
    """The file is no database of totals."""


class Totals:
    """The totals in the database at `path`. Nothing here raises: the patient's screen goes on.

    While `on` is false nothing is counted, and no file is made.
    """

    def __init__(
        self,
        path: Path,
        on: bool = False,
        today: Callable[[], datetime.date] = datetime.date.today,
    ) -> None:
        self.path = path
        self.on = on
        self.problem = ""
        self._today = today
        self._database: sqlite3.Connection | None = None

    def add(self, day: datetime.date, kind: Kind, name: str = "") -> None:
        """One more of `kind` on `day`."""
        self.add_all(day, [(kind, name)])

    def add_all(self, day: datetime.date, entries: Iterable[tuple[Kind, str]]) -> None:
        """One more of each of `entries` on `day`; all of them or none."""
        if not self.on:
            return
        rows = []
        for kind, name in entries:
            if NAME.fullmatch(name):
                rows.append((day.isoformat(), str(kind), name))
            else:
                log.error("totals: a name of %s that is no id is not counted", kind)
        with self._guarded():
            database = self._open()
            with database:
                database.execute("BEGIN IMMEDIATE")
                database.executemany(ADD, rows)
            self._forget_order(database)
            self.problem = ""

    def today(self) -> tuple[Total, ...]:
        """The totals of today."""
        return self.days().get(self._today(), ())

    def days(self) -> dict[datetime.date, tuple[Total, ...]]:
        """The totals of every day, the oldest first."""
        found: dict[datetime.date, tuple[Total, ...]] = {}
        if not is_there(self.path):
            return found
        with self._guarded():
            for day, kind, name, count in self._open().execute(ROWS).fetchall():
                with contextlib.suppress(ValueError, TypeError, OverflowError):
                    date = datetime.date.fromisoformat(day)
                    if kind in set(Kind) and NAME.fullmatch(name) and int(count) > 0:
                        total = Total(date, kind, name, int(count))
                        found[date] = (*found.get(date, ()), total)
        return found

    def clear(self) -> None:
        """Takes every total away."""
        if not is_there(self.path):
            return
        with self._guarded():
            database = self._open()
            database.execute("DELETE FROM totals")
            self._forget_order(database)

    def close(self) -> None:
        """Ends the work with the file."""
        database, self._database = self._database, None
        if database:
            with contextlib.suppress(sqlite3.Error):
                database.close()

    @staticmethod
    def _forget_order(database: sqlite3.Connection) -> None:
        """Empties the log of changes, which tells in what order they came."""
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        """Keeps what goes wrong from the caller. The next try opens the file anew."""
        try:
            yield
        except (sqlite3.Error, OSError, _NotOursError) as error:
            self.close()
            problem = (
                f"{self.path}: totals are not counted ({error})."
                " Free some space or make the folder writable."
            )
            if problem != self.problem:
                log.error("%s", problem)
            self.problem = problem

    def _open(self) -> sqlite3.Connection:
        """The database, checked; one that is broken is moved aside and a new one begun."""
        if self._database is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                self._database = _opened(self.path)
            except _NotOursError as error:
                self._move_aside(str(error))
                self._database = _opened(self.path)
        return self._database

    def _move_aside(self, problem: str) -> None:
        # The log of changes of a broken database would break the new one.
        for ending in ("-wal", "-shm"):
            self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
        kept = set_aside(self.path)
        if kept is None:
            raise OSError(f"{problem}, and cannot be moved to {beside(self.path, 'broken').name}")
        sync_folder(self.path.parent)
        log.error("%s: %s; moved to %s, and new totals are begun", self.path, problem, kept.name)


def _opened(path: Path) -> sqlite3.Connection:
    """Raises `_NotOursError` when the file is broken, sqlite3.Error when it cannot be used now."""
    database = sqlite3.connect(path, timeout=2, isolation_level=None)
    # A letter that is none costs its row, not the file.
    database.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        found = [row[0] for row in database.execute("PRAGMA quick_check").fetchall()]
        if found != ["ok"]:
            raise _NotOursError("is damaged")
        form = database.execute("PRAGMA user_version").fetchone()[0]
        tables = [row[0] for row in database.execute(TABLES).fetchall()]
        new = form == 0 and not tables
        if not new and (form != FORM or tables != ["totals"]):
            raise _NotOursError("is another database")
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            database.execute(f"PRAGMA {pragma}").fetchall()
        if new:
            with database:
                database.execute("BEGIN IMMEDIATE")
                database.execute(TABLE)
                database.execute(f"PRAGMA user_version={FORM}")
        database.execute("SELECT day, kind, name, count FROM totals LIMIT 0").fetchall()
    except sqlite3.Error as error:
        database.close()
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        if code & 0xFF in BROKEN:
            raise _NotOursError("is no database, or a damaged one") from None
        raise
    except UnicodeDecodeError:
        # What SQLite says of a damaged file may quote it.
        database.close()
        raise _NotOursError("is a damaged database") from None
    except _NotOursError:
        database.close()
        raise
    return database
