# SPDX-License-Identifier: GPL-3.0-or-later
"""The animated picture of a procedure: its clock, and what stands where."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.model import ProcedurePage
from kiosk.article.motion import Score, Shown
from kiosk.session.destination import PageAt
from kiosk.session.idle import Phase
from kiosk.ui.controller import Controller
from kiosk.ui.rail import position_of, second_of
from kiosk.ui.rows import Rows
from kiosk.ui.stage_props import ChipRow, InsetRow, chip_rows, inset_rows
from kiosk.ui.stage_rows import ActorRows

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SLOW = 0.5
LONGEST_STEP = 0.1
"""Seconds. After a stall the picture goes on from where it was; it does not jump."""


class Part(Struct, frozen=True):
    """Which procedure is on the stage: a change of it starts from its beat."""

    article: str
    page: str


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
        self._part: Part | None = None
        self._language = ""
        self._score: Score | None = None
        self._segments: tuple[str, ...] = ()
        self._second = 0.0
        self._touched = 0.0
        self._playing = False
        self._covered = False
        self._upright = False
        self._actors = ActorRows(self)
        self._before = ActorRows(self)
        self._chips = Rows(ChipRow, self)
        self._insets = Rows(InsetRow, self)
        controller.changed.connect(self._look)

    # Where the visit is

    def _look(self) -> None:
        place = self._visit.place
        page = self._controller.page(place) if isinstance(place, PageAt) else None
        article = self._controller.article
        stage = article.stage(page.id) if article and page else None
        if not isinstance(page, ProcedurePage) or stage is None or article is None:
            self._leave()
            return
        assert isinstance(place, PageAt)
        part, language = Part(article.id, page.id), self._visit.state.language
        arrived = part != self._part
        if arrived or language != self._language:
            self._part, self._language = part, language
            self._score = Score(stage, page.beats)
            self._segments = tuple(beat.segment for beat in page.beats)
            pictures = self._controller.library.folders[article.id] / "pictures"
            self._actors.dress(stage.actors, pictures)
            self._before.dress(stage.actors, pictures)
        if arrived:
            self._playing = not self.still
        beat = min(place.part, len(page.beats) - 1)
        if arrived or beat != self._beat:
            self._jump(self._start_of(beat), cut=not arrived)
        else:
            self._show()
        self.changed.emit()

    def _leave(self) -> None:
        if self._part is not None:
            self._part, self._score, self._playing = None, None, False
            self._second = 0.0
            self.changed.emit()

    @property
    def _beat(self) -> int:
        return self._score.beat_at(self._second) if self._score else 0

    def _start_of(self, beat: int) -> float:
        assert self._score is not None
        time = self._score.beats[beat]
        return time.still if self.still else time.start

    # The clock

    @property
    def still(self) -> bool:
        """True when nothing moves: one picture stands for each beat."""
        return self._visit.state.less_movement

    @property
    def _view(self) -> Shown:
        return "tools" if self._visit.state.tools else "gentle"

    def _jump(self, second: float, cut: bool = True) -> None:
        """Shows `second` at once."""
        if cut and self.still and self._score:
            self._before.move(self._score.poses(self._second, self._view, self._upright))
            self.cut.emit()
        self._second = second
        self._show()

    def _show(self) -> None:
        """The stage at this second: nothing of what was shown before matters."""
        if self._score is None:
            return
        second, view = self._second, self._view
        self._actors.move(self._score.poses(second, view, self._upright))
        self._chips.set_rows(chip_rows(self._score, second, view, self._upright))
        pictures = self._controller.library.folders[self._visit.state.article] / "pictures"
        self._insets.set_rows(inset_rows(self._score, second, view, pictures))
        self.moved.emit()

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Lets `seconds` of real time pass."""
        score = self._score
        if score is None or not self.running:
            return
        step = min(seconds, LONGEST_STEP) * (SLOW if self.slow else 1.0)
        beat, second = self._beat, self._second + step
        end = score.beats[beat].start + score.beats[beat].seconds
        if second >= end and self._controller.narrating:
            second = self._second
        self._touched += seconds
        if self._touched >= 1.0:
            self._touched = 0.0
            self._controller.touched()
        if second >= score.total:
            self._second, self._playing = score.total, False
            self._show()
            self.changed.emit()
            return
        self._second = second
        self._show()
        self._tell_beat(beat)

    def _tell_beat(self, before: int) -> None:
        now = self._beat
        if now != before:
            self._controller.do(lambda: self._visit.show_part(now))

    @Slot()
    def toggle(self) -> None:
        """Plays or pauses; at the end it plays from the beginning."""
        if self._score is None:
            return
        if self._second >= self._score.total:
            beat = self._beat
            self._jump(0.0)
            self._tell_beat(beat)
            self._playing = True
        else:
            self._playing = not self._playing
        self._controller.playback(self._playing)
        self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Plays this beat from its start."""
        if self._score is None:
            return
        beat = self._score.beats[self._beat]
        self._playing = not self.still
        self._jump(beat.still if self.still else beat.start)
        self.changed.emit()

    @Slot(int)
    def showBeat(self, beat: int) -> None:
        """Goes to the start of `beat`, counted from 0; beyond the ends nothing happens."""
        if self._score is None or not 0 <= beat < len(self._score.beats):
            return
        if beat == self._beat:
            self._jump(self._start_of(beat))
        else:
            self._controller.do(lambda: self._visit.show_part(beat))

    @Slot(float)
    def seek(self, position: float) -> None:
        """Goes to a place on the rail, 0 to 1."""
        if self._score is None:
            return
        beat = self._beat
        second = second_of(position, self._score.beats, self._segments)
        if self.still:
            second = self._score.beats[self._score.beat_at(second)].still
        if second != self._second:
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
            self.changed.emit()

    # What the screen binds to

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """True when the procedure has a stage."""
        return self._score is not None

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """True between Play and Pause."""
        return self._playing

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """True while time passes on the stage."""
        open_to_view = not self._covered and not self._controller.hidden
        return self._playing and open_to_view and self._controller.phase is not Phase.ASKING

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
        return self._second

    @Property(float, notify=moved)
    def position(self) -> float:
        """The place on the rail, 0 to 1."""
        if self._score is None:
            return 0.0
        return position_of(self._second, self._score.beats, self._segments)

    @Property(float, notify=changed)
    def stageWidth(self) -> float:
        """The stage's width in its own units."""
        return self._score.stage.size[0] if self._score else 1600.0

    @Property(float, notify=changed)
    def stageHeight(self) -> float:
        """The stage's height in its own units."""
        return self._score.stage.size[1] if self._score else 900.0

    @Property(float, notify=changed)
    def uprightLeft(self) -> float:
        """Where the part that an upright screen shows begins."""
        return self._score.stage.upright[0] if self._score else 0.0

    @Property(float, notify=changed)
    def uprightRight(self) -> float:
        """Where the part that an upright screen shows ends."""
        return self._score.stage.upright[1] if self._score else 1600.0

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
