"""The worker process with real engines: it hears, speaks, dies, hangs and comes back."""

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest
import pytest_asyncio

from appliance.audio.channel import over_telephone
from appliance.audio.frames import seconds_of, silence
from appliance.language.normalise import normalise
from appliance.model.call import Asks
from appliance.model.errors import BadInput, MissingFile, SpeechLost
from appliance.model.personal import Personal
from appliance.ports import Hearing
from appliance.speech import wire
from appliance.speech.cache import PromptCache
from appliance.speech.client import Deadlines, EngineWorker
from appliance.speech.spec import EngineChoice, RecognizerSpec, VoiceSpec
from appliance.speech.worker import _Ears

pytestmark = pytest.mark.asyncio(loop_scope="module")
QUICK = Deadlines(hear=6.0, beat=1.0, back_off=(0.0,))


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def speech(german: EngineChoice) -> AsyncIterator[EngineWorker]:
    async with EngineWorker(german, deadlines=QUICK) as worker:
        yield worker


async def say(speech: EngineWorker, text: str, asks: Asks = Asks.OPEN) -> None:
    """Speaks into the worker as a caller over the telephone would."""
    sound = over_telephone(silence(0.5) + await speech.render(text) + silence(0.6), 50)
    speech.begin(asks)
    for at in range(0, len(sound), 320):
        speech.feed(sound[at : at + 320])


def files(directory: Path) -> int:
    return len(list(directory.iterdir()))


async def words(speech: EngineWorker) -> str:
    return " ".join(normalise((await speech.finish()).text.reveal()))


async def test_what_is_rendered_is_heard_again(speech: EngineWorker) -> None:
    """The whole way: voice, telephone, worker, recogniser."""
    await say(speech, "am dritten Dezember um neun Uhr dreißig", Asks.DATE_TIME)
    assert await words(speech) == "am dritten dezember um neun uhr dreißig"
    assert speech.engine_names == ("whisper-base", "pico-de")


async def test_finish_right_after_a_peek_is_immediate(speech: EngineWorker) -> None:
    await say(speech, "Ich möchte einen Termin.")
    peeked = await speech.peek()
    speech.feed(silence(0.3))
    begun = time.monotonic()
    assert await speech.finish() == peeked
    assert time.monotonic() - begun < 0.5 and peeked.text.reveal()


async def test_an_outdated_peek_is_dropped_and_does_not_hold_up_the_end(speech: EngineWorker) -> None:
    await say(speech, "Ich möchte einen Termin.")
    peeks = [asyncio.create_task(speech.peek()) for _ in range(5)]
    await asyncio.sleep(0)
    assert await words(speech) == "ich möchte einen termin"
    assert [(await peek).text.reveal() for peek in peeks] == [""] * 5


class Counting:
    """A recogniser that counts what it is asked."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def begin(self, asks: Asks) -> None:
        self.asked.append("begin")

    def feed(self, pcm: bytes) -> None:
        self.asked.append("feed")

    def peek(self) -> Hearing:
        self.asked.append("peek")
        return Hearing(Personal("bisher"), 1.0)

    def finish(self) -> Hearing:
        self.asked.append("finish")
        return Hearing(Personal("alles"), 1.0)


async def test_the_recogniser_is_spared_every_peek_that_is_outdated_or_dropped() -> None:
    """Peeks that wait while a later question comes cost nothing: only what is still wanted is recognised."""
    recognizer, sent, done = Counting(), list[wire.ToService](), threading.Event()

    def send(message: wire.ToService) -> None:
        sent.append(message)
        if len(sent) == 2:
            done.set()

    ears = _Ears(recognizer, send)
    for message in (wire.Begin(Asks.OPEN), wire.Feed(b"\0\0"), wire.Peek(1), wire.Peek(2), wire.Finish(3)):
        ears.put(message)
    ears.put(wire.Begin(Asks.OPEN))
    ears.put(wire.Peek(4))
    ears.drop(4)
    ears.put(wire.Finish(5))
    ears.start()
    assert await asyncio.to_thread(done.wait, 5)
    assert recognizer.asked == ["begin", "feed", "finish", "begin", "finish"]
    assert [message.id for message in sent if isinstance(message, wire.Heard)] == [3, 5]


async def test_a_cancelled_peek_harms_nobody(speech: EngineWorker) -> None:
    await say(speech, "Ich möchte einen Termin.")
    peek = asyncio.create_task(speech.peek())
    await asyncio.sleep(0)
    peek.cancel()
    assert await words(speech) == "ich möchte einen termin"


async def test_sentences_come_one_by_one_with_a_pause_between(speech: EngineWorker) -> None:
    parts = [pcm async for pcm in speech.render_sentences("Guten Tag. Was kann ich für Sie tun?")]
    assert len(parts) == 2 and parts[0].endswith(silence(0.25)) and not parts[1].endswith(silence(0.1))
    assert await speech.render("…") == b""


async def test_whoever_stops_listening_to_sentences_leaves_nothing_behind(speech: EngineWorker) -> None:
    stream = speech.render_sentences("Erstens. Zweitens. Drittens. Viertens.")
    await anext(stream)
    await stream.aclose()
    assert await speech.render("Guten Tag.")


async def test_rendering_does_not_wait_for_recognition(speech: EngineWorker) -> None:
    await say(speech, "Mein Name ist Erika Beispiel und ich möchte einen Termin am Donnerstag.")
    hearing = asyncio.create_task(speech.finish())
    await asyncio.sleep(0)
    await speech.render("Einen Augenblick bitte.")
    assert not hearing.done()
    assert (await hearing).text.reveal()


async def test_fixed_prompts_are_prepared_once_and_kept_without_names(german: EngineChoice, tmp_path: Path) -> None:
    """The directory holds exactly the fixed sentences; composed ones and names never get there."""
    async with EngineWorker(german, PromptCache(german.voice_key, tmp_path), QUICK) as worker:
        await worker.prepare(["Guten Tag. Wie heißen Sie?", "Wie heißen Sie?"])
        assert files(tmp_path) == 2
        assert seconds_of(await worker.render("Guten Tag. Herr Beispiel.")) > 1
        assert files(tmp_path) == 2
    cold = EngineWorker(german, PromptCache(german.voice_key, tmp_path), QUICK)
    with pytest.raises(SpeechLost):
        await cold.render("Guten Tag.")
    await cold.prepare(["Guten Tag."])
    assert await cold.render("Guten Tag.")  # from disk, without any worker


async def test_a_worker_killed_in_mid_utterance_is_lost_at_once_and_replaced(speech: EngineWorker) -> None:
    before, restarts = speech.pid, speech.restarts
    await say(speech, "Ich möchte einen Termin.")
    peek = asyncio.create_task(speech.peek())
    await asyncio.sleep(0)
    assert before is not None
    os.kill(before, signal.SIGKILL)
    for lost in (peek, speech.finish()):
        with pytest.raises(SpeechLost):
            await asyncio.wait_for(lost, 2)
    speech.feed(silence(0.1))  # of the utterance that is lost: ignored
    await asyncio.wait_for(speech.ready.wait(), 20)
    assert speech.pid != before and speech.restarts == restarts + 1
    with pytest.raises(SpeechLost):
        await speech.finish()
    await say(speech, "Ich möchte einen Termin.")
    assert await words(speech) == "ich möchte einen termin"


async def test_a_hung_worker_is_lost_by_its_deadline_and_replaced(speech: EngineWorker) -> None:
    """A stopped process answers no sign of life: it is killed, nobody waits for ever."""
    await say(speech, "Ich möchte einen Termin.")
    assert speech.pid is not None
    os.kill(speech.pid, signal.SIGSTOP)
    begun = time.monotonic()
    with pytest.raises(SpeechLost):
        await speech.finish()
    assert time.monotonic() - begun < QUICK.hear
    assert not speech.ready.is_set()
    with pytest.raises(SpeechLost):
        await speech.render("Guten Tag, das steht in keinem Speicher.")
    await asyncio.wait_for(speech.ready.wait(), 20)
    assert await speech.render("Guten Tag.")


def command_line(pid: int | None) -> bytes:
    """Empty once the process has ended, even while nobody has collected it."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return b""


