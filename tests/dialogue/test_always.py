"""What holds in every state: emergency, a person, withdrawal, repetition, silence, and an end."""

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from talk import Talk

from appliance.dialogue import texts
from appliance.dialogue.state import ASKS, Node
from appliance.language.speakable import speakable
from appliance.model.call import Asks, Outcome

Call = Callable[..., Talk]

ROAD = (
    "ja",
    "ich brauche einen termin",
    "zur blutabnahme",
    "am donnerstag vormittag",
    "der erste",
    "erika beispiel",
    "vierzehnter dritter achtundfünfzig",
    "null drei null fünf fünf fünf null eins zwei",
    "ja",
)
STATIONS = range(len(ROAD) + 1)
ONE_ONE_TWO = "eins eins zwei"


def at(call: Call, station: int, **options: object) -> Talk:
    return call(**options).hears(*ROAD[:station])


def test_the_greeting_discloses_the_machine_first_and_names_112(call: Call) -> None:
    text = call().text
    assert text.index("künstliche Intelligenz") < text.index(ONE_ONE_TWO) < text.index("?")


@pytest.mark.parametrize("station", STATIONS)
def test_an_emergency_is_answered_at_once_in_every_state(call: Call, station: int) -> None:
    talk = at(call, station).hears("mein mann ist bewusstlos und atmet nicht mehr")
    assert ONE_ONE_TWO in talk.text
    assert talk.last.heard_out
    assert talk.hears("nein").outcome is Outcome.EMERGENCY


@pytest.mark.parametrize("station", STATIONS)
def test_after_an_emergency_the_call_can_go_on_where_it_was(call: Call, station: int) -> None:
    before = at(call, station)
    asked = before.asks
    talk = before.hears("mein mann ist bewusstlos und atmet nicht mehr", "ja")
    assert talk.asks is asked


@pytest.mark.parametrize("station", STATIONS)
def test_a_person_is_reached_from_every_state_by_word_and_by_key(call: Call, station: int) -> None:
    assert at(call, station, transfer="by_pbx").hears("ich möchte mit einem menschen sprechen").handed_off
    assert at(call, station, transfer="by_pbx").presses("0").handed_off


@pytest.mark.parametrize("station", STATIONS)
def test_where_nobody_can_be_reached_a_person_becomes_a_call_back(call: Call, station: int) -> None:
    talk = at(call, station).presses("0")
    for _ in range(6):
        if talk.desk.held().callbacks:
            break
        answer = {Asks.NAME: "erika beispiel", Asks.CONFIRM: "ja"}.get(talk.asks or Asks.OTHER)
        talk = talk.hears(answer) if answer else talk.presses("03055501234#")
    assert talk.desk.held().callbacks[0].topic.value in ("person", "appointment")


@pytest.mark.parametrize("station", STATIONS)
def test_withdrawing_consent_erases_everything_of_the_call(call: Call, station: int) -> None:
    talk = at(call, station).hears("ich widerrufe meine einwilligung")
    held = talk.desk.held()
    assert held.personal_bytes == 0
    assert not held.bookings
    assert not held.consents
    while talk.outcome is None:
        talk.hears("nein danke auf wiederhören")
    assert talk.outcome is Outcome.REFUSED


@pytest.mark.parametrize("station", STATIONS)
def test_nochmal_repeats_word_for_word(call: Call, station: int) -> None:
    talk = at(call, station)
    before = talk.text
    assert before in talk.hears("können sie das bitte wiederholen").text


@pytest.mark.parametrize("station", STATIONS)
def test_silence_ends_kindly_and_never_asks_for_ever(call: Call, station: int) -> None:
    talk = at(call, station)
    for _ in range(5):
        if talk.outcome is None:
            talk.is_silent()
    assert talk.outcome is not None
    assert "Auf Wiederhören" in talk.text


@pytest.mark.parametrize("station", STATIONS)
def test_repair_never_says_the_same_sentence_twice_and_leads_out(call: Call, station: int) -> None:
    talk = at(call, station)
    said = [talk.text]
    for _ in range(12):
        if talk.outcome is not None:
            break
        said.append(talk.hears("blabla krawumm").text)
    assert len(set(said)) == len(said)
    assert talk.outcome is not None or talk.asks in (Asks.OTHER, Asks.PHONE)


WORDS = (
    *ROAD,
    "nein",
    "",
    "weiß nicht",
    "egal",
    "am freitag um elf",
    "keiner davon",
    "ich will absagen",
    "ich möchte verschieben",
    "ein rezept bitte",
    "die nummer ist falsch",
    "wann haben sie geöffnet",
    "moment bitte",
    "sind sie ein computer",
    "meine befunde bitte",
    "rufen sie mich zurück",
    "löschen sie meine daten",
    "auf wiederhören",
    "sie blöder automat",
)
KEYS = ("1", "2", "3", "0", "9", "*", "14031958", "0312", "03055501234#")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_whatever_callers_say_the_call_goes_on_and_comes_to_an_end(call: Call, seed: int) -> None:
    """Random callers: every step asks or ends, nothing is booked that was not read back, and no call lasts for ever."""
    chance = random.Random(seed)
    talk = call(id=f"call-{seed}")
    for _ in range(400):
        if talk.outcome is not None:
            break
        talk.presses(chance.choice(KEYS)) if chance.random() < 0.2 else talk.hears(chance.choice(WORDS))
    else:
        for _ in range(4):
            if talk.outcome is None:
                talk.is_silent()
    assert talk.outcome is not None
    read_back = {say.summary.start for say in talk.said if say.summary is not None}
    assert {booking.slot.start for booking in talk.desk.held().bookings} <= read_back


def test_every_question_has_several_wordings_and_no_digit() -> None:
    for node in ASKS:
        assert len(set(texts.QUESTIONS[node])) == len(texts.QUESTIONS[node]) >= 2
    for text in [wording for wordings in texts.QUESTIONS.values() for wording in wordings] + [*texts.TELL.values()]:
        assert speakable(text.replace("{", "").replace("}", "")) == text.replace("{", "").replace("}", "")


def test_every_node_has_its_answer() -> None:
    from appliance.dialogue.answers import ANSWERS
    from appliance.dialogue.results import RESULTS

    assert set(ANSWERS) == set(ASKS)
    assert set(ANSWERS) | set(RESULTS) | {Node.ENDED} == set(Node)
