"""Tones of the exchange, of faxes and of modems in the sound."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from py_nanotts import NanoTTS

from appliance.audio.channel import TelephoneChannel
from appliance.audio.dtmf import KeyDetector
from appliance.audio.frames import RATE, silence, to_pcm
from appliance.audio.resample import resampled
from appliance.audio.tones import Kind, ToneDetector


def tone(frequency: float, seconds: float, dbfs: float = -20) -> bytes:
    at = np.arange(round(seconds * RATE)) / RATE
    return to_pcm(np.sqrt(2) * 32768 * 10 ** (dbfs / 20) * np.sin(2 * np.pi * frequency * at))


def cadence(on: float, off: float, times: int, frequency: float = 425, dbfs: float = -20) -> bytes:
    return (tone(frequency, on, dbfs) + silence(off)) * times


def kinds(sound: bytes, piece: int = 320) -> list[Kind]:
    detector = ToneDetector()
    return [one.kind for at in range(0, len(sound), piece) for one in detector.push(sound[at : at + piece])]


@settings(max_examples=40, deadline=None)
@given(
    st.floats(-15, 15),
    st.floats(-42, -8),
    st.floats(0, 0.1),
    st.sampled_from([(0.48, Kind.BUSY), (0.24, Kind.CONGESTION)]),
)
def test_busy_and_congestion_by_their_cadence(off: float, dbfs: float, lead: float, wanted: tuple[float, Kind]) -> None:
    """Within 15 Hz, from the third time on, whatever came before; told once."""
    length, kind = wanted
    assert kinds(silence(lead) + cadence(length, length, 4, 425 + off, dbfs)) == [kind]


@settings(max_examples=20, deadline=None)
@given(st.floats(-15, 15), st.floats(-42, -8))
def test_the_dial_tone_does_not_end(off: float, dbfs: float) -> None:
    assert kinds(tone(425 + off, 3, dbfs)) == [Kind.DIAL]


def test_a_fax_that_calls_and_a_machine_that_answers() -> None:
    for off in (-38, 0, 38):
        assert kinds(cadence(0.5, 3.0, 2, 1100 + off)) == [Kind.FAX, Kind.FAX]
    assert kinds(tone(2100, 2.6)) == [Kind.MODEM]


@pytest.mark.parametrize(
    "sound",
    [
        cadence(1.0, 4.0, 3),
        cadence(0.48, 0.48, 2),
        cadence(0.48, 0.24, 6),
        cadence(0.1, 0.1, 20),
        tone(425, 1.0),
        tone(450, 3.0),
        tone(2130, 1.0),
        cadence(0.48, 0.48, 6, 480),
        cadence(0.48, 0.48, 6, 425, dbfs=-60),
        tone(1100, 0.2),
        tone(2100, 0.3),
        to_pcm(np.random.default_rng(1).standard_normal(10 * RATE) * 5000),
    ],
)
def test_what_is_none_of_them(sound: bytes) -> None:
    """The ringing tone, too short, another cadence, another frequency, too quiet, noise."""
    assert kinds(sound) == []


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 9000))
def test_every_split_gives_the_same_tones(piece: int) -> None:
    assert kinds(cadence(0.48, 0.48, 4) + tone(2100, 1), 2 * piece) == [Kind.BUSY, Kind.MODEM]


def test_through_a_noisy_telephone_channel() -> None:
    assert kinds(TelephoneChannel(20, 1).push(cadence(0.48, 0.48, 4))) == [Kind.BUSY]


TEXT = (
    "Guten Tag, hier ist Erika Beispiel, ich hätte gern einen Termin am dritten Dezember um halb neun. Meine Nummer "
    "ist null drei null, eins zwei drei, vier fünf sechs. Nein, lieber am Nachmittag, so gegen viertel vor vier. "
    "Meine Mutter wohnt in der Wilhelmstraße, und ihr Husten wird und wird nicht besser, seit über einer Woche schon."
)


@pytest.mark.parametrize("pitch", [0.7, 0.85, 1.0, 1.2, 1.5])
def test_speech_is_neither_key_nor_tone(pitch: float) -> None:
    """Talk-off, in the small, with the packaged voice at several pitches: script/bench-line measures it over more."""
    speech = resampled(bytes(NanoTTS().speak(TEXT, voice="de-DE", pitch=pitch)), 16_000)
    assert len(speech) > 15 * 2 * RATE
    assert list(KeyDetector().push(speech)) == [] and kinds(speech) == []
