# SPDX-License-Identifier: GPL-3.0-or-later
"""An article on disk that a test can damage."""

from pathlib import Path

from kiosk.article.check import check_article
from kiosk.article.faults import Fault

from .ear_check import FILES


class Draft:
    """The ear check in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replaces the one place where `old` stands."""
        text = self.read(name)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def remove(self, name: str) -> None:
        (self.folder / name).unlink()

    def faults(self) -> list[Fault]:
        return check_article(self.folder)

    def fault(self) -> Fault:
        """The only fault."""
        found = self.faults()
        assert len(found) == 1, [str(one) for one in found]
        return found[0]


def assert_fault(draft: Draft, file: str, place: str, problem: str, remedy: str) -> None:
    """One fault, in `file` at `place`, and its line says all of it."""
    fault = draft.fault()
    path = draft.folder / file if file else draft.folder
    assert (fault.file, fault.place) == (path, place)
    assert problem in fault.problem
    assert remedy in fault.remedy
    assert str(fault).startswith(f"{path}: {place}: " if place else f"{path}: ")
    assert str(fault).endswith(f"{fault.problem}. {fault.remedy}.")
    assert "\n" not in str(fault)
