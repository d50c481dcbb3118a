# SPDX-License-Identifier: GPL-3.0-or-later
"""What espeak-ng gives for every language: sound, of a sensible length, with its words."""

import array
import io
import math
import wave

import pytest

from kiosk.speech.espeak import NoVoiceError
from kiosk.speech.voices import Rate, voices
from kiosk.speech.wav import speech, synthesize

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


def test_slow_is_longer_and_fast_is_shorter() -> None:
    text = SENTENCES["en"]
    slow, normal, fast = (
        speech(text, "en", rate).milliseconds for rate in (Rate.SLOW, Rate.NORMAL, Rate.FAST)
    )
    assert 1.1 < slow / normal < 1.4
    assert 0.75 < fast / normal < 0.95


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
