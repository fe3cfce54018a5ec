"""The driver in virtual time when something fails: engines, store, line, time, and the caller who hangs up."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from call_fakes import BYE, NOW, Caller, Words, a_call, ask, heard, spoken, tell, tone
from call_records import MemoryRecords

from appliance.call import driver
from appliance.call.desk import Desk
from appliance.dialogue.actions import End, HandOff, LookUp, Reserve
from appliance.line.simulated import Partner, SimulatedCall
from appliance.model.call import (
    Asks,
    Failed,
    HearingLost,
    Outcome,
    Refused,
    Reserved,
    SlotsFound,
)
from appliance.model.values import Slot, Wish
from appliance.ports import Gone, Key, Sound

SLOT = Slot(NOW, 15)


async def test_a_lost_utterance_brings_an_apology_and_the_call_goes_on(desk: Desk) -> None:
    """The apology is in memory: the engines are away while it is played."""
    words = Words()
    steps = [(ask("Bitte?"),), (ask("Noch einmal?"),), BYE]
    call = a_call(desk, Caller((2.0, words.say("verloren")), (8.0, words.say("da"))), steps, words)
    call.speech.lost.add("verloren")
    call.speech.away = 0
    await call.driver.run()
    assert isinstance(call.script.events[1], HearingLost)
    assert heard(call.script.events[2]) == "da"
    assert tone(2001, 1.0) in call.line.box_sound
    assert call.phases.phases[:5] == ["greeting", "asking", "listening", "speaking", "asking"]
    assert [turn for _, turn, *_ in call.phases.messages][:5] == [0, 1, 1, 2, 3]


async def test_a_voice_that_comes_back_says_its_sentence(desk: Desk) -> None:
    """Engines away when the prompt is to be rendered, back after some tries: the question is still put."""
    call = a_call(desk, Caller(until=10.0), [(ask("Guten Tag?"),)])
    call.speech.away = 5
    await call.driver.run()
    assert tone(2001, 1.0) in call.line.box_sound
    assert spoken("Guten Tag?") in call.line.box_sound


async def test_a_question_broken_off_by_a_loss_is_told_again(desk: Desk) -> None:
    """A display, or a caller that waits for `asking`, sees the question after the apology."""
    call = a_call(desk, Caller(until=12.0), [(ask("Der erste Satz ist lang genug. Und der zweite?"),), BYE])
    call.speech.unspeakable.add("Und der zweite?")
    await call.driver.run()
    assert call.phases.messages[:4] == [
        ("greeting", 0, None, None),
        ("asking", 1, Asks.OPEN, None),
        ("speaking", 2, None, None),
        ("asking", 3, Asks.OPEN, None),
    ]
    assert spoken("Und der zweite?") in call.line.box_sound


async def test_engines_that_are_lost_again_and_again_end_the_call(desk: Desk) -> None:
    """Nobody is asked five times to repeat himself."""
    words = Words()
    cues = [(4.0 + 6 * turn, words.say("wort")) for turn in range(10)]
    call = a_call(desk, Caller(*cues), [(ask("Bitte?"),)] * 12, words)
    call.speech.lost.add("wort")
    call.speech.keeps_losing = True
    assert await call.driver.run() is Outcome.ABANDONED
    assert sum(isinstance(event, HearingLost) for event in call.script.events) == 3


@pytest.mark.parametrize(
    ("transfer", "sound", "outcome"), [("none", 2002, Outcome.ABANDONED), ("by_pbx", 2003, Outcome.HANDOFF)]
)
async def test_engines_that_stay_away_end_the_call(
    desk: Desk, records: MemoryRecords, transfer: str, sound: int, outcome: Outcome
) -> None:
    """Farewell, or a person where the line can; never a box that hangs."""
    call = a_call(desk, Caller(), [(ask("Guten Tag?"),)], transfer=transfer)
    call.speech.away = 10_000
    assert await call.driver.run() is outcome
    assert tone(sound, 1.0) in call.line.box_sound
    assert call.phases.messages[-1][3] is outcome
    assert records.ended == [outcome]
    assert call.line.time() < 20


async def test_a_slot_is_kept_while_the_call_goes_on(records: MemoryRecords) -> None:
    """A slow caller does not lose it after some minutes of talk."""
    call = a_call(records, Caller(until=280.0), [(Reserve(SLOT),), *[(ask("Ja?"),)] * 50])
    await call.driver.run()
    assert records.done.count("reserve") == 2


async def test_records_are_asked_and_their_answer_given(desk: Desk) -> None:
    steps = [(LookUp("checkup", Wish()),), (Reserve(SLOT),), (ask("Ja?"),)]
    call = a_call(desk, Caller(until=2.0), steps)
    await call.driver.run()
    assert isinstance(call.script.events[1], SlotsFound) and call.script.events[1].slots
    assert call.script.events[2] == Reserved("reservation", SLOT)
    assert "looking_up" in call.phases.phases


async def test_a_failing_store_is_told(desk: Desk, records: MemoryRecords) -> None:
    """The dialogue learns it, and the end of the call is not hindered."""
    records.failing = True
    call = a_call(desk, Caller(), [(Reserve(SLOT),), BYE])
    assert await call.driver.run() is Outcome.INFORMED
    assert call.script.events[1] == Failed()
    assert call.phases.phases.count("ended") == 1


async def test_a_slot_that_went_away_is_told(desk: Desk, records: MemoryRecords) -> None:
    records.taken.add(SLOT)
    call = a_call(desk, Caller(), [(Reserve(SLOT),), BYE])
    await call.driver.run()
    assert call.script.events[1] == Refused()


@pytest.mark.parametrize("at", [0.0, 0.02, 0.3, 1.0, 1.5, 2.0, 2.3, 2.6, 2.9, 3.2, 3.6, 4.2, 5.0])
async def test_a_hang_up_at_any_point_ends_once_and_frees_the_slot(
    desk: Desk, records: MemoryRecords, at: float
) -> None:
    """In the prompt, in the answer, between, in the farewell: one `ended`, nothing stays reserved."""
    words = Words()
    steps = [(Reserve(SLOT),), (tell("Moment."), ask("Stimmt das so?", Asks.CONFIRM)), BYE]
    call = a_call(desk, Caller((1.5, words.say("ja")), (at, None)), steps, words)
    outcome = await call.driver.run()
    assert call.phases.phases.count("ended") == 1 and call.phases.phases[-1] == "ended"
    assert not records.reserved and records.ended == [outcome]
    assert ("release" in records.done) is (outcome is Outcome.ABANDONED)


async def test_hand_off_by_the_telephone_system(desk: Desk, records: MemoryRecords) -> None:
    """Words, then `ended` with outcome handoff, and the line is released 200 ms later."""
    steps = [(ask("Bitte?"),), (tell("Ich verbinde Sie."), HandOff("12"), End(Outcome.HANDOFF))]
    call = a_call(desk, Caller((1.0, "0")), steps, transfer="by_pbx")
    await call.driver.run()
    assert call.phases.messages[-1][3] is Outcome.HANDOFF
    assert call.line.time() - call.phases.moment("ended") == pytest.approx(0.2, abs=0.03)


@pytest.mark.parametrize(
    ("actions", "told"),
    [((End(Outcome.EMERGENCY),), Outcome.INFORMED), ((HandOff(), End(Outcome.EMERGENCY)), Outcome.HANDOFF)],
)
async def test_nothing_is_told_about_an_emergency(
    desk: Desk, records: MemoryRecords, actions: tuple[HandOff | End, ...], told: Outcome
) -> None:
    call = a_call(desk, Caller(), [actions], transfer="by_pbx")
    assert await call.driver.run() is Outcome.EMERGENCY
    assert call.phases.messages[-1][3] is told
    assert records.ended == [Outcome.EMERGENCY]


async def test_a_call_that_never_ends_is_ended(desk: Desk) -> None:
    """With a farewell, though the limit is reached."""
    call = a_call(desk, Caller(), [(ask("Ja?"),)] * 50, longest_s=20.0)
    assert await call.driver.run() is Outcome.ABANDONED
    assert tone(2002, 1.0) in call.line.box_sound
    assert 20 < call.line.time() < 23


async def test_a_fault_in_the_dialogue_still_ends_the_call(desk: Desk, records: MemoryRecords) -> None:
    """The caller hears a farewell, `ended` goes out, the fault is raised for whoever runs the calls."""
    call = a_call(desk, Caller((2.0, "1")), [(Reserve(SLOT),), (ask("Ja?"),)])
    with pytest.raises(IndexError):
        await call.driver.run()
    assert tone(2002, 1.0) in call.line.box_sound
    assert call.phases.phases.count("ended") == 1
    assert not records.reserved


async def test_the_farewell_may_be_interrupted_by_an_emergency(desk: Desk) -> None:
    words = Words()
    steps = [(tell("Vielen Dank für Ihren Anruf und auf Wiederhören. " * 2), End(Outcome.INFORMED)), BYE]
    call = a_call(desk, Caller((1.0, words.say("hilfe"))), steps, words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "hilfe"


class DeadLine(SimulatedCall):
    """Answers and never says a thing, not even that it is gone."""

    def __init__(self, partner: Partner, *, transfer: str = "none") -> None:
        super().__init__(partner, transfer=transfer)
        self.waited_for = asyncio.Event()

    async def events(self) -> AsyncIterator[Sound | Key | Gone]:
        self.waited_for.set()
        await asyncio.Event().wait()
        yield Gone()


async def test_a_line_that_is_stuck_is_let_go(
    desk: Desk, records: MemoryRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The only clock on the wall in a call: nothing may hang for ever."""
    monkeypatch.setattr(driver, "STUCK_S", 0.05)
    call = a_call(desk, Caller(), [(Reserve(SLOT),), (ask("Ja?"),)], line=DeadLine, longest_s=0.05)
    assert await call.driver.run() is Outcome.ABANDONED
    assert call.phases.phases[-1] == "ended" and not records.reserved


async def test_a_service_that_stops_ends_its_calls(desk: Desk, records: MemoryRecords) -> None:
    """Cancelled in mid-call: `ended` goes out, the slot is free."""
    call = a_call(desk, Caller(), [(Reserve(SLOT),), (ask("Ja?"),)], line=DeadLine)
    running = asyncio.create_task(call.driver.run())
    async with asyncio.timeout(10):
        assert isinstance(call.line, DeadLine)
        await call.line.waited_for.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert call.phases.phases.count("ended") == 1 and not records.reserved
