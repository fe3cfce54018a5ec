"""The line without a telephone: virtual time, both directions counted alike."""

import wave
from pathlib import Path

import pytest

from appliance.line.simulated import Answers, Recording, SimulatedCall, SimulatedLine, read_sound
from appliance.model.errors import BadInput, MissingFile
from appliance.ports import Gone, Key, Sound

FRAME = b"\x01\x02" * 160


async def test_a_recording_is_heard_and_then_the_caller_is_gone() -> None:
    """The last piece is filled up to a whole frame; the index counts samples."""
    call = SimulatedCall(Recording(FRAME + FRAME[:100]))
    events = [event async for event in call.events()]
    assert events == [Sound(0, FRAME), Sound(160, FRAME[:100] + bytes(220)), Gone()]


async def test_what_is_played_goes_out_one_frame_an_event() -> None:
    call = SimulatedCall(Recording(bytes(320 * 4)))
    await call.play(FRAME * 2 + FRAME[:10])
    played = [call.played_samples() async for _ in call.events()]
    assert played == [160, 320, 325, 325, 325]
    assert bytes(call.box_sound[:650]) == FRAME * 2 + FRAME[:10]
    assert len(call.box_sound) == len(call.caller_sound)


async def test_answers_follow_the_prompts() -> None:
    """The first after the first prompt and a pause, the keys after the second."""
    call = SimulatedCall(Answers([FRAME, "12"], wait_s=0.1, patience_s=1.0))
    await call.play(FRAME * 5)
    events: list[Sound | Key | Gone] = []
    async for event in call.events():
        events.append(event)
        if len(events) == 20:
            await call.play(FRAME * 5)
    assert events[9] == Sound(9 * 160, FRAME)
    assert [event.digit.reveal() for event in events if isinstance(event, Key)] == ["1", "2"]
    assert events[-1] == Gone()


async def test_hanging_up_ends_the_call() -> None:
    call = SimulatedCall(Recording(FRAME * 100))
    count = 0
    async for _ in call.events():
        count += 1
        if count == 5:
            await call.hang_up()
    assert count == 6


async def test_a_line_gives_its_calls_in_order() -> None:
    calls = [SimulatedCall(Recording(b""), id=name) for name in ("one", "two")]
    assert [call.id async for call in SimulatedLine(calls).calls()] == ["one", "two"]


def sound_file(path: Path, rate: int = 8000) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(FRAME)
    return path


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    assert read_sound(sound_file(tmp_path / "call.wav")) == FRAME


def test_files_that_are_none_are_told(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("kein Ton")
    with pytest.raises(BadInput):
        read_sound(tmp_path / "text.wav")
    with pytest.raises(BadInput, match="16000 Hz"):
        read_sound(sound_file(tmp_path / "fast.wav", 16000))
    with pytest.raises(MissingFile):
        read_sound(tmp_path / "none.wav")
