# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, signs and brackets as people say them, language by language."""

import pytest

from kiosk.speech.spoken import Shown, spoken
from kiosk.speech.wording import WORDINGS

SAID = {
    "en": [
        ("20–30 minutes", "20 to 30 minutes."),
        ("20-30", "20 to 30."),
        ("20–30 %", "20 to 30 percent."),
        ("10 in 1,000 (1 in 100)", "10 in 1,000, 1 in 100."),
        ("37 in 100 people", "37 in 100 people."),
        ("38.0 °C (100.4 °F)", "38 degrees Celsius, 100.4 degrees Fahrenheit."),
        ("Fever ≥38.5°C!", "Fever at least 38.5 degrees Celsius!"),
        ("<5 in 100, ~20 min", "less than 5 in 100, about 20 minutes."),
        ("9:00", "9 o'clock."),
        ("from 9:30–17:00", "from 9:30 to 17 o'clock."),
        ("at 9:00 a.m.", "at 9 a.m."),
        ("1 h, 24 h, 10 mL", "1 hour, 24 hours, 10 milliliters."),
        ("Dr. X, e.g. water/juice", "Doctor X, for example water or juice."),
        ("5 × 2 & 1", "5 times 2 and 1."),
        ("• Water → now ✓", "Water now."),
        ("one — two – three", "one, two, three."),
        ("person(s) [see below]: x", "persons, see below: x."),
        ("(The end)", "The end."),
    ],
    "es": [
        ("20–30 minutos", "20 a 30 minutos."),
        ("10 de cada 1000 (1 de cada 100)", "10 de cada 1000, 1 de cada 100."),
        ("1\u00a0000 o 94 000", "1000 o 94000."),
        ("38,0 °C", "38 grados Celsius."),
        ("38,5 °C", "38,5 grados Celsius."),
        ("5 %", "5 por ciento."),
        ("9:30", "9 y 30."),
        ("1 hora, 1 día, 21 horas", "una hora, un día, 21 horas."),
        ("p. ej. agua/jugo, <5 ml", "por ejemplo agua o jugo, menos de 5 mililitros."),
    ],
    "fr": [
        ("20–30 minutes", "20 à 30 minutes."),
        ("10 sur 1\u00a0000 (1 sur 100)", "10 sur 1000, 1 sur 100."),
        ("94\u202f000 examens", "94000 examens."),
        ("38,0 °C", "38 degrés Celsius."),
        ("5\u00a0%", "5 pour cent."),
        ("9 h 30, 9h05, 9 h", "9 heures 30, 9 heures 05, 9 heures."),
        ("1 heure, 1 jour", "une heure, 1 jour."),
        ("p. ex. eau/jus, ≥5 ml", "par exemple eau ou jus, au moins 5 millilitres."),
        ("Cela saigne encore\u00a0? Oui", "Cela saigne encore ? Oui."),
    ],
    "ar": [
        ("20–30 دقيقة", "20 إلى 30 دقيقة."),
        ("10 من كل 1,000 (1 من كل 100)", "10 من كل 1,000، 1 من كل 100."),
        ("٣٨٫٥ °م و ١٬٠٠٠", "38.5 درجة مِئوية و 1,000."),  # noqa: RUF001
        ("38.0°C", "38 درجة مِئوية."),
        ("٪5 أو ٥٪ أو 5 %", "5 في المِئَة أو 5 في المِئَة أو 5 في المِئَة."),  # noqa: RUF001
        ("9:30", "9 و 30 دقيقة."),
        ("<5", "أقل من 5."),
        ("٢٠-٣٠", "20 إلى 30."),
        ("د. س", "دكتور س."),
    ],
    "hi": [
        ("20–30 मिनट", "20 से 30 मिनट।"),
        ("1,000 में 10 (100 में 1)", "1,000 में 10, 100 में 1।"),
        ("बोन मैरो (अस्थि मज्जा) है", "बोन मैरो, अस्थि मज्जा, है।"),
        ("३७.५ °C", "37.5 डिग्री सेल्सियस।"),
        ("5%", "5 प्रतिशत।"),
        ("9:00 और 9:30", "9 बजे और 9 बजकर 30 मिनट।"),
        ("<5, >5", "5 से कम, 5 से ज़्यादा।"),
    ],
    "zh-Hans": [
        ("需要20–30分钟", "需要20到30分钟。"),
        ("1000人中10人（100人中1人）", "1000人中10人，100人中1人。"),  # noqa: RUF001
        ("2天，12天，3人中有2人", "两天，12天，3人中有两人。"),  # noqa: RUF001
        ("第2步：2.5小时", "第2步：2.5小时。"),  # noqa: RUF001
        ("38.0 °C", "38摄氏度。"),
        ("5%，５％", "百分之5，百分之5。"),  # noqa: RUF001
        ("上午9:30", "上午9点30分。"),
        ("<5 ml", "小于5 毫升。"),
    ],
    # No words for signs: brackets and digits are put right all the same.
    "de": [("20–30 Minuten (etwa)", "20–30 Minuten, etwa."), ("38,0 °C", "38,0 °C.")],
}
PHONES = {
    "en": "Call plus 1, 5 5 5, 0 1 4 2.",
    "es": "Call más 1, 5 5 5, 0 1 4 2.",
    "fr": "Call plus 1, 5 5 5, 0 1 4 2.",
    "ar": "Call زائد 1, 5 5 5, 0 1 4 2.",
    "hi": "Call प्लस 1, 5 5 5, 0 1 4 2।",
    "zh-Hans": "Call 加 1, 5 5 5, 0 1 4 2。",
    "pl": "Call + 1, 5 5 5, 0 1 4 2.",
}


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [(language, *pair) for language, pairs in SAID.items() for pair in pairs],
)
def test_it_is_said_as_people_say_it(language: str, shown: str, said: str) -> None:
    assert spoken([shown], language).text == said


