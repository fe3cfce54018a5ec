"""When an answer starts, pauses and ends: counted in samples, the same for every question the contract names."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from py_nanotts import NanoTTS

from appliance.audio.channel import over_telephone
from appliance.audio.endpointing import (
    Ear,
    EndOfTurn,
    Endpointer,
    Event,
    NoSpeech,
    PauseReached,
    SpeechStarted,
    pause_borne,
)
from appliance.audio.frames import silence, to_pcm
from appliance.audio.levels import at_speech_level, trimmed
from appliance.audio.resample import resampled
from appliance.audio.vad import CHUNK, STEP, Activity, GateTuning, SpeechGate, State, silero
from appliance.model.call import Asks

SECOND = 8000
CONTRACT = {
    0.6: (Asks.CONSENT, Asks.CONFIRM, Asks.ANYTHING_ELSE),
    1.0: (Asks.OPEN, Asks.REASON, Asks.CHOOSE_SLOT, Asks.OTHER),
    1.2: (Asks.NAME, Asks.SPELL_NAME, Asks.DATE_TIME, Asks.BIRTH_DATE, Asks.PHONE),
}
QUESTIONS = [(asks, seconds) for seconds, group in CONTRACT.items() for asks in group]


def push(ear: Endpointer, seconds: float, probability: float) -> list[Event]:
    return [event for _ in range(round(seconds * SECOND / STEP)) for event in ear.push(STEP, probability)]


def speak(text: str) -> bytes:
    """German speech at 8 kHz, without silence around it."""
    return at_speech_level(trimmed(resampled(NanoTTS().speak(text, voice="de-DE"), 16000)))


def test_every_question_has_its_pause() -> None:
    assert {asks: pause_borne(asks) for asks in Asks} == dict(QUESTIONS)


@pytest.mark.parametrize(("asks", "borne"), QUESTIONS)
def test_the_pause_of_the_contract_is_borne_and_a_longer_one_ends_the_turn(asks: Asks, borne: float) -> None:
    ear = Endpointer(asks)
    events = push(ear, 0.5, 0.9) + push(ear, borne, 0.0) + push(ear, 0.5, 0.9)
    assert not ear.done
    last = 2 * round(0.5 * SECOND / STEP) * STEP + round(borne * SECOND / STEP) * STEP
    events += push(ear, borne + 0.3, 0.0)
    end = events[-1]
    assert isinstance(end, EndOfTurn) and end.last == last and not end.cut
    assert borne < (end.index - end.last) / SECOND <= borne + 0.2
    assert [type(event) for event in events] == [SpeechStarted, PauseReached, PauseReached, EndOfTurn]


@pytest.mark.parametrize("asks", list(Asks))
def test_a_complete_answer_ends_after_a_third_of_a_second(asks: Asks) -> None:
    """The peek comes at 0.3 s; a hint that it is complete ends the turn at once."""
    ear = Endpointer(asks)
    events = push(ear, 0.5, 0.9) + push(ear, 0.35, 0.0)
    pause = events[-1]
    assert isinstance(pause, PauseReached) and 0.3 <= (pause.index - pause.last) / SECOND < 0.34
    (end,) = ear.answer_complete()
    assert isinstance(end, EndOfTurn) and end.last == pause.last and ear.done


def test_a_hint_given_early_waits_for_the_third_of_a_second() -> None:
    ear = Endpointer(Asks.OPEN)
    push(ear, 0.5, 0.9)
    push(ear, 0.15, 0.0)
    assert ear.answer_complete() == [] and not ear.done
    end = push(ear, 0.3, 0.0)[-1]
    assert isinstance(end, EndOfTurn) and 0.3 <= (end.index - end.last) / SECOND < 0.34


def test_saying_more_makes_the_answer_incomplete_again() -> None:
    """ "Ja … aber am Dienstag" is not cut after the yes once he goes on."""
    ear = Endpointer(Asks.CONFIRM)
    push(ear, 0.5, 0.9)
    push(ear, 0.15, 0.0)
    ear.answer_complete()
    push(ear, 0.5, 0.9)
    assert push(ear, 0.5, 0.0)[-1:] != [] and not ear.done


def test_a_hint_while_he_speaks_or_before_he_spoke_does_nothing() -> None:
    ear = Endpointer(Asks.CONFIRM)
    assert ear.answer_complete() == []
    push(ear, 0.5, 0.9)
    assert ear.answer_complete() == []
    assert push(ear, 0.5, 0.9) == [] and not ear.done


def test_the_start_is_where_the_sound_began() -> None:
    ear = Endpointer(Asks.OPEN, index=1000)
    assert push(ear, 0.32, 0.0) == []
    assert push(ear, 0.32, 0.9) == [SpeechStarted(1000 + 10 * STEP)]


def test_a_click_is_no_speech_and_silence_is_told_once() -> None:
    ear = Endpointer(Asks.OPEN, no_speech_after=2.0)
    events = push(ear, 1.0, 0.0) + ear.push(STEP, 0.9) + push(ear, 2.0, 0.0)
    assert [type(event) for event in events] == [NoSpeech]
    assert 2.0 <= events[0].index / SECOND < 2.05
    assert ear.done and push(ear, 1.0, 0.9) == [] and ear.answer_complete() == []


def test_speech_that_starts_just_before_time_is_heard() -> None:
    ear = Endpointer(Asks.OPEN, no_speech_after=2.0)
    push(ear, 2.0 - 2 * STEP / SECOND, 0.0)
    events = push(ear, 0.5, 0.9)
    assert [type(event) for event in events] == [SpeechStarted]


def test_endless_speech_is_cut() -> None:
    ear = Endpointer(Asks.OPEN, longest=3.0)
    end = push(ear, 5.0, 0.9)[-1]
    assert isinstance(end, EndOfTurn) and end.cut and 3.0 <= end.index / SECOND < 3.1


def test_a_word_that_starts_as_the_pause_ends_is_not_cut_off() -> None:
    ear = Endpointer(Asks.CONFIRM)
    push(ear, 0.5, 0.9)
    push(ear, 0.736, 0.0)  # one step before the turn would end
    assert not ear.done and push(ear, 0.3, 0.9) == [] and not ear.done


@given(probabilities=st.lists(st.floats(0, 1), max_size=300))
def test_events_come_in_a_sensible_order_for_any_sound(probabilities: list[float]) -> None:
    """Indices never run backwards, speech starts once, nothing follows the end."""
    ear = Endpointer(Asks.CONFIRM, longest=4.0, no_speech_after=3.0)
    events = [event for probability in probabilities for event in ear.push(STEP, probability)]
    kinds = [type(event) for event in events]
    assert kinds.count(SpeechStarted) <= 1 and sum(kind in (EndOfTurn, NoSpeech) for kind in kinds) <= 1
    assert not ear.done or kinds[-1] in (EndOfTurn, NoSpeech)
    indices = [event.index for event in events]
    assert indices == sorted(indices)
    assert all(event.last <= event.index for event in events if isinstance(event, PauseReached | EndOfTurn))


def test_the_gate_goes_through_its_four_states() -> None:
    gate = SpeechGate(GateTuning())
    seen = [gate.push(STEP, p) for p in (0.1, 0.9, 0.9, 0.2, 0.2, 0.9, 0.2, 0.2, 0.2)]
    quiet, starting, speaking, stopping = State.QUIET, State.STARTING, State.SPEAKING, State.STOPPING
    assert seen == [quiet, starting, speaking, stopping, stopping, speaking, stopping, stopping, quiet]


class Scripted:
    """A detector that says what it is told."""

    def __init__(self, *probabilities: float) -> None:
        self._left = list(probabilities)

    def process_chunk(self, audio: bytes) -> float:
        return self._left.pop(0)

    def reset(self) -> None:
        pass


def test_a_voice_that_the_detector_loses_in_mid_word_is_not_a_pause() -> None:
    """Loud as speech and far above the line's pauses counts as speech; the pause itself and steady noise do not."""
    loud, quiet = b"\x00\x20" * CHUNK, b"\x10\x00" * CHUNK
    activity = Activity(Scripted(0.0, 0.9, 0.0, 0.0, 0.0))
    heard = [activity.push(chunk) for chunk in (quiet, loud, loud, quiet, loud)]
    assert heard == [0.0, 0.9, GateTuning().stop, 0.0, GateTuning().stop]
    steady = Activity(Scripted(0.9, 0.0, 0.0))
    assert [steady.push(loud) for _ in range(3)] == [0.9, 0.0, 0.0]
    before_speech = Activity(Scripted(0.0, 0.0))
    assert [before_speech.push(chunk) for chunk in (quiet, loud)] == [0.0, 0.0]


