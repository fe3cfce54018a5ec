"""Whole scripted conversations over a voice modem, in virtual time: half duplex and full."""

import pytest
from call_fakes import BYE, LOUD, Call, Caller, Words, a_call, ask, tone
from call_records import MemoryRecords
from fake_modem import CX, USR, ZOOM, Dialect
from modem_world import PhoneOverModem, phone

from appliance.audio.frames import to_samples
from appliance.model.call import Asks, Heard, Outcome, Pressed

STEP = 256
BASE = (LOUD // STEP + 1) * STEP
LONG = "Eine Frage, die so lang ist, dass man sie unterbrechen möchte, bevor sie zu Ende gestellt ist."
DIALECTS = pytest.mark.parametrize("dialect", [USR, CX, ZOOM], ids=["usr", "cx", "zoom"])
DUPLEX = pytest.mark.parametrize("full_duplex", [False, True], ids=["half", "full"])


class CoarseWords(Words):
    """Texts as sound that survives 8 bits."""

    def say(self, text: str, seconds: float = 0.6) -> bytes:
        self._texts.append(text)
        return tone(BASE + STEP * (len(self._texts) - 1), seconds)

    def read(self, pcm: bytes) -> str:
        values = dict.fromkeys(int(value) for value in to_samples(pcm) if value >= BASE)
        return " ".join(self._texts[(value - BASE) // STEP] for value in values)


class Reacts(Caller):
    """Gives the next answer 0.8 s after the box has become silent, as people do; then stays silent."""

    def __init__(self, *answers: bytes | str) -> None:
        super().__init__(until=120.0)
        self._answers, self._silent, self._asked = list(answers), 0, False

    def frame(self, heard: bytes) -> object:
        self._silent = 0 if heard else self._silent + 1
        self._asked = self._asked or bool(heard)
        if self._asked and self._silent == 40 and self._answers:
            self._asked = False
            self._cues = [(0.0, self._answers.pop(0))]
        return super().frame(heard)


def call_over(modem: type[PhoneOverModem], partner: Caller, steps: list, words: CoarseWords) -> Call:
    return a_call(MemoryRecords(), partner, steps, words, line=modem)


@DIALECTS
@DUPLEX
async def test_a_conversation_by_words_and_keys(dialect: Dialect, full_duplex: bool) -> None:
    words = CoarseWords()
    partner = Reacts(words.say("ja"), "03012#", words.say("nein"))
    steps = [(ask("Einverstanden?", Asks.CONSENT),), (ask("Ihre Nummer?", Asks.PHONE),)]
    steps += [(ask("Noch etwas?", Asks.ANYTHING_ELSE),), BYE]
    call = call_over(phone(dialect, full_duplex), partner, steps, words)
    assert await call.driver.run() is Outcome.INFORMED
    answers = [event for event in call.script.events if isinstance(event, Heard | Pressed)]
    assert [one.text.reveal() if isinstance(one, Heard) else one.keys.reveal() for one in answers] == [
        "ja",
        "03012#",
        "nein",
    ]
    assert call.line.full_duplex is full_duplex and call.line.caller_number is not None
    call.line.world.run(5)
    assert not call.line.world.modem.off_hook


@DUPLEX
async def test_speech_interrupts_only_where_both_may_speak_at_once(full_duplex: bool) -> None:
    """Half duplex: what is said over the question is not heard, it is heard out, and the answer is taken after it."""
    words = CoarseWords()
    over, after = words.say("dazwischen", 1.0), words.say("nein")
    partner = Caller((2.0, over), (8.0, after), until=20.0)
    call = call_over(phone(CX, full_duplex), partner, [(ask(LONG),), BYE], words)
    await call.driver.run()
    heard = [event.text.reveal() for event in call.script.events if isinstance(event, Heard)]
    assert heard == (["dazwischen"] if full_duplex else ["nein"])


@DUPLEX
async def test_a_key_interrupts_either_way(full_duplex: bool) -> None:
    words = CoarseWords()
    call = call_over(phone(CX, full_duplex), Caller((2.0, "0"), until=20.0), [(ask(LONG),), BYE], words)
    await call.driver.run()
    assert [event.keys.reveal() for event in call.script.events if isinstance(event, Pressed)] == ["0"]
    assert call.line.time() < 0.05 * len(LONG), "the question was not heard out"


@DUPLEX
async def test_a_caller_who_hangs_up_ends_the_conversation(full_duplex: bool) -> None:
    call = call_over(phone(USR, full_duplex), Caller((3.0, None)), [(ask(LONG),), BYE], CoarseWords())
    assert await call.driver.run() is Outcome.ABANDONED
