# SPDX-License-Identifier: GPL-3.0-or-later
"""Syllables, sentences and grades of English."""

import pytest

from kiosk.article.readability import grade, sentences, syllables, words

TABLE = {
    1: "bone blood bruise bruised cell cells germs hip breathe breathes breath skin spine vein sore"
    " sting pull pulled numb clot faint week weeks white rice used washed closed moved stayed tried"
    " dies ties goes shoes the through clothes bathes whole eye eyes held bled speed day's I'm"
    " don't don’t 24 100.4 1,000",
    2: "marrow needle needles sample samples doctor nurses clinic pressure bleeding bandage bruises"
    " painful numbing body clotting fever dizzy minute minutes results healthy cancer question"
    " people platelet platelets table handled muscle ankle simple hollow fluid liquid tissue quiet"
    " science doing going being seeing anxious worry worried sometimes someone something patient"
    " patients special precious social treatment lion studied applied studies bodies causes noises"
    " rises places uses touches washes wanted needed rested added waited patient’s swollen",
    3: "medicine medicines bandages biopsy infection allergy allergies family families serious"
    " period usual reaction area idea aspirin lymphoma sedation genetic microscope procedure"
    " diseases previous various radio piano violin appointment exercise delicious obvious",
    4: "anemia aspiration anesthetic antiseptic ibuprofen experience pathologist leukemia usually"
    " bacteria immediate material evaluate situation hematoma dialysis",
    5: "hematologist chemotherapy laboratory",
}


@pytest.mark.parametrize(
    ("word", "count"), [(word, count) for count, row in TABLE.items() for word in row.split()]
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count
    assert syllables(word.upper()) == count


@pytest.mark.parametrize("word", ["lying", "trying", "diet", "client"])
def test_vowels_that_are_spoken_apart_are_two_syllables(word: str) -> None:
    assert syllables(word) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # 0.39 * words per sentence + 11.8 * syllables per word - 15.59
        ("The cat sat on the mat.", 0.39 * 6 + 11.8 - 15.59),
        ("You sit. You wait.", 0.39 * 2 + 11.8 - 15.59),
        ("You sit: you wait; you go\nYou ask", 0.39 * 2 + 11.8 - 15.59),
        ("You may feel a needle.", 0.39 * 5 + 11.8 * 6 / 5 - 15.59),
        (
            "A hematologist examines the laboratory results of the aspiration.",
            0.39 * 9 + 11.8 * 23 / 9 - 15.59,
        ),
        ("Take 20 at 100.4", 0.39 * 4 + 11.8 - 15.59),
        ("", 0.0),
        ("… – !", 0.0),
    ],
)
def test_the_grade_follows_the_formula(text: str, expected: float) -> None:
    assert grade([text]) == pytest.approx(expected)


def test_each_text_is_a_sentence_of_its_own() -> None:
    assert grade(["You sit", "You wait"]) == pytest.approx(grade(["You sit. You wait."]))
    assert grade(["You sit", "You wait"]) < grade(["You sit you wait"])


def test_exempt_words_count_as_one_syllable_in_any_case() -> None:
    text = ["Aspiration hurts."]
    assert grade(text) == pytest.approx(0.39 * 2 + 11.8 * 5 / 2 - 15.59)
    assert grade(text, ("aspiration",)) == pytest.approx(0.39 * 2 + 11.8 - 15.59)
    assert grade(text, {"biopsy"}) == grade(text)


def test_numbers_with_points_end_no_sentence() -> None:
    assert sentences("Over 100.4 °F? Call us. Or go") == ["Over 100.4 °F", "Call us", "Or go"]
    assert sentences(" \n . ") == []


def test_words_keep_their_apostrophes_and_numbers_their_commas() -> None:
    assert words("A nurse’s 1,000 cells – don't!") == ["A", "nurse’s", "1,000", "cells", "don't"]
