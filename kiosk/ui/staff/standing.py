# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the kiosk is set up for patients, kept up to date while nobody waits for it."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.i18n.languages import Language
from kiosk.staff.approvals import ApprovalsError, ApprovalsStore, Draft, SignOff
from kiosk.staff.commissioning import Readiness
from kiosk.staff.settings import Settings
from kiosk.ui.staff.setup import Setup

log = logging.getLogger(__name__)

SCREENS = "screens"
"""Under which the words of buttons and headings are signed."""
WORD = "word:"
"""What the words of the word list are signed under begins with it."""


class Offering(Protocol):
    """What is offered here, and how far it is approved (`kiosk.offering`)."""

    approvals: ApprovalsStore

    @property
    def articles(self) -> list[str]:
        """The names of the articles."""

    def every(self) -> tuple[Language, ...]:
        """Every language that can be shown."""

    def missing(self, settings: Settings) -> tuple[str, ...]:
        """One line for each catalogue and font of an offered language that is not there."""

    def offered(self, settings: Settings) -> tuple[Language, ...]:
        """Those patients are offered."""

    def hashes(self, article: str, language: str) -> Mapping[str, str]:
        """The hash of every text. Takes some milliseconds the first time."""

    def readiness(self, settings: Settings, pin_set: bool) -> Readiness:
        """How far the kiosk is set up."""

    def first_look(self, settings: Settings, pin_set: bool) -> Readiness:
        """The same without looking at any text."""


class Standing(QObject):
    """What is open, what is signed, and the way to sign. `told`: patients read of it."""

    changed = Signal()
    approved = Signal()
    """Something else is approved: other languages may be offered."""

    def __init__(self, offering: Offering, setup: Setup, told: bool = False) -> None:
        super().__init__(setup)
        self.offering, self.told = offering, told
        self._setup = setup
        self.readiness = offering.first_look(setup.settings, setup.pin.is_set)
        self._jobs: list[tuple[str, str]] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    # Looking

    def begin(self) -> None:
        """Reads all texts, one article in one language at a time, between other things."""
        languages = self.offering.offered(self._setup.settings)
        self._jobs = [(name, one.tag) for name in self.offering.articles for one in languages]
        self._timer.start()

    def _work(self) -> None:
        if self._jobs:
            self.offering.hashes(*self._jobs.pop())
            return
        self._timer.stop()
        self.look()

    def look(self, _: object = None) -> None:
        """Works it out now."""
        self._timer.stop()
        self.readiness = self.offering.readiness(self._setup.settings, self._setup.pin.is_set)
        self.changed.emit()

    def reload(self) -> None:
        """Another record of approvals lies on the disk."""
        self.offering.approvals.load()
        self.approved.emit()
        self.look()

    @property
    def done(self) -> bool:
        """True when patients may rely on the kiosk."""
        return self.readiness.done

    def open_texts(self, article: str, language: str) -> set[str]:
        """The texts of `article` in `language` that nobody has signed."""
        now = self.offering.hashes(article, language)
        return self.offering.approvals.approvals.open_pages(article, language, now)

    def counts(self, article: str, language: str) -> tuple[int, int]:
        """How many texts are signed, and how many there are."""
        total = len(self.offering.hashes(article, language))
        return total - len(self.open_texts(article, language)), total

    def is_signed(self, language: str) -> bool:
        """True when every text of every article is signed."""
        return not any(self.open_texts(name, language) for name in self.offering.articles)

    def may_offer(self, language: str) -> bool:
        """True for a language that is signed, or a draft somebody chose to offer."""
        approvals = self.offering.approvals.approvals
        return approvals.may_offer(language, self.offering.articles)

    def is_draft(self, language: str, chosen: Callable[[str], bool] = lambda _: True) -> bool:
        """True when a text of `language` is not signed, among those `chosen` says yes to."""
        return any(
            chosen(text)
            for (_, tag), texts in self.readiness.unsigned.items()
            if tag == language
            for text in texts
        )

    def goes_home_unsigned(self, language: str) -> bool:
        """True when the sheet and the codes have to say that they are a draft."""
        return self.told and (not self.done or self.is_draft(language))

    # Approving; each gives one line about what went wrong, or empty

    def record(self, article: str, language: str, name: str, role: str) -> str:
        """Signs every text of an article in a language."""
        pages = dict(self.offering.hashes(article, language))
        sign_off = SignOff(
            article=article,
            language=language,
            name=name,
            role=role,
            date=self._today,
            pages=pages,
        )
        return self._keep(lambda store: store.record(sign_off))

    def withdraw(self, article: str, language: str) -> str:
        """Takes the sign-offs of an article in a language off the record."""
        return self._keep(lambda store: store.withdraw(article, language))

    def offer_draft(self, language: str, name: str) -> str:
        """Offers a language nobody has reviewed."""
        draft = Draft(language=language, name=name, date=self._today)
        return self._keep(lambda store: store.offer_draft(draft))

    def withdraw_draft(self, language: str) -> str:
        """Offers it no more."""
        return self._keep(lambda store: store.withdraw_draft(language))

    @property
    def _today(self) -> datetime.date:
        return datetime.datetime.fromtimestamp(self._setup.wall()).astimezone().date()

    def _keep(self, do: Callable[[ApprovalsStore], None]) -> str:
        try:
            do(self.offering.approvals)
        except ApprovalsError as error:
            log.error("%s", error)
            return str(error)
        self.approved.emit()
        self.look()
        return ""
