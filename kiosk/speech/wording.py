# SPDX-License-Identifier: GPL-3.0-or-later
"""What signs, units and short forms are called in each language. Data only.

Written for the ear and not for the eye; every entry was compared with the sounds the voice makes of
it, none has been heard by a native speaker. The Arabic ones carry the vowel signs without which the
voice leaves the vowels out.
"""

import re
from dataclasses import dataclass, field

Rule = tuple[re.Pattern[str], str]


def _rules(*pairs: tuple[str, str]) -> tuple[Rule, ...]:
    return tuple((re.compile(pattern), replacement) for pattern, replacement in pairs)


def _short(forms: dict[str, str]) -> tuple[Rule, ...]:
    """Short forms (patterns) and what they stand for."""
    return _rules(*((rf"(?<!\w){short}(?!\w)", long) for short, long in forms.items()))


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language says signs. ``{}`` is the number."""

    to: str
    """Between the ends of a range."""
    percent: str
    celsius: str
    fahrenheit: str
    degrees: str
    less: str
    more: str
    at_most: str
    at_least: str
    about: str
    either: str
    """Between two words parted by a slash."""
    both: str
    """For "&"."""
    plus: str
    times: str
    full_hour: str
    clock: str
    units: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Sign -> name with 1, name with all other numbers."""
    rules: tuple[Rule, ...] = ()
    """Short forms, and numbers that change before some words."""
    comma: str = ", "


def _one(names: str) -> dict[str, tuple[str, str]]:
    """Units whose names stay the same whatever the number, in the order of ``_SIGNS``."""
    return {sign: (name, name) for sign, name in zip(_SIGNS, names.split(), strict=True)}


def _two(names: str, plural: str = "s") -> dict[str, tuple[str, str]]:
    return {s: (name, name + plural) for s, name in zip(_SIGNS, names.split(), strict=True)}


_SIGNS = ("mg", "ml", "cm", "mm", "kg", "g", "h", "min", "µg", "l")

