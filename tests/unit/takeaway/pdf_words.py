# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads back what a PDF of Qt shows: the words of each page, and its fonts."""

from __future__ import annotations

import re
import zlib


class Pdf:
    """A PDF as Qt writes it: plain objects, deflated streams."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        found = re.finditer(rb"(\d+) 0 obj\n(.*?)endobj", data, re.DOTALL)
        self._objects = {int(one[1]): one[2] for one in found}

    def _stream(self, number: int) -> str:
        head, _, body = self._objects[number].partition(b"stream\n")
        packed = b"FlateDecode" in head
        # Behind the packed bytes is the word that ends them.
        return (zlib.decompressobj().decompress(body) if packed else body).decode("latin-1")

    def _letters(self, number: int) -> dict[str, str]:
        """The letters of a font by the numbers it gives them."""
        points = re.search(rb"/ToUnicode (\d+) 0 R", self._objects[number])
        assert points
        letters = {}
        for first, _, many in re.findall(
            r"<(\w{4})> <(\w{4})> (\[.*?\]|<\w+>)", self._stream(int(points[1]))
        ):
            for place, code in enumerate(re.findall(r"<(\w+)>", many)):
                letter = bytes.fromhex(code).decode("utf-16-be")
                letters[f"{int(first, 16) + place:04X}"] = letter
        return letters

    @property
    def fonts(self) -> set[str]:
        """The names of the fonts whose letters are in the file."""
        return {
            name.decode()
            for name in re.findall(rb"/FontName /\w+\+([\w-]+)", self.data)
            if b"/FontFile" in self.data
        }

    @property
    def pages(self) -> list[str]:
        """The words of each page in the order they are drawn, without any blanks."""
        fonts = {
            name.decode(): self._letters(int(number))
            for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", self.data)
        }
        found = []
        for body in self._objects.values():
            if b"/Type /Page\n" not in body:
                continue
            content = re.search(rb"/Contents (\d+) 0 R", body)
            assert content
            words, letters = "", {}
            drawn = re.finditer(r"/(F\d+) [\d.]+ Tf|<(\w{4})> Tj", self._stream(int(content[1])))
            for one in drawn:
                if one[1]:
                    letters = fonts[one[1]]
                else:
                    # Two letters drawn as one have no single letter of their own.
                    words += letters.get(one[2], "")
            found.append("".join(words.split()))
        return found