def core_limit(pid: int | None) -> list[str]:
    lines = Path(f"/proc/{pid}/limits").read_text().splitlines()
    return next(line for line in lines if line.startswith("Max core file size")).split()[4:6]


async def test_the_worker_is_opaque_and_says_how_big_it_is(speech: EngineWorker) -> None:
    """No core dump, no texts on its command line, its memory known."""
    await asyncio.wait_for(speech.ready.wait(), 20)
    await say(speech, "Mein Name ist Erika Beispiel.")
    await speech.finish()
    assert core_limit(speech.pid) == ["0", "0"]
    assert command_line(speech.pid) and b"Beispiel" not in command_line(speech.pid)
    await asyncio.sleep(1.2)  # a sign of life comes every second
    assert 50 << 20 < speech.rss_bytes < 2 << 30


async def test_missing_and_broken_models_are_told_at_start(tmp_path: Path, light: EngineChoice) -> None:
    pico = VoiceSpec(kind="pico", name="pico-de")
    nowhere = RecognizerSpec(kind="vosk", path=str(tmp_path), name="vosk-model-small-de-0.15")
    with pytest.raises(MissingFile) as missing:
        await EngineWorker(EngineChoice(recognizer=nowhere, voice=pico)).start()
    assert "models fetch vosk-model-small-de-0.15" in missing.value.remedy
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.json"):
        (tmp_path / name).write_bytes(b"nonsense")
    broken = RecognizerSpec(kind="whisper", path=str(tmp_path), name="whisper-base")
    with pytest.raises(BadInput):
        await EngineWorker(EngineChoice(recognizer=broken, voice=pico)).start()


async def test_vosk_in_the_worker_reports_words_it_does_not_know(light: EngineChoice) -> None:
    """A Korean model knows no German word: all are reported, none is used, and it hears all the same."""
    async with EngineWorker(light, deadlines=QUICK) as worker:
        assert "donnerstag" in worker.unknown_words
        await say(worker, "Guten Tag, ich möchte einen Termin.", Asks.CONFIRM)
        assert (await worker.finish()).text.reveal()


@pytest.mark.parametrize("stopped", [False, True])
async def test_the_worker_ends_with_its_parent(german: EngineChoice, stopped: bool) -> None:
    """Killed without a chance to tidy up, the service leaves no worker behind, not even one that hangs."""
    code = (
        "import asyncio, msgspec, sys, time\n"
        "from appliance.speech.client import EngineWorker\nfrom appliance.speech.spec import EngineChoice\n"
        "async def main():\n"
        "    worker = EngineWorker(msgspec.json.decode(sys.argv[1], type=EngineChoice))\n"
        "    await worker.start()\n    print(worker.pid, flush=True)\n    await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code, msgspec.json.encode(german).decode()), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    worker = int(await parent.stdout.readline())
    assert command_line(worker)
    if stopped:
        os.kill(worker, signal.SIGSTOP)
    parent.kill()
    await parent.wait()
    for _ in range(250):
        if not command_line(worker):
            return
        await asyncio.sleep(0.02)
    pytest.fail("the worker outlived its parent")
