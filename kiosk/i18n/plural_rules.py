# SPDX-License-Identifier: GPL-3.0-or-later
"""Which numbers share a form in a language, as CLDR has it and as a catalogue's header says it.

gettext knows whole numbers only, so that CLDR's operands for decimals and for compact numbers are 0
here. Babel's own header rules leave out what CLDR has told apart since, and its compiler writes an
operand that gettext does not know; hence this one. Used when catalogues are made and checked, never
while the kiosk runs.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable

from babel import Locale

TAGS = ("zero", "one", "two", "few", "many", "other")
"""CLDR's names, in the order of the forms in a catalogue."""
COUNTS = range(1001)
"""Numbers the kiosk may come to show."""
SAMPLES = (*COUNTS, 1_000_000, 2_000_000)
"""These and two of those that French and Spanish treat apart."""
LONGEST = 60
"""Letters of a broken rule that are told."""
WHOLE = ("n", "i")
"""CLDR's operands that are the number itself when it has no decimals."""
RELATION = re.compile(r"(\w)(?: mod (\d+))? (not )?(?:in|within) ([\d.,]+)")

FORMS = re.compile(r"nplurals=(\d+)")

Rule = Callable[[int], int]


def tags(language: str) -> tuple[str, ...]:
    """The names of the forms that whole numbers have in `language`, in the order of the header."""
    found = Locale.parse(language).plural_form
    used = {found(number) for number in SAMPLES}
    return tuple(tag for tag in TAGS if tag in used)


def header_rule(language: str) -> str:
    """What the field Plural-Forms says for `language`: "nplurals=2; plural=(n==1 ? 0 : 1);"."""
    names, rules = tags(language), Locale.parse(language).plural_form.rules
    if len(names) == 1:
        return "nplurals=1; plural=0;"
    steps = [f"{_condition(rules[tag])} ? {at}" for at, tag in enumerate(names[:-1])]
    return f"nplurals={len(names)}; plural=({' : '.join(steps)} : {len(names) - 1});"


def _condition(rule: str) -> str:
    """A rule of CLDR as gettext writes it."""
    either = []
    for joined in rule.split(" or "):
        parts = [_relation(one) for one in joined.split(" and ")]
        if "0" not in parts:
            kept = [one for one in parts if one != "1"]
            either.append(" && ".join(_grouped(one, kept) for one in kept))
    return " || ".join(either)


def _grouped(part: str, parts: list[str]) -> str:
    return f"({part})" if "||" in part and part[0] != "!" and len(parts) > 1 else part


def _relation(text: str) -> str:
    """One comparison; "0" or "1" where it never or always holds for a whole number."""
    found = RELATION.fullmatch(text)
    if found is None:
        raise ValueError(text)
    operand, modulus, negated, spans = found.groups()
    ends = [(one.partition("..")[0], one.rpartition("..")[2]) for one in spans.split(",")]
    if operand not in WHOLE:
        inside = any(int(first) <= 0 <= int(last) for first, last in ends)
        return "0" if inside is bool(negated) else "1"
    left = f"n%{modulus}" if modulus else "n"
    parts = [
        f"{left}=={first}" if first == last else f"{left}>={first} && {left}<={last}"
        for first, last in ends
    ]
    whole = " || ".join(parts)
    if negated:
        return f"{left}!={ends[0][0]}" if whole == f"{left}=={ends[0][0]}" else f"!({whole})"
    return whole


def compiled(rule: str) -> Rule | None:
    """The form of each number by the header's `rule`; None when gettext would refuse the whole
    catalogue for it, or when it leads to a form that is not there."""
    try:
        count = _count(rule)
        found: Rule = gettext.c2py(rule.split(";")[1].split("plural=")[1])
        return found if all(0 <= found(number) < count for number in SAMPLES) else None
    except (IndexError, ValueError, ArithmeticError, MemoryError, RecursionError):
        return None


def _count(rule: str) -> int:
    found = FORMS.match(rule)
    return int(found[1]) if found else 0


def numbers(rule: str) -> list[list[int]]:
    """The samples that have each form by the header's `rule`; none for a broken rule."""
    found = compiled(rule)
    if found is None:
        return []
    lists: list[list[int]] = [[] for _ in range(min(_count(rule), len(SAMPLES)))]
    for number in SAMPLES:
        lists[found(number)].append(number)
    return lists


def fault(rule: str, language: str) -> str:
    """Why the header's `rule` will not do for `language`, or empty."""
    found = compiled(rule)
    if found is None:
        return f"“{rule[:LONGEST]}” is no rule"
    told = Locale.parse(language).plural_form
    pairs = {(found(number), told(number)) for number in COUNTS}
    if len({form for form, _ in pairs}) < len(pairs):
        return f"“{rule[:LONGEST]}” does not tell apart what the language does"
    return ""
