"""The real conversation, driven on a simulated line: a whole booking, from greeting to goodbye."""

import msgspec
import pytest
from call_fakes import NOW, PRACTICE, Caller, FakeSpeech, LineClock, LoudnessDetector, Phases, Words, tone
from call_records import MemoryRecords

from appliance.call.desk import Desk
from appliance.call.driver import Driver
from appliance.call.latency import TurnReport
from appliance.call.session import EmergencySounds, Means
from appliance.call.spoken import conversation
from appliance.config.practice import Practice
from appliance.line.simulated import Answers, Partner, SimulatedCall
from appliance.model.call import Asks, Outcome
from appliance.ports import Consent

BOOKING = [
    "ja",
    "ich hätte gern einen termin zur vorsorge",
    "am dienstag um neun uhr",
    "erika beispiel",
    "am dritten april neunzehnhundertfünfundsechzig",
    "null drei null eins zwei drei vier fünf sechs",
    "ja das stimmt",
    "nein danke",
]


class Called:
    """One driven call and what it left."""

    def __init__(self, partner: Partner, words: Words, practice: Practice = PRACTICE) -> None:
        self.line = SimulatedCall(partner)
        self.records, self.phases, self.speech = MemoryRecords(), Phases(clock=self.line.time), FakeSpeech(words)
        self.reports: list[TurnReport] = []
        clock = LineClock(self.line)
        means = Means(
            speech=self.speech,
            status=self.phases,
            detector=LoudnessDetector(),
            sounds=EmergencySounds(tone(2001, 1.0), tone(2002, 1.0), tone(2003, 1.0)),
            monotonic=self.line.time,
            on_turn=self.reports.append,
        )
        desk = Desk(practice, self.records, clock, "call")
        self.driver = Driver(self.line, conversation(practice), desk, clock, means)


def answering(answers: list[str], practice: Practice = PRACTICE) -> Called:
    """A caller who gives these answers, one after each prompt: words, or keys where they are digits."""
    words = Words()
    return Called(Answers([one if one.isdigit() else words.say(one) for one in answers]), words, practice)


async def test_a_booking_from_greeting_to_goodbye() -> None:
    """Consent is kept first, the slot is booked, each turn was answered, and the call ends as booked."""
    call = answering(BOOKING)
    assert await call.driver.run() is Outcome.BOOKED, [(one.asks, one.said.reveal()) for one in call.reports]
    assert isinstance(call.records.kept[0], Consent) and call.records.kept[0].given
    (slot,) = call.records.booked
    assert (slot.start.date() - NOW.date()).days == 1 and slot.start.hour == 9
    assert call.phases.phases[-1] == "ended" and call.phases.messages[-1][3] is Outcome.BOOKED
    assert [report.heard.reveal() for report in call.reports] == BOOKING


async def test_a_consent_by_key_and_a_hang_up_while_the_slot_is_held() -> None:
    """Nothing stays reserved, nothing is booked."""
    call = answering(["1", *BOOKING[1:5]])
    assert await call.driver.run() is Outcome.ABANDONED
    assert not call.records.booked and not call.records.reserved
    assert "reserve" in call.records.done


async def test_an_emergency_over_the_greeting_is_answered_at_once() -> None:
    """While disclosure and consent are still being said; the question whether to go on is answered with no, by key."""
    words = Words()
    cues = (2.0, words.say("hilfe mein mann atmet nicht mehr", 1.5)), (6.0, "2")
    call = Called(Caller(*cues), words)
    assert await call.driver.run() is Outcome.EMERGENCY
    assert call.reports[0].asks is Asks.CONSENT and call.phases.moment("listening") < 4.0
    assert any("wählen Sie sofort die eins eins zwei" in text for text in call.speech.rendered)
    assert call.phases.messages[-1][3] is Outcome.INFORMED


@pytest.mark.parametrize("answer", ["ja", "ich brauche einen termin"])
async def test_a_practice_with_keys_only_has_nothing_recognised_before_the_key(answer: str) -> None:
    call = answering([answer] * 3, msgspec.structs.replace(PRACTICE, consent="keys_only"))
    await call.driver.run()
    assert not call.speech.fed and not call.records.kept