WORDINGS = {
    "en": Wording(
        to=" to ",
        percent="{} percent",
        celsius="{} degrees Celsius",
        fahrenheit="{} degrees Fahrenheit",
        degrees="{} degrees",
        less="less than {}",
        more="more than {}",
        at_most="at most {}",
        at_least="at least {}",
        about="about {}",
        either=" or ",
        both=" and ",
        plus="plus",
        times=" times ",
        full_hour="{hours} o'clock",
        clock="{hours}:{two_digits}",
        units=_two(
            "milligram milliliter centimeter millimeter kilogram gram hour minute microgram liter"
        ),
        rules=_rules((r"(\d) o'clock(?=\s?[ap]\.?m)", r"\1"))
        + _short({r"[Dd]r\.?": "Doctor", r"i\.e\.": "that is", r"e\.g\.": "for example"}),
    ),
    "es": Wording(
        to=" a ",
        percent="{} por ciento",
        celsius="{} grados Celsius",
        fahrenheit="{} grados Fahrenheit",
        degrees="{} grados",
        less="menos de {}",
        more="más de {}",
        at_most="como máximo {}",
        at_least="al menos {}",
        about="cerca de {}",
        either=" o ",
        both=" y ",
        plus="más",
        times=" por ",
        full_hour="{hours} en punto",
        clock="{hours} y {minutes}",
        units=_two(
            "miligramo mililitro centímetro milímetro kilo gramo hora minuto microgramo litro"
        ),
        rules=_short(
            {
                r"p\. ?ej\.": "por ejemplo",
                r"[Dd]r\.": "doctor",
                r"[Dd]ra\.": "doctora",
                r"n\.º": "número",
            }
        )
        + _rules(
            (r"(?<![\d.,:])1(?= (?:hora|semana|persona|vez|muestra|aguja)\b)", "una"),
            (r"(?<![\d.,:])1(?= (?:día|minuto|segundo|mes|año|examen|tubo)\b)", "un"),
            # The voice takes a space for the end of the number.
            (r"(?<![\d.,])(\d{1,3}) (?=\d{3}(?!\d))", r"\1"),
        ),
    ),
    "fr": Wording(
        to=" à ",
        percent="{} pour cent",
        celsius="{} degrés Celsius",
        fahrenheit="{} degrés Fahrenheit",
        degrees="{} degrés",
        less="moins de {}",
        more="plus de {}",
        at_most="au plus {}",
        at_least="au moins {}",
        about="environ {}",
        either=" ou ",
        both=" et ",
        plus="plus",
        times=" fois ",
        full_hour="{hours} heures",
        clock="{hours} heures {minutes}",
        units=_two(
            "milligramme millilitre centimètre millimètre kilo gramme heure minute microgramme"
            " litre"
        ),
        rules=_short(
            {
                r"p\. ?ex\.": "par exemple",
                r"[Dd]r\.?": "docteur",
                r"[Dd]re": "docteure",
                r"env\.": "environ",
            }
        )
        + _rules(
            (r"\b([01]?\d|2[0-3])\s?h\s?([0-5]\d)\b", r"\1 heures \2"),
            (r"(?<![\d.,:])1(?= (?:heure|semaine|personne|fois|minute|seconde|année)\b)", "une"),
        ),
    ),
    "ar": Wording(
        to=" إلى ",
        percent="{} في المِئَة",
        celsius="{} درجة مِئوية",
        fahrenheit="{} درجة فَهرِنهايت",
        degrees="{} درجة",
        less="أقل من {}",
        more="أكثر من {}",
        at_most="لا يَزيد على {}",
        at_least="لا يَقِلّ عن {}",
        about="نحو {}",
        either=" أو ",
        both=" و ",
        plus="زائد",
        times=" في ",
        full_hour="{hours}",
        clock="{hours} و {minutes} دقيقة",
        units=_one("مِلّيغرام مِلّيلِتر سَنتيمِتر مِلّيمِتر كيلوغرام غرام ساعة دقيقة ميكروغرام لِتر"),
        rules=_short({r"د\.": "دكتور"}),
        comma="، ",
    ),
    "hi": Wording(
        to=" से ",
        percent="{} प्रतिशत",
        celsius="{} डिग्री सेल्सियस",
        fahrenheit="{} डिग्री फ़ारेनहाइट",
        degrees="{} डिग्री",
        less="{} से कम",
        more="{} से ज़्यादा",
        at_most="ज़्यादा से ज़्यादा {}",
        at_least="कम से कम {}",
        about="लगभग {}",
        either=" या ",
        both=" और ",
        plus="प्लस",
        times=" गुणा ",
        full_hour="{hours} बजे",
        clock="{hours} बजकर {minutes} मिनट",
        units=_one("मिलीग्राम मिलीलीटर सेंटीमीटर मिलीमीटर किलोग्राम ग्राम घंटे मिनट माइक्रोग्राम लीटर"),
        rules=_rules((r"डॉ\.", "डॉक्टर")),
    ),
    "zh": Wording(
        to="到",
        percent="百分之{}",
        celsius="{}摄氏度",
        fahrenheit="{}华氏度",
        degrees="{}度",
        less="小于{}",
        more="大于{}",
        at_most="最多{}",
        at_least="至少{}",
        about="大约{}",
        either="或",
        both="和",
        plus="加",
        times="乘",
        full_hour="{hours}点",
        clock="{hours}点{two_digits}分",
        units=_one("毫克 毫升 厘米 毫米 公斤 克 小时 分钟 微克 升"),
        rules=_rules(
            # Two of something is said another way than the number two.
            (r"(?<![\d.:第])2(?=\s?(?:个|天|次|人|位|小时|分钟|周|年|种|管|针|块|处|步|倍))", "两"),
        ),
        comma="，",  # noqa: RUF001
    ),
}


def wording_of(language: str) -> Wording | None:
    """Return how a language (BCP-47 tag) says signs, or None where that is not written down."""
    return WORDINGS.get(language.replace("_", "-").lower().split("-")[0])
