# SPDX-License-Identifier: GPL-3.0-or-later
"""The animated picture of a procedure: its clock, and what stands where."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPointF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.model import ProcedurePage
from kiosk.article.motion import Shown
from kiosk.session.destination import ChooseLanguage, PageAt, WordList
from kiosk.session.idle import Phase
from kiosk.ui.controller import Controller
from kiosk.ui.playhead import Playhead
from kiosk.ui.rows import Rows
from kiosk.ui.stage_props import ChipRow, Dress, InsetRow, chip_rows, inset_rows
from kiosk.ui.stage_rows import ActorRows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SLOW = 0.5


@QmlElement
@QmlUncreatable("made by startup")
class StageViewModel(QObject):
    """The clock of one procedure. The picture depends on the second, the view and nothing else."""

    changed = Signal()
    """Something other than the second."""
    moved = Signal()
    """The second."""
    cut = Signal()
    """The picture jumped; `before` holds what was shown."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._visit = controller.visit
        self._shown: tuple[str, ...] = ()
        self._head: Playhead | None = None
        self._dress: Dress | None = None
        self._unsaid = 0.0
        self._playing = False
        self._covered = False
        self._upright = False
        self._actors = ActorRows(self)
        self._before = ActorRows(self)
        self._chips = Rows(ChipRow, self)
        self._insets = Rows(InsetRow, self)
        self._here = self._ran = self._was_still = False
        controller.changed.connect(self._look)
        controller.ticked.connect(self._tick)

    def _look(self) -> None:
        place, article = self._visit.place, self._controller.article
        page = self._controller.page(place) if isinstance(place, PageAt) else None
        stage = article.stage(page.id) if article and page else None
        self._here = stage is not None and isinstance(page, ProcedurePage)
        if article is None or stage is None or not isinstance(page, ProcedurePage):
            # From the languages or the word list a patient comes back to the same second.
            self._leave(forget=not isinstance(place, ChooseLanguage | WordList))
            return
        assert isinstance(place, PageAt)
        state = self._visit.state
        shown = (article.id, page.id, state.language, state.preferences.colors)
        arrived = shown[:2] != self._shown[:2]
        if shown != self._shown:
            before = self._head
            self._head = Playhead(stage, page)
            if before and not arrived:
                self._head.second = before.second
            pictures = self._controller.library.folders[article.id] / "pictures"
            amount = self._controller.localised.amount
            minutes = {one.minutes: amount(article.id, one.minutes) for one in stage.insets}
            self._dress = Dress(pictures, state.preferences.colors, minutes)
            self._actors.dress(stage.actors, pictures, state.preferences.colors)
            self._before.dress(stage.actors, pictures, state.preferences.colors)
            self._shown = shown
        assert self._head is not None
        if arrived or (self.still and not self._was_still):
            self._playing = not self.still
        stilled, self._was_still = self.still and not self._was_still, self.still
        beat = min(place.part, len(page.beats) - 1)
        if arrived or stilled or beat != self._head.beat:
            self._jump(self._head.start_of(beat, self.still), cut=not (arrived or stilled))
        else:
            self._show()
        self.changed.emit()

    def _leave(self, forget: bool) -> None:
        if self._head is not None:
            if forget:
                self._shown, self._head, self._playing = (), None, False
            self.changed.emit()

    def _tick(self) -> None:
        """The idle clock may ask now: then nothing moves."""
        if self._runs() != self._ran:
            self._ran = self._runs()
            self.changed.emit()

    @property
    def still(self) -> bool:
        """True when nothing moves: one picture stands for each beat. Beside two languages too."""
        return self._visit.state.preferences.less_movement or bool(self._visit.state.beside)

    @property
    def _view(self) -> Shown:
        return "tools" if self._visit.state.tools else "gentle"

    def _jump(self, second: float, cut: bool = True) -> None:
        """Shows `second` at once."""
        head = self._head
        if head is None:
            return
        if cut and self.still:
            self._before.move(head.score.poses(head.second, self._view, self._upright))
            self.cut.emit()
        head.second = second
        self._show()

    def _show(self) -> None:
        """The stage at this second: nothing of what was shown before matters."""
        head = self._head
        if head is None:
            return
        score, second, view = head.score, head.second, self._view
        self._actors.move(score.poses(second, view, self._upright))
        self._chips.set_rows(chip_rows(score, second, view, self._upright))
        assert self._dress is not None
        self._insets.set_rows(inset_rows(score, second, view, self._dress))
        self.moved.emit()

    def _tell_beat(self, before: int) -> None:
        """The visit follows the clock into another beat."""
        now = self._head.beat if self._head else before
        if now != before:
            self._controller.do(lambda: self._visit.show_part(now))

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Lets `seconds` of real time pass."""
        head = self._head
        if head is None or not self._runs():
            return
        beat = head.beat
        pace = SLOW if self._visit.state.slow else 1.0
        head.advance(seconds * pace, self._controller.narrating)
        self._unsaid += seconds
        if self._unsaid >= 1.0:
            self._unsaid = 0.0
            self._controller.touched()
        self._show()
        if head.ended:
            self._playing = False
            self.changed.emit()
        else:
            self._tell_beat(beat)

    @Slot()
    def toggle(self) -> None:
        """Plays or pauses; at the end it plays from the beginning."""
        head = self._head
        if head is None:
            return
        self._playing = not self._playing
        if head.ended and self._playing:
            beat = head.beat
            self._jump(0.0)
            self._tell_beat(beat)
        self._controller.playback(self._playing)
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Plays this beat from its start."""
        if self._head is not None:
            self._playing = not self.still
            self._jump(self._head.start_of(self._head.beat, self.still))
            self.changed.emit()

    @Slot(int)
    def showBeat(self, beat: int) -> None:
        """Goes to the start of `beat`, counted from 0; beyond the ends nothing happens."""
        head = self._head
        if head is not None and beat == head.beat:
            self._jump(head.start_of(beat, self.still))
        elif head is not None and 0 <= beat < len(head.score.beats):
            self._controller.do(lambda: self._visit.show_part(beat))

    @Slot(float)
    def seek(self, position: float) -> None:
        """Goes to a place on the rail, 0 to 1."""
        head = self._head
        if head is None:
            return
        beat, second = head.beat, head.second_at(position, self.still)
        if second != head.second:
            self._jump(second)
            self._tell_beat(beat)

    @Slot(bool)
    def setSlow(self, slow: bool) -> None:
        """Half as fast, for the rest of the visit."""
        self._controller.do(lambda: self._visit.play_slowly(slow))

    @Slot(bool)
    def showTools(self, shown: bool) -> None:
        """Shows or hides the tools, for the rest of the visit."""
        self._controller.do(lambda: self._visit.show_tools(shown))

    @Slot(bool)
    def cover(self, covered: bool) -> None:
        """Something lies over the page: the clock waits."""
        if covered != self._covered:
            self._covered = covered
            self.changed.emit()

    @Slot(bool)
    def setUpright(self, upright: bool) -> None:
        """The screen is upright and shows less of the stage."""
        if upright != self._upright:
            self._upright = upright
            self._show()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """True when the procedure has a stage."""
        return self._head is not None

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """True between Play and Pause."""
        return self._playing

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """True while time passes on the stage."""
        return self._runs()

    def _runs(self) -> bool:
        open_to_view = not self._covered and not self._controller.hidden
        return (
            self._here
            and self._playing
            and open_to_view
            and self._controller.phase is not Phase.ASKING
        )

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """True at half speed."""
        return self._visit.state.slow

    @Property(bool, notify=changed)
    def tools(self) -> bool:
        """True when the tools are shown."""
        return self._visit.state.tools

    @Property(float, notify=moved)
    def second(self) -> float:
        """The second shown."""
        return self._head.second if self._head else 0.0

    @Property(float, notify=moved)
    def position(self) -> float:
        """The place on the rail, 0 to 1."""
        return self._head.position if self._head else 0.0

    @Property(QSizeF, notify=changed)
    def size(self) -> QSizeF:
        """The stage in its own units."""
        return QSizeF(*self._head.score.stage.size) if self._head else QSizeF(1600, 900)

    @Property(QPointF, notify=changed)
    def uprightSpan(self) -> QPointF:
        """From where to where (x, y) an upright screen shows the stage."""
        return QPointF(*self._head.score.stage.upright) if self._head else QPointF(0, 1600)

    @Property(QObject, constant=True)
    def actors(self) -> QObject:
        """The drawings: `ActorRows`."""
        return self._actors

    @Property(QObject, constant=True)
    def before(self) -> QObject:
        """The drawings as they were before the last cut."""
        return self._before

    @Property(QObject, constant=True)
    def chips(self) -> QObject:
        """Rows of `ChipRow`."""
        return self._chips

    @Property(QObject, constant=True)
    def insets(self) -> QObject:
        """Rows of `InsetRow`."""
        return self._insets
