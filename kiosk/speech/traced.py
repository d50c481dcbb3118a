# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that remembers, through every replacement, which part of the source each character says."""

import re
from collections.abc import Callable
from dataclasses import dataclass

Part = tuple[int, int]
"""Where a character comes from: start and end in the source, in characters."""


@dataclass(frozen=True, slots=True)
class Traced:
    """A text, and for each of its characters the part of the source it stands for."""

    text: str
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, source: str) -> "Traced":
        """Return the source itself."""
        return cls(source, tuple((at, at + 1) for at in range(len(source))))

    def sub(
        self, pattern: re.Pattern[str], replacement: str | Callable[[re.Match[str]], str]
    ) -> "Traced":
        """Return the text with every match replaced; a replacement stands for all of its match.

        A match that is replaced by itself keeps its parts.
        """
        texts: list[str] = []
        parts: list[Part] = []
        done = 0
        for match in pattern.finditer(self.text):
            new = replacement if isinstance(replacement, str) else replacement(match)
            if new == match[0]:
                continue
            start, end = match.span()
            texts += self.text[done:start], new
            parts += self.parts[done:start]
            parts += [self._whole(start, end)] * len(new)
            done = end
        if not done and not texts:
            return self
        return Traced("".join((*texts, self.text[done:])), (*parts, *self.parts[done:]))

    def _whole(self, start: int, end: int) -> Part:
        if start < end:
            return self.parts[start][0], max(part[1] for part in self.parts[start:end])
        at = self.parts[start][0] if start < len(self.parts) else self._end
        return at, at

    @property
    def _end(self) -> int:
        return self.parts[-1][1] if self.parts else 0

    def then(self, more: str) -> "Traced":
        """Return the text with something behind it that the source does not show."""
        return Traced(self.text + more, (*self.parts, *[(self._end, self._end)] * len(more)))

    def stripped(self) -> "Traced":
        """Return the text without white space around it."""
        start = len(self.text) - len(self.text.lstrip())
        end = max(start, len(self.text.rstrip()))
        return Traced(self.text[start:end], self.parts[start:end])
