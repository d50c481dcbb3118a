# SPDX-License-Identifier: GPL-3.0-or-later
"""What espeak-ng gives for every language: sound, of a sensible length, with its words."""

import array
import io
import math
import wave

import pytest

from kiosk.speech.espeak import NoVoiceError
from kiosk.speech.voices import Rate, at_pace, voices
from kiosk.speech.wav import speech, wav_bytes

SENTENCES = {
    "en": "The nurse will call you soon. Please wait here.",
    "en-GB": "The nurse will call you soon. Please wait here.",
    "es": "La enfermera le llamará pronto. Por favor espere aquí.",
    "fr": "L'infirmière vous appellera bientôt. Veuillez attendre ici.",
    "ar": "سوف تناديك الممرضة قريبا. من فضلك انتظر هنا.",
    "hi": "नर्स जल्द ही आपको बुलाएगी। कृपया यहाँ प्रतीक्षा करें।",
    "zh-Hans": "护士很快会叫您。请在这里等候。",
    "de": "Die Schwester ruft Sie bald. Bitte warten Sie hier.",
    "pt": "A enfermeira vai chamar você em breve. Por favor, espere aqui.",
    "pl": "Pielęgniarka wkrótce pana zawoła. Proszę tu zaczekać.",
    "vi": "Y tá sẽ sớm gọi bạn. Xin vui lòng đợi ở đây.",
    "bn": "নার্স শীঘ্রই আপনাকে ডাকবেন। অনুগ্রহ করে এখানে অপেক্ষা করুন।",
    "ur": "نرس جلد آپ کو بلائے گی۔ براہ کرم یہاں انتظار کریں۔",  # noqa: RUF001
}


def synthesize(text: str, language: str, rate: int = Rate.NORMAL) -> bytes:
    """The text as a WAV file."""
    return wav_bytes(speech(text, language, rate).samples)


def seconds_and_loudness(wav: bytes) -> tuple[float, float]:
    with wave.open(io.BytesIO(wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
        samples = array.array("h", file.readframes(file.getnframes()))
    return len(samples) / 22_050, math.sqrt(sum(s * s for s in samples) / len(samples))


def test_every_language_of_the_table_has_a_sentence_here() -> None:
    assert set(SENTENCES) == set(voices())


@pytest.mark.parametrize("language", SENTENCES)
def test_speech_is_audible_and_of_plausible_length(language: str) -> None:
    seconds, loudness = seconds_and_loudness(synthesize(SENTENCES[language], language))
    assert 2.0 < seconds < 8.0
    assert 1000 < loudness < 12_000


@pytest.mark.parametrize("language", SENTENCES)
def test_words_come_in_order_and_lie_in_the_text(language: str) -> None:
    text = SENTENCES[language]
    spoken = speech(text, language)
    assert len(spoken.words) >= 7
    end = 0
    time = -1
    for word in spoken.words:
        shown = text[word.offset : word.offset + word.length]
        assert shown
        assert shown == shown.strip()
        assert word.offset >= end
        assert time <= word.milliseconds <= spoken.milliseconds
        end, time = word.offset + word.length, word.milliseconds


def test_languages_do_not_sound_the_same() -> None:
    text = "Restaurant 25"
    assert len({synthesize(text, language) for language in ("en", "en-GB", "de", "fr")}) == 4


@pytest.mark.parametrize("language", [tag for tag in SENTENCES if tag != "en"])
def test_no_language_counts_in_english(language: str) -> None:
    numbers = "1 2 3 4 5 6 7 8 9 10, 37, 59, 100, 400."
    own, english = (speech(numbers, one).milliseconds for one in (language, "en"))
    # The same voice twice differs by some milliseconds only.
    assert abs(own / english - 1) > 0.02


@pytest.mark.parametrize("language", SENTENCES)
def test_slow_is_longer_and_fast_is_shorter(language: str) -> None:
    text = f"{SENTENCES[language]} " * 3
    slow, normal, fast = (
        speech(text, language, rate).milliseconds for rate in (Rate.SLOW, Rate.NORMAL, Rate.FAST)
    )
    assert slow / normal == pytest.approx(1 / 0.8, rel=0.06)
    assert fast / normal == pytest.approx(1 / 1.15, rel=0.06)


@pytest.mark.parametrize(("normal", "slow", "fast"), [(150, 120, 172), (100, 80, 115)])
def test_a_clinic_with_a_pace_of_its_own_has_three_speeds_too(
    normal: int, slow: int, fast: int
) -> None:
    assert [at_pace(normal, pace) for pace in Rate] == [slow, normal, fast]


@pytest.mark.parametrize("rate", [-1, 0, 1_000_000])
def test_an_absurd_rate_is_clamped(rate: int) -> None:
    assert 200 < speech("Good morning", "en", rate).milliseconds < 5000


@pytest.mark.parametrize("language", ["tlh", "so", "", "zh-Hant", "../en"])
def test_an_unknown_language_is_an_error_even_after_a_known_one(language: str) -> None:
    synthesize("Good morning", "en")
    with pytest.raises(NoVoiceError):
        synthesize("Good morning", language)


def test_the_code_of_espeak_itself_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.speech import espeak, voices

    broken = voices.Voice("no-such-voice", "", "")
    monkeypatch.setattr(espeak, "find_voice", lambda language: broken)
    with pytest.raises(NoVoiceError):
        synthesize("Good morning", "en")


@pytest.mark.parametrize("odd", ["\0", "\ud800", "😀", "\x1b"])
def test_odd_characters_do_not_shorten_the_text_or_move_its_words(odd: str) -> None:
    text = f"Good {odd} morning"
    last = speech(text, "en").words[-1]
    assert text[last.offset : last.offset + last.length] == "morning"
