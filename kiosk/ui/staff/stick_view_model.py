# SPDX-License-Identifier: GPL-3.0-or-later
"""The sticks that are plugged in: set-up and totals are saved there, a set-up is loaded."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff import usb
from kiosk.staff.approvals import ApprovalsError, ApprovalsStore, parse_approvals
from kiosk.staff.export import ExportError, save_csv
from kiosk.staff.settings import SettingsError, parse_settings
from kiosk.staff.setup_file import NAME, Setup, SetupError, load_setup, read_setup, save_setup
from kiosk.ui.rows import Rows
from kiosk.ui.staff.differences import Difference, approval_differences, differences
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

SECTIONS = ("carry", "totals")
MOST = 6
"""As many sticks have a place on the screen."""
LOOK_SECONDS = 1.0
"""Between two looks for sticks."""

SAVED = N_("Saved as %1. You can take the stick out.")
LOADED = N_("Loaded. What was there before is kept beside it.")
SAME = N_("The set-up on the stick is the same as here.")
NO_FILE = N_("There is no saved set-up on this stick.")
NO_STICK = N_("Put a USB stick in first.")
GONE = N_("The stick is gone. Put it in again, then try once more.")
FULL = N_("The stick is full. Make room on it, or take another.")
LOCKED = N_("The stick cannot be written to. Take another.")
UNREADABLE = N_("The stick cannot be read. Put it in again, or take another.")
UNUSABLE = N_("This set-up cannot be used. Nothing was changed.")
OTHER = N_("The set-up on the stick is another one now. Look at it again.")
NOT_SAVED = N_("The set-up here has a fault and was not saved. Health tells more.")

FULL_CODES = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
GONE_CODES = {errno.ENOENT, errno.EIO, errno.ENXIO, errno.ENODEV, errno.ENOTDIR}


class DriveRow(Struct, frozen=True):
    """One stick."""

    name: str
    chosen: bool


def cause_of(error: BaseException) -> OSError | None:
    """What the system said, when that is behind `error`."""
    behind = error.__cause__ or error.__context__
    return behind if isinstance(behind, OSError) else None


@QmlElement
@QmlUncreatable("made by startup")
class StickViewModel(QObject):
    """One stick is chosen; what was done with it is told in one line."""

    changed = Signal()

    def __init__(
        self, staff: StaffViewModel, standing: Standing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff, self._setup, self._standing = staff, staff.setup, standing
        self.find: Callable[[], list[usb.Drive]] = usb.drives
        self._drives: list[usb.Drive] = []
        self._chosen: Path | None = None
        self._rows = Rows(DriveRow, self)
        self._changes = Rows(Difference, self)
        self._offered: Setup | None = None
        self._told = self._detail = ""
        self._bad = False
        self._looked = 0.0
        staff.sectionChanged.connect(self._begin)
        staff.openChanged.connect(lambda _: self._begin())
        staff.ticked.connect(self._tick)

    @property
    def _here(self) -> bool:
        return self._staff.shows(*SECTIONS)

    def _begin(self) -> None:
        self._offered = None
        self._tell("")
        self.look()

    def _tick(self) -> None:
        if self._here and self._staff.controller.now - self._looked >= LOOK_SECONDS:
            self.look()

    @Slot()
    def look(self) -> None:
        """Looks which sticks are there now."""
        self._looked = self._staff.controller.now
        drives = self._drives = self.find() if self._here else []
        if self._chosen not in [one.path for one in drives]:
            self._chosen = drives[0].path if drives else None
        rows = [DriveRow(one.name, one.path == self._chosen) for one in drives[:MOST]]
        if rows != list(self._rows.rows):
            self._rows.set_rows(rows)
            self.changed.emit()

    @Slot(int)
    def choose(self, at: int) -> None:
        """Another stick was touched."""
        if 0 <= at < len(self._drives):
            self._chosen = self._drives[at].path
            self._tell("")
            self.look()

    def _tell(self, text: str, bad: bool = False, detail: str = "") -> None:
        self._told = self._staff.say(text) if text else ""
        self._bad, self._detail = bad, detail
        self.changed.emit()

    def _fail(self, error: Exception, otherwise: str) -> None:
        """One kind line about what went wrong; the log has the whole of it."""
        log.error("%s", error)
        cause = cause_of(error)
        if cause is None:
            self._tell(otherwise, True, str(error) if otherwise == UNUSABLE else "")
        elif cause.errno in FULL_CODES:
            self._tell(FULL, True)
        elif otherwise == UNUSABLE:
            self._tell(UNREADABLE, True)
        else:
            self._tell(GONE if cause.errno in GONE_CODES else LOCKED, True)
        self.look()

    def _folder(self) -> Path | None:
        if self._chosen is None:
            self._tell(NO_STICK, True)
        return self._chosen

    def _folder_to_write(self) -> Path | None:
        """The folder a stick was mounted on may stay, and take files that nobody finds again."""
        folder = self._folder()
        if folder is None or folder in [one.path for one in self.find()]:
            return folder
        self._tell(GONE, True)
        self.look()
        return None

    @property
    def _approvals(self) -> ApprovalsStore:
        return self._standing.offering.approvals

    # Saving

    @Slot()
    def saveSetup(self) -> None:
        """Saves the whole set-up on the stick, never the PIN."""
        folder = self._folder_to_write()
        if folder is None:
            return
        try:
            self._saved(save_setup(folder, self._setup.store, self._approvals))
        except SetupError as error:
            self._fail(error, NOT_SAVED)

    @Slot()
    def saveTotals(self) -> None:
        """Saves the table of totals on the stick."""
        folder = self._folder_to_write()
        if folder is None:
            return
        try:
            self._saved(save_csv(folder, self._setup.totals.days()))
        except ExportError as error:
            self._fail(error, GONE)

    def _saved(self, path: Path) -> None:
        self._tell(SAVED)
        self._told = self._told.replace("%1", f"\u2068{path.name}\u2069")
        self.changed.emit()

    # Loading

    @Slot()
    def askLoad(self) -> None:
        """Reads the set-up on the stick, and asks before anything changes."""
        folder = self._folder()
        if folder is None:
            return
        try:
            offered = read_setup(folder / NAME)
            rows = self._differences(offered)
        except (SetupError, SettingsError, ApprovalsError) as error:
            cause = cause_of(error)
            if isinstance(cause, FileNotFoundError) and folder.is_dir():
                self._tell(NO_FILE, True)
            else:
                self._fail(error, UNUSABLE)
            return
        if not rows:
            self._tell(SAME)
            return
        self._tell("")
        self._offered = offered
        self._changes.set_rows(rows)
        self.changed.emit()

    def _differences(self, offered: Setup) -> list[Difference]:
        path, say = self._setup.store.path, self._staff.say
        settings, _ = parse_settings(path, offered.settings)
        approvals, _ = parse_approvals(path, offered.approvals)
        rows = differences(self._setup.settings, settings, self._staff.all_sections, say)
        return rows + approval_differences(self._approvals.approvals, approvals, say)

    @Slot()
    def cancelLoad(self) -> None:
        """Everything stays as it is."""
        self._offered = None
        self.changed.emit()

    @Slot()
    def load(self) -> None:
        """Takes over the set-up that was looked at; the files before it are kept."""
        offered, folder = self._offered, self._folder()
        self._offered = None
        if offered is None or folder is None:
            self.changed.emit()
            return
        store = self._setup.store
        before = store.settings
        try:
            if read_setup(folder / NAME) != offered:
                self._tell(OTHER, True)
                return
            load_setup(folder / NAME, store, self._approvals)
            self._tell(LOADED)
        except SetupError as error:
            self._fail(error, UNUSABLE)
        if store.settings is not before:
            self._setup.use(store.settings)
            self._standing.reload()

    # What is shown

    @Property(QObject, constant=True)
    def drives(self) -> QObject:
        """Rows of `DriveRow`."""
        return self._rows

    @Property(QObject, constant=True)
    def changes(self) -> QObject:
        """Rows of `Difference`."""
        return self._changes

    @Property(bool, notify=changed)
    def found(self) -> bool:
        """True when a stick is plugged in."""
        return bool(self._rows.rows)

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """True when staff have to say which."""
        return len(self._rows.rows) > 1

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """True while a set-up waits for staff's yes."""
        return self._offered is not None

    @Property(str, notify=changed)
    def told(self) -> str:
        """What came of it, or empty."""
        return self._told

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What exactly was wrong with a file, or empty."""
        return self._detail

    @Property(bool, notify=changed)
    def bad(self) -> bool:
        """True when something went wrong."""
        return self._bad
