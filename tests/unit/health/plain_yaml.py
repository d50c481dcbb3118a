# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the few forms of YAML that the Ansible role uses, and refuses every other one.

Mappings, lists, one-line strings, `[a, b]`, `{}`, blocks after `>-`, comments. Values stay text.
"""

from __future__ import annotations

import re
from pathlib import Path

KEY = re.compile(r"([A-Za-z_][\w.-]*|\"[^\"]+\"):(?: +(.*))?$")
FORBIDDEN = ("&", "*", "!", "|", "%", "@", "`")
"""First characters of values that mean something to YAML that nobody here uses."""


class PlainYamlError(Exception):
    """A line that cannot be read; file and line are named."""


class Reader:
    """One file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: list[tuple[int, int, str]] = []
        """Number, indentation and text of each line that says something."""
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            text = raw.strip()
            if "\t" in raw or raw != raw.rstrip():
                raise PlainYamlError(f"{path}:{number}: a tab, or a space at the end")
            if text and not text.startswith("#") and text != "---":
                self.lines.append((number, len(raw) - len(raw.lstrip()), text))
        self.at = 0

    def read(self) -> object:
        """The whole document."""
        found = self._node(0)
        if self.at < len(self.lines):
            self._refuse("is indented in no way that fits")
        return found

    def _refuse(self, what: str) -> None:
        raise PlainYamlError(
            f"{self.path}:{self.lines[min(self.at, len(self.lines) - 1)][0]}: {what}"
        )

    def _node(self, indent: int) -> object:
        if self.at < len(self.lines) and self.lines[self.at][2].startswith("- "):
            return self._list(indent)
        return self._mapping(indent)

    def _list(self, indent: int) -> list[object]:
        found: list[object] = []
        while self.at < len(self.lines):
            number, here, text = self.lines[self.at]
            if here != indent or not text.startswith("- "):
                break
            inner = text[2:].lstrip()
            if KEY.match(inner):
                # The rest of the item is indented as its first key is.
                self.lines[self.at] = (number, here + len(text) - len(inner), inner)
                found.append(self._mapping(self.lines[self.at][1]))
            else:
                self.at += 1
                found.append(self._scalar(inner))
        return found

    def _mapping(self, indent: int) -> dict[str, object]:
        found: dict[str, object] = {}
        while self.at < len(self.lines):
            _, here, text = self.lines[self.at]
            if here != indent or text.startswith("- "):
                break
            match = KEY.match(text)
            if not match:
                self._refuse("is no `key: value`")
            assert match is not None
            key, value = match[1].strip('"'), match[2] or ""
            if key in found:
                self._refuse(f"{key} is there twice")
            self.at += 1
            found[key] = self._value(value, indent)
        if not found:
            self._refuse("holds nothing")
        return found

    def _value(self, value: str, indent: int) -> object:
        if value == ">-":
            begun = self.at
            while self.at < len(self.lines) and self.lines[self.at][1] > indent:
                self.at += 1
            return " ".join(text for _, _, text in self.lines[begun : self.at])
        if value:
            return self._scalar(value)
        if self.at < len(self.lines) and self.lines[self.at][1] > indent:
            return self._node(self.lines[self.at][1])
        return ""

    def _scalar(self, text: str) -> object:
        if text[0] in "\"'":
            if len(text) < 2 or text[-1] != text[0] or text[0] in text[1:-1].replace(r"\"", ""):
                self._refuse("has a quotation mark too many, or one too few")
            return text[1:-1]
        if text[0] == "[":
            if not text.endswith("]"):
                self._refuse("is a list without an end")
            return [one.strip().strip("\"'") for one in text[1:-1].split(",") if one.strip()]
        if text == "{}":
            return {}
        if text[0] in FORBIDDEN or text[0] == "{" or ": " in text or " #" in text:
            self._refuse("needs quotation marks")
        return text