class Loudness:
    """A detector that takes loud for speech: the same arithmetic as any, without a network."""

    def process_chunk(self, audio: bytes) -> float:
        return 0.9 if any(audio) else 0.0

    def reset(self) -> None:
        pass


@settings(max_examples=30, deadline=None)
@given(cuts=st.lists(st.integers(0, 40000), max_size=30))
def test_any_split_of_the_sound_gives_the_same_events(cuts: list[int]) -> None:
    sound = silence(0.3) + b"\x00\x20" * 4000 + silence(0.55) + b"\x00\x20" * 3000 + silence(1.5)
    places = [0, *sorted(min(cut, len(sound)) // 2 * 2 for cut in cuts), len(sound)]
    ear = Ear(Loudness(), Asks.CONFIRM)
    pieces = [event for a, b in itertools.pairwise(places) for event in ear.push(sound[a:b])]
    whole = Ear(Loudness(), Asks.CONFIRM).push(sound)
    assert pieces == whole
    assert [type(event) for event in whole] == [SpeechStarted, PauseReached, PauseReached, EndOfTurn]


@pytest.mark.parametrize("snr", [None, 40, 20])
@pytest.mark.parametrize(("asks", "borne"), [(Asks.CONFIRM, 0.6), (Asks.OPEN, 1.0), (Asks.PHONE, 1.2)])
def test_real_speech_over_the_telephone_bears_the_pauses(asks: Asks, borne: float, snr: float | None) -> None:
    """Two real utterances with exactly the pause of the contract between them are one answer; its end is found."""
    first, second = speak("Mein Name ist Erika Beispiel"), speak("null eins sieben sechs")
    sound = silence(1) + first + silence(borne) + second
    true_end = len(sound) // 2
    events = Ear(silero(), asks).push(over_telephone(sound + silence(2), snr))
    end = events[-1]
    assert isinstance(events[0], SpeechStarted) and abs(events[0].index - SECOND) < 0.25 * SECOND
    assert isinstance(end, EndOfTurn) and abs(end.last - true_end) < 0.25 * SECOND


def test_the_detector_hears_no_speech_in_noise_and_keypad_tones() -> None:

    at = np.arange(8 * SECOND) / SECOND
    noise = np.random.default_rng(3).standard_normal(len(at)) * 600
    keys = 6000 * (np.sin(2 * np.pi * 941 * at) + np.sin(2 * np.pi * 1336 * at)) * ((at % 1) < 0.1)
    for sound in (noise, keys):
        assert [type(event) for event in Ear(silero(), Asks.OPEN).push(to_pcm(sound))] == [NoSpeech]
