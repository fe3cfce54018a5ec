"""The driver in virtual time: what the caller hears, what the dialogue is told, what is published."""

from collections.abc import AsyncIterator

import pytest
from call_fakes import BYE, LOUD, NOW, Caller, Words, a_call, ask, heard, keys, spoken, tell, tone
from call_records import MemoryRecords

from appliance.audio.frames import RATE
from appliance.call.desk import Desk
from appliance.dialogue.actions import End, Reserve
from appliance.line.simulated import SimulatedCall
from appliance.model.call import (
    Asks,
    Heard,
    HungUp,
    Outcome,
    Reserved,
    Silence,
    Started,
)
from appliance.model.personal import Personal
from appliance.model.values import Slot
from appliance.ports import Gone, Key, Sound

SLOT = Slot(NOW, 15)


async def test_a_question_is_played_and_its_answer_heard(desk: Desk) -> None:
    """Prompt, listening, answer, farewell, end: in this order, each told once."""
    words = Words()
    call = a_call(desk, Caller((3.0, words.say("ein termin"))), [(ask("Was kann ich tun?"),), BYE], words)
    assert await call.driver.run() is Outcome.INFORMED
    assert isinstance(call.script.events[0], Started)
    assert heard(call.script.events[1]) == "ein termin"
    assert call.phases.messages == [
        ("greeting", 0, None, None),
        ("asking", 1, Asks.OPEN, None),
        ("listening", 1, Asks.OPEN, None),
        ("speaking", 2, None, None),
        ("ended", 2, None, Outcome.INFORMED),
    ]
    assert call.phases.ids == {call.line.id}


async def test_the_greeting_starts_at_once(desk: Desk) -> None:
    """The first sample goes out with the first frame of the call."""
    call = a_call(desk, Caller(until=2.0), [(ask("Guten Tag."),)])
    await call.driver.run()
    assert call.line.box_sound[:320] == spoken("Guten Tag.")[:320]
    assert call.phases.moment("asking") == 0.0


async def test_listening_is_told_when_the_prompt_has_ended(desk: Desk) -> None:
    call = a_call(desk, Caller(until=3.0), [(ask("Zehn Worte."),)])
    await call.driver.run()
    assert call.phases.moment("listening") == pytest.approx(0.05 * len("Zehn Worte."), abs=0.04)