def test_every_language_with_words_for_signs_is_in_the_table() -> None:
    assert {tag.partition("-")[0] for tag in SAID} - {"de"} == set(WORDINGS)


@pytest.mark.parametrize(("language", "said"), PHONES.items())
@pytest.mark.parametrize("number", ["+1 555-0142", "+1\u00a0555 0142", "+١ ٥٥٥ ٠١٤٢"])  # noqa: RUF001
def test_a_marked_phone_number_is_read_digit_by_digit(
    language: str, said: str, number: str
) -> None:
    assert spoken([f"Call \u2066{number}\u2069"], language).text == said


@pytest.mark.parametrize(("number", "said"), [("112", "1 1 2."), ("911", "9 1 1."), ("15", "15.")])
def test_an_emergency_number_is_said_as_it_is_known(number: str, said: str) -> None:
    assert spoken([f"\u2066{number}\u2069"], "fr").text == said
    assert spoken([number], "fr", [number]).text == said


@pytest.mark.parametrize("text", ["2026-11-23", "555-0142", "30-20", "B12-13", "1.2.3", "1:234"])
def test_what_only_looks_like_a_range_or_a_time_is_left_alone(text: str) -> None:
    assert spoken([text], "en").text == f"{text}."


SHOWN = [
    ("Wait 20–30 min.", "to", "20–30"),
    ("Wait 20–30 min.", "Wait", "Wait"),
    ("Wait 20–30 min. Then go.", "Then", "Then"),
    ("Call \u2066555 0142\u2069 now", "4", "\u2066555 0142\u2069"),
    ("Call \u2066555 0142\u2069 now", "now", "now"),
    ("It is **not** bad", "not", "**not**"),
    ("in\u00ads\u00adide (here) it", "inside", "in\u00ads\u00adide"),
    ("in\u00adside (here) it", "here", "here"),
    ("in\u00adside (here) it", "it", "it"),
    ("  two\n  lines", "lines", "lines"),
]


@pytest.mark.parametrize(("block", "word", "shown"), SHOWN)
def test_a_spoken_word_is_found_on_the_screen(block: str, word: str, shown: str) -> None:
    result = spoken(["Before 5–6", "", block], "en")
    offset = result.text.index(word, result.starts[2])
    found = result.shown_at(offset, len(word))
    assert found is not None
    assert found.block == 2
    assert block[found.start : found.end] == shown


def test_what_is_only_said_is_nowhere_on_the_screen() -> None:
    result = spoken(["One", "Two"], "en")
    assert result.text == "One. Two."
    assert result.shown_at(3, 1) is None
    assert result.shown_at(4, 1) is None
    assert result.shown_at(99, 1) is None
    assert result.shown_at(5, 4) == Shown(1, 0, 3)


@pytest.mark.parametrize("language", [*WORDINGS, "de"])
def test_every_character_has_its_part(language: str) -> None:
    blocks = ["38.0 °C (x) — 20–30 %", "a / b", "", "\u2066555\u2069 • [c]"]
    result = spoken(blocks, language, ["911"])
    assert len(result.parts) == len(result.text)
    for offset, (start, end) in enumerate(result.parts):
        assert 0 <= start <= end <= len(blocks[result.block_at(offset)])
