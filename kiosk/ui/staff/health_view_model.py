# SPDX-License-Identifier: GPL-3.0-or-later
"""How the kiosk is: what it is, what it can, and what is wrong. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import __version__
from kiosk.i18n import values
from kiosk.i18n.languages import Language
from kiosk.speech.voices import has_voice
from kiosk.staff.settings import SettingsError
from kiosk.staff.store import SettingsStore
from kiosk.system import machine, paths
from kiosk.system.mode import Mode, condition
from kiosk.takeaway.printers import ask_names, printer_names
from kiosk.ui.glyphs import Glyphs
from kiosk.ui.rows import Rows
from kiosk.ui.staff import health
from kiosk.ui.staff.fields import N_
from kiosk.ui.staff.offer_view_model import OPEN
from kiosk.ui.staff.staff_view_model import StaffViewModel
from kiosk.ui.staff.standing import Standing

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

VERSION, RUNNING = N_("Version"), N_("Running for")
CLOCK, CLOCK_WRONG = N_("Clock"), N_("%1 – this is wrong. Set the clock of the machine.")
DISK, DISK_FULL = N_("Free on the disk"), N_("%1 – make room soon")
PRINTER, NO_PRINTER, NO_PAPER = N_("Printer"), N_("None was found"), N_("Paper is switched off")
LOST_PRINTER = N_("%1 was not found")
SETTINGS_FILE, ALL_READ = N_("Settings file"), N_("All of it was read")
ARTICLES, ALL_HERE = N_("Text and pictures"), N_("All here")
APPROVALS = N_("Sign-offs")
TOTALS, COUNTED, NOT_COUNTED = N_("Totals"), N_("Counted"), N_("Switched off")
SIGNED = N_("signed")
VOICE, NO_VOICE = N_("voice"), N_("no voice")
NO_FONT, GAPS, NO_GAPS = N_("no font"), N_("letters missing: %1"), N_("no letters missing")
RESTARTS = N_("Started again by itself")
RESTARTED = N_("Today: %1. Since it was switched on: %2. Last code: %3.")
SAFE = N_("Safe mode: no voice and less movement, until the kiosk is started anew.")
PIN, LOG, UNKNOWN = N_("PIN"), N_("Log"), N_("Nobody knows")
MOST_GAPS = 20
"""Missing letters that are named."""


class HealthRow(Struct, frozen=True):
    """One line: a name, and what there is to say; `fault` when it needs care."""

    name: str
    told: str
    icon: str
    fault: bool = False


@QmlElement
@QmlUncreatable("made by startup")
class HealthViewModel(QObject):
    """Rows for the Health section, looked up when it is opened, and when staff ask."""

    changed = Signal()

    def __init__(
        self, staff: StaffViewModel, standing: Standing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._staff, self._setup, self._standing = staff, staff.setup, standing
        self._rows = Rows(HealthRow, self)
        self._names: tuple[str, ...] = ()
        staff.sectionChanged.connect(self._begin)
        staff.openChanged.connect(lambda _: self._begin())
        staff.changed.connect(self._begin)
        staff.ticked.connect(self._tick)

    @property
    def _here(self) -> bool:
        return self._staff.shows("health")

    def _begin(self) -> None:
        if self._here and not self._rows.rows:
            self.check()
        elif not self._here and self._rows.rows:
            self._rows.set_rows(())
            self.changed.emit()

    def _tick(self) -> None:
        """The answer of the printing system may have come."""
        if self._here and printer_names() != self._names:
            self.refresh()

    @Slot()
    def check(self) -> None:
        """Looks at everything again, and asks for the printers."""
        ask_names()
        self.refresh()

    def refresh(self) -> None:
        """Looks at everything again."""
        self._names = printer_names()
        self._rows.set_rows([*self._machine(), *self._files(), *self._languages(), *self._log()])
        self.changed.emit()

    # What there is to say

    def _machine(self) -> Iterator[HealthRow]:
        say, language, setup = self._staff.say, self._staff.language, self._setup
        yield HealthRow(say(VERSION), __version__, "info")
        amount, unit = health.duration(setup.wall() - setup.started)
        yield HealthRow(say(RUNNING), values.duration(amount, unit, language), "power")
        now = values.moment(health.moment(setup.wall()), language)
        wrong = machine.clock_is_wrong(setup.wall(), [setup.store.path, paths.totals_file()])
        told = say(CLOCK_WRONG).replace("%1", now) if wrong else now
        yield HealthRow(say(CLOCK), told, "clock", wrong)
        yield from self._restarts()
        yield self._disk()
        yield self._printer()

    def _restarts(self) -> Iterator[HealthRow]:
        """After crashes and freezes; nothing on a kiosk that had none."""
        say, found = self._staff.say, condition()
        if found.restarts:
            told = say(RESTARTED)
            counts = (found.restarts_today, found.restarts, found.code)
            for place, count in enumerate(counts, start=1):
                told = told.replace(f"%{place}", values.number(count, self._staff.language))
            yield HealthRow(say(RESTARTS), told, "arrow-clockwise", True)
        if found.mode is Mode.SAFE:
            yield HealthRow(say(RESTARTS), say(SAFE), "first-aid", True)

    def _disk(self) -> HealthRow:
        say = self._staff.say
        free = machine.free_bytes(paths.state_folder())
        if free is None:
            return HealthRow(say(DISK), say(UNKNOWN), "hard-drive", True)
        amount = values.number(round(free / 1e9, 1), self._staff.language)
        told, short = f"\u2066{amount} GB\u2069", free < machine.LEAST_FREE
        if short:
            told = say(DISK_FULL).replace("%1", told)
        return HealthRow(say(DISK), told, "hard-drive", short)

    def _printer(self) -> HealthRow:
        say, takeaway = self._staff.say, self._setup.settings.takeaway
        if not takeaway.paper:
            return HealthRow(say(PRINTER), say(NO_PAPER), "printer")
        if takeaway.printer:
            lost = takeaway.printer not in self._names
            shown = values.isolated(takeaway.printer)
            told = say(LOST_PRINTER).replace("%1", shown) if lost else shown
            return HealthRow(say(PRINTER), told, "printer", lost)
        names = ", ".join(map(values.isolated, self._names))
        return HealthRow(say(PRINTER), names or say(NO_PRINTER), "printer")

    def _files(self) -> Iterator[HealthRow]:
        say, setup = self._staff.say, self._setup
        store = SettingsStore(setup.store.path, setup.store.defaults_text)
        try:
            store.load()
            faults = [str(one) for one in store.faults]
        except SettingsError as error:
            faults = [str(error)]
        yield from self._told(SETTINGS_FILE, "gear", faults, say(ALL_READ))
        library = self._staff.controller.library
        missing = self._standing.offering.missing(setup.settings)
        found = [*map(str, library.faults), *missing]
        yield from self._told(ARTICLES, "book-open", found, say(ALL_HERE))
        approvals = self._standing.offering.approvals
        yield from self._told(APPROVALS, "identification-badge", list(approvals.faults))
        yield from self._told(PIN, "lock-key", [setup.pin.fault] if setup.pin.fault else [])
        totals = setup.totals
        counted = say(COUNTED if totals.on else NOT_COUNTED)
        yield from self._told(
            TOTALS, "chart-bar", [totals.problem] if totals.problem else [], counted
        )

    def _told(
        self, name: str, icon: str, faults: list[str], otherwise: str = ""
    ) -> Iterator[HealthRow]:
        """A row for each fault; else one that all is well, where there is a word for it."""
        for fault in dict.fromkeys(faults):
            yield HealthRow(self._staff.say(name), values.isolated(fault), icon, True)
        if not faults and otherwise:
            yield HealthRow(self._staff.say(name), otherwise, icon)

    def _languages(self) -> Iterator[HealthRow]:
        glyphs, standing = Glyphs(paths.FONTS), self._standing
        names = self._staff.controller.library.articles
        for one in standing.offering.offered(self._setup.settings):
            unsigned = sum(len(standing.open_texts(name, one.tag)) for name in names)
            yield self._language(one, unsigned, self._gaps(one, glyphs))

    def _language(self, language: Language, unsigned: int, gaps: str) -> HealthRow:
        say = self._staff.say
        font = health.font_of(language, paths.FONTS)
        parts = [
            self._staff.count(OPEN, unsigned) if unsigned else say(SIGNED),
            say(VOICE if has_voice(language.tag) else NO_VOICE),
            f"\u2066{font}\u2069" if font else say(NO_FONT),
            say(GAPS).replace("%1", values.isolated(gaps)) if gaps else say(NO_GAPS),
        ]
        bad = bool(unsigned or gaps or not font)
        return HealthRow(values.isolated(language.name), ", ".join(parts), "translate", bad)

    def _gaps(self, language: Language, glyphs: Glyphs) -> str:
        """The missing letters by their numbers: drawn, they would be boxes."""
        localised, found = self._staff.controller.localised, ""
        for name in self._staff.controller.library.articles:
            article = localised.article(name, language.tag)
            found += health.missing_letters(glyphs, article, localised.interface(language.tag))
        return ", ".join(f"U+{ord(one):04X}" for one in dict.fromkeys(found[:MOST_GAPS]))

    def _log(self) -> Iterator[HealthRow]:
        for line in machine.log_errors(paths.state_folder() / "kiosk.log"):
            yield HealthRow(self._staff.say(LOG), values.isolated(line), "file-text", True)

    # What is shown

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Rows of `HealthRow`."""
        return self._rows

    @Property(bool, notify=changed)
    def well(self) -> bool:
        """True when nothing is wrong."""
        return not any(one.fault for one in self._rows.rows)