async def test_sentences_are_rendered_one_after_the_other(desk: Desk) -> None:
    """Each sentence on its own, with a pause between them, and no gap beside it."""
    call = a_call(desk, Caller(until=6.0), [(ask("Eins ist da. Zwei ist da. Drei?"),)])
    await call.driver.run()
    assert call.speech.rendered == ["Eins ist da.", "Zwei ist da.", "Drei?"]
    pause = bytes(RATE // 4 * 2)
    whole = spoken("Eins ist da.") + pause + spoken("Zwei ist da.") + pause + spoken("Drei?")
    assert call.line.box_sound[: len(whole)] == whole


async def test_speech_stops_a_prompt_and_is_heard_from_its_beginning(desk: Desk) -> None:
    """Barge-in: silence within 0.4 s of the first word, and the recogniser gets the first sample of it."""
    words = Words()
    prompt = "Ein langer Satz, der viele Sekunden dauert und noch lange nicht zu Ende ist."
    call = a_call(desk, Caller((1.0, words.say("stopp", 1.0))), [(ask(prompt),), BYE], words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "stopp"
    assert call.phases.moment("listening") == pytest.approx(1.3, abs=0.1)
    assert call.line.box_sound[2 * RATE * 7 // 5 : 2 * RATE * 2] == bytes(2 * RATE * 3 // 5)


async def test_the_recogniser_gets_sound_from_before_the_detected_start(desk: Desk) -> None:
    """Every sample of the answer is fed, though the detector is sure only later."""
    words = Words()
    said = words.say("ja", 0.5)
    call = a_call(desk, Caller((2.0, said)), [(ask("Ja?", Asks.CONFIRM),), BYE], words)
    await call.driver.run()
    assert call.speech.fed.count(said[:2]) == len(said) // 2


async def test_a_soft_beginning_is_recognised_too(desk: Desk) -> None:
    """0.2 s that the detector takes for silence reach the recogniser as well."""
    words = Words()
    soft = tone(LOUD // 2 - 1, 0.2)
    call = a_call(desk, Caller((2.0, soft + words.say("frau"))), [(ask("Ja?"),), BYE], words)
    await call.driver.run()
    assert soft in bytes(call.speech.fed)


async def test_a_long_prompt_does_not_make_deaf(desk: Desk) -> None:
    """Nothing said during 20 s of prompt, and the answer after it is heard."""
    words = Words()
    steps = [(ask("Zwanzig Sekunden. " * 20),), BYE]
    call = a_call(desk, Caller((25.0, words.say("ja bitte"))), steps, words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "ja bitte"


async def test_a_cough_does_not_stop_a_prompt(desk: Desk) -> None:
    words = Words()
    prompt = "Dieser Satz wird ganz zu Ende gesprochen."
    call = a_call(desk, Caller((0.5, words.say("hm", 0.12)), until=5.0), [(ask(prompt),)], words)
    await call.driver.run()
    assert call.phases.moment("listening") == pytest.approx(0.05 * len(prompt), abs=0.04)
    assert isinstance(call.script.events[1], HungUp)


async def test_a_loud_street_does_not_stop_every_prompt(desk: Desk) -> None:
    """Two prompts in a row stopped by a noise without words: the third is heard to its end."""
    prompt = "Diese Frage ist lang genug, um unterbrochen zu werden."
    cues = [(0.5 + 2 * number, tone(LOUD - 1, 0.4)) for number in range(30)]
    call = a_call(desk, Caller(*cues, until=9.0), [(ask(prompt),)] * 10)
    await call.driver.run()
    assert [heard(event) for event in call.script.events[1:3]] == ["", ""]
    assert bytes(call.line.box_sound).count(spoken(prompt)) == 1


async def test_an_emergency_is_heard_while_a_number_is_keyed_in(desk: Desk) -> None:
    words = Words()
    cues = [(1.0, "03"), (1.5, words.say("hilfe"))]
    call = a_call(desk, Caller(*cues), [(ask("Nummer?", Asks.PHONE),), BYE], words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "hilfe"


async def test_a_prompt_that_is_heard_out_is_not_stopped_by_speech(desk: Desk) -> None:
    words = Words()
    prompt = "Dieser Hinweis muss sein und wird zu Ende gesprochen, was auch gesagt wird."
    steps = [(ask(prompt, Asks.OPEN, heard_out=True),)]
    call = a_call(desk, Caller((0.5, words.say("ich will aber", 1.0)), until=8.0), steps, words)
    await call.driver.run()
    assert call.phases.moment("listening") == pytest.approx(0.05 * len(prompt), abs=0.04)


async def test_an_emergency_stops_even_what_is_heard_out(desk: Desk) -> None:
    """It is answered at once: long before the prompt would have ended."""
    words = Words()
    steps = [(ask("Dieser Hinweis ist sehr lang. " * 6, Asks.CONSENT, heard_out=True),), BYE]
    call = a_call(desk, Caller((1.0, words.say("hilfe", 1.0))), steps, words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "hilfe"
    assert call.phases.moment("listening") < 2.6


async def test_an_answer_over_the_end_of_the_question_counts(desk: Desk) -> None:
    """A short yes into the last words is not asked for again."""
    words = Words()
    prompt = "Stimmt das alles so, wie ich es sage?"
    end = 0.05 * len(prompt)
    call = a_call(desk, Caller((end - 0.95, words.say("ja", 0.15))), [(ask(prompt, Asks.CONFIRM),), BYE], words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "ja"
    assert call.phases.moment("ended") < end + 2


async def test_a_complete_answer_ends_the_turn_sooner(desk: Desk) -> None:
    """ "ja" to the consent question after 0.3 s, an answer that may go on after its full pause."""
    words = Words()
    took = {}
    for said in ("ja", "ich weiß nicht"):
        steps = [(ask("Ja?", Asks.CONSENT),), BYE]
        call = a_call(desk, Caller((1.0, words.say(said))), steps, words)
        await call.driver.run()
        took[said] = call.reports[0].end_of_turn
    assert 0.3 <= took["ja"] <= 0.4
    assert 0.6 <= took["ich weiß nicht"] <= 0.9


@pytest.mark.parametrize(
    ("asks", "pressed", "expected"),
    [
        (Asks.CONFIRM, "1", "1"),
        (Asks.CHOOSE_SLOT, "3", "3"),
        (Asks.DATE_TIME, "0112", "0112"),
        (Asks.DATE_TIME, "9", "9"),
        (Asks.BIRTH_DATE, "03041965", "03041965"),
        (Asks.PHONE, "0301234567#", "0301234567#"),
        (Asks.PHONE, "0301234567", "0301234567#"),
        (Asks.PHONE, "0", "0"),
        (Asks.OTHER, "2", "2"),
        (Asks.OTHER, "0301234567#", "0301234567#"),
        (Asks.OPEN, "0", "0"),
        (Asks.NAME, "*", "*"),
    ],
)
async def test_keys_answer(desk: Desk, asks: Asks, pressed: str, expected: str) -> None:
    """Single keys at once, numbers when they are complete, in the middle of the prompt."""
    call = a_call(desk, Caller((1.0, pressed)), [(ask("Was möchten Sie denn gern? " * 5, asks),), BYE])
    await call.driver.run()
    assert keys(call.script.events[1]) == expected
    assert call.phases.moment("listening") == pytest.approx(1.0, abs=0.1)


async def test_keys_stop_what_is_heard_out(desk: Desk) -> None:
    steps = [(ask("Dieser Hinweis ist lang. " * 5, Asks.CONSENT, heard_out=True),), BYE]
    call = a_call(desk, Caller((1.0, "1")), steps)
    await call.driver.run()
    assert keys(call.script.events[1]) == "1"


async def test_a_key_pressed_twice_does_not_answer_the_next_question(desk: Desk) -> None:
    """The second 1 comes when the next prompt has just begun: nobody has heard that question."""
    steps = [(ask("Stimmt das?", Asks.CONFIRM),), (ask("Noch etwas anderes?", Asks.ANYTHING_ELSE),)]
    call = a_call(desk, Caller((1.0, "1"), (1.1, "1"), until=4.0), steps)
    await call.driver.run()
    assert [keys(event) for event in call.script.events[1:-1]] == ["1"]


class LateLine(SimulatedCall):
    """Its first frames were said before the first sample of the prompt: nothing is played meanwhile."""

    backlog = 50

    async def events(self) -> AsyncIterator[Sound | Key | Gone]:
        for number in range(self.backlog):
            said = self._partner.frame(b"")
            assert isinstance(said, bytes)
            yield Sound(160 * number, said)
        self.caller_sound += bytes(320 * self.backlog)
        async for event in super().events():
            yield event


async def test_words_said_while_the_box_was_thinking_do_not_answer_the_next_question(desk: Desk) -> None:
    """They wait in the line until the next prompt begins, and do not stop it."""
    words = Words()
    prompt = "Und wann sind Sie geboren, bitte?"
    call = a_call(desk, Caller((0.1, words.say("ach ja")), until=3.0), [(ask(prompt),)], words, line=LateLine)
    await call.driver.run()
    assert spoken(prompt) in call.line.box_sound
    assert [type(event) for event in call.script.events] == [Started, HungUp]


async def test_a_key_ends_the_farewell(desk: Desk) -> None:
    steps = [(tell("Auf Wiederhören und vielen Dank. " * 10), End(Outcome.BOOKED))]
    call = a_call(desk, Caller((1.0, "1")), steps)
    assert await call.driver.run() is Outcome.BOOKED
    assert call.line.time() < 1.5


async def test_what_was_begun_is_carried_through(desk: Desk, records: MemoryRecords) -> None:
    """A key in "Einen Moment" does not keep the slot from being reserved."""
    call = a_call(desk, Caller((0.5, "0"), until=5.0), [(tell("Einen Moment bitte."), Reserve(SLOT)), (ask("Ja?"),)])
    await call.driver.run()
    assert call.script.events[1] == Reserved("reservation", SLOT)


async def test_a_number_started_anew_takes_its_time(desk: Desk) -> None:
    """After * the silence is counted anew, and words of before are forgotten."""
    words = Words()
    cues = [(7.0, words.say("meine nummer ist", 0.5)), (7.4, "03*"), (14.0, words.say("null drei", 0.5))]
    call = a_call(desk, Caller(*cues), [(ask("Nummer?", Asks.PHONE),), BYE], words)
    await call.driver.run()
    assert heard(call.script.events[1]) == "null drei"


async def test_silence_is_told_after_its_time(desk: Desk) -> None:
    """7 s after the end of an open question, 9 s where something is dictated."""
    steps = [(ask("Ja?", Asks.OPEN),), (ask("Nummer?", Asks.PHONE),), BYE]
    call = a_call(desk, Caller(), steps)
    await call.driver.run()
    assert call.script.events[1:] == [Silence(7.0), Silence(9.0)]
    assert call.phases.moment("asking", 1) == pytest.approx(0.15 + 7.0, abs=0.1)


async def test_a_sound_without_words_is_heard_as_nothing(desk: Desk) -> None:
    call = a_call(desk, Caller((2.0, tone(LOUD - 1, 0.5))), [(ask("Ja?"),), BYE])
    await call.driver.run()
    event = call.script.events[1]
    assert heard(event) == "" and isinstance(event, Heard) and event.confidence == 0.0


async def test_nothing_is_recognised_where_it_may_not_be(desk: Desk) -> None:
    """Consent by keys only: the recogniser gets no sample, and speech is silence."""
    words = Words()
    steps = [(ask("Drücken Sie die eins.", Asks.CONSENT),), BYE]
    call = a_call(desk, Caller((3.0, words.say("ja"))), steps, words, hears=False)
    await call.driver.run()
    assert isinstance(call.script.events[1], Silence)
    assert not call.speech.begun and not call.speech.fed


async def test_latency_is_split_into_its_parts(desk: Desk) -> None:
    """From the last spoken sample to the first sample of the answer; the sink gets the sum."""
    words = Words()
    call = a_call(desk, Caller((1.0, words.say("guten tag", 0.64))), [(ask("Ja?"),), BYE], words)
    await call.driver.run()
    (report,) = call.reports
    assert report.turn == 1 and report.asks is Asks.OPEN
    assert report.said == Personal("Ja?") and report.heard == Personal("guten tag")
    assert report.recognition == report.thinking == report.voice == 0.0
    answer = call.phases.moment("speaking") - 1.64
    assert report.total == pytest.approx(answer, abs=0.1)
    assert call.phases.times == [report.total]
    assert "guten tag" not in repr(report)


async def test_keys_do_not_count_as_latency(desk: Desk) -> None:
    """They are reported, but the percentiles are of spoken turns."""
    call = a_call(desk, Caller((1.0, "1")), [(ask("Ja?"),), BYE])
    await call.driver.run()
    assert call.reports[0].keys and not call.phases.times


async def test_the_last_word_is_not_cut_off(desk: Desk) -> None:
    """The line is released only when the other side has played what was sent ahead."""
    call = a_call(desk, Caller(), [BYE])
    await call.driver.run()
    assert call.line.time() >= 0.05 * len("Auf Wiederhören.") + 0.1
