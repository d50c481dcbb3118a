# SPDX-License-Identifier: GPL-3.0-or-later
"""Arabic words with the vowels that are not written, for a voice that does not know them.

espeak-ng leaves out a vowel that no sign stands for: it reads "one" as five consonants. Here are
the words patients hear most often that it reads in such a way, each as it is said before a pause.
They are for the voice only, and no native speaker has listened to them yet.
"""

import re

_SIGNS = "\u064b-\u0652"
WORD = re.compile(rf"[\u0621-\u064a{_SIGNS}]+")
_LETTER = re.compile(rf"([\u0621-\u064a])([{_SIGNS}]*)")
_VOWEL_THEN_DOUBLE = re.compile("([\u064b-\u0650])(\u0651)")
_BARE = re.compile(f"[{_SIGNS}]")

_VOWELLED = """
يُمكِنُكَ يُمكِن يُمكِنُني فِعلُه يُحفَظ يَحدُث يَجِب تُوجَد يُوجَد نَتائِج مَوضِعيّ مُمَيِّع
مُمَيِّعات مُغادَرَتِك لِعَظم مُستَلقٍ قائِمَتِك قائِمَتي مُستَديرَة حَمراء لِنَتَأَكَّد أَنَّنا
شَرَحنا دَرَجات رَأيِك بِجانِب مَوضِع أَسئِلَة أَسئِلَتِك أَسئِلَتي يَجوز نَفسِك نَفسِه يُساعِد
يُساعِدُك تُساعِد تُساعِدُك مُساعَدَة خَلايا خَلِيَّة دِراسات يَعني قَليلَة مُتَّفَقَة يَتَحَدَّث
يَتَحَدَّثان دَقائِق يَعمَل مُمَرِّضَة دَمَوِيَّة فارِغَة سَتُمحى خَلفِه خَلفَها خَلفَهُما
تَحَمُّلُه صَفائِح يَطرَحُها تُؤخَذ أَحيانًا يَظهَر تُظهِر واحِدَة لَيس حَبَّة شَدّ يَستَريح
لِمُدَّة زُجاج زُجاجَة زُجاجِيَّة حُمّى مَتى أَلَم أَسباب يَشعُر شَعَرت يَدوم تَرتَدي سَأُخبِرُهُم
بِنَظّارَة حَقيبَتِه دافِئَة قَطرَة قَطَرات يُبَيِّن تُبَيِّن سائِلَة بِداخِلِها يُسَبِّب قُفّاز
خَمسَة أَشياء شَخصان بِهُدوء هُدوء ناعِمَة بِشُعورِك ثَلاث ثَلاثَة سَيَتَّصِل سَمّاعات عَظمِك
عِظامِك يُقلِقُك نُقطَتان تُحَدِّدان يَستَمِع رُكبَتاه مَثنِيَّتان بَطنِه يَضَع يَخِفّ بِبُطء
مُخَدَّر كَتِفَيك مُجَوَّفَة تَسحَب تَأخُذ يَأخُذون دَوَران بِدَوخَة أَدوِيَة أَدوِيَتِك أَدوِيَتي
مُشكِلات قِطعَة أَعشابي فيتاميناتي يَصنَع تِلال أَحتاج مُهَدِّئ مُهَدِّئًا يُهَدِّئ لِنَدَع
كَثيرَة خَطيرَة تَبدَأ مَشطوبَة مَعَه عَمّا بِقُوَّة لَدَيك وَرَقَة قَريبِه شِدَّتُه بِنا يَعود
لِتَطلُب بِشَيء بَطيئَة لِأَحَد شَرائِح أَنابيب يَفحَصُها أَمراض أُسبوعان مُحَدَّدان فُحوص
لِفَريقِك استِنشاق لِمَعرِفَة يَبقى أَيضًا يُوَصِّلُك تَصِل تَقرَأ مُلاحَظاتِها يَدَيك جِلد صُلبَة
يَجلِس جِذعِيَّة جاهِزَة صِحَّتي تَضغَط يَضغَط بَعضُها أَعطَتهُ جِسمِك ظَهرِك ظَهرِه بِضعَة جافًّا
لِوَضع جَنبِه بَعض بِبَعض لِبَعض وَبَعض بِأَلَم وَيَضَع وَبِضع بِبِضع وَمَعَه بِضع جُزء ضَغط ضِماد
إِخبارِنا إِحضارِه لِإِضافَتِه إِلَيه استِلقَاء
"""


def bare(word: str) -> str:
    """Return a word without vowel signs."""
    return _BARE.sub("", word)


def _for_voice(word: str) -> str:
    # The voice loses a vowel sign that stands before the sign for a doubled letter, which is where
    # Unicode puts it, and says the "t" of an ending that is silent before a pause.
    word = _VOWEL_THEN_DOUBLE.sub(r"\2\1", word)
    return f"{word[:-1]}\u0647" if word.endswith("\u064eة") else word


VOWELLED = {bare(word): _for_voice(word) for word in _VOWELLED.split()}

# What is written together with the next word, and how it is said then. A single letter before a
# short word would often be another word.
_SHORTEST_JOINED = 4
_JOINED = {
    "و": "وَ",
    "ف": "فَ",
    "ب": "بِ",
    "ل": "لِ",
    "ال": "ال",
    "وال": "وَال",
    "بال": "بِال",
    "لل": "لِل",
}


def _agrees(written: str, vowelled: str) -> bool:
    """Tell whether every sign that is written is said: signs are written to part two words."""
    pairs = zip(_LETTER.findall(written), _LETTER.findall(vowelled), strict=True)
    return all(set(signs) <= set(known) for (_, signs), (_, known) in pairs)


def vowelled(word: str) -> str:
    """Return one word with its vowels, or as it is written where they are not known."""
    plain = bare(word)
    for prefix, said in ("", ""), *_JOINED.items():
        rest = plain.removeprefix(prefix)
        if not plain.startswith(prefix) or (len(prefix) == 1 and len(rest) < _SHORTEST_JOINED):
            continue
        known = VOWELLED.get(rest)
        if known and _agrees(word, said + known):
            return said + known
    return _VOWEL_THEN_DOUBLE.sub(r"\2\1", word)
