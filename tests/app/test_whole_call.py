"""Whole spoken calls in real time: real recogniser, voice, encrypted store and broker. A missing model is a failure."""

import asyncio
import os
import signal
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from appliance.app.demo import Demo, summary
from appliance.app.settings import Settings
from appliance.call.latency import TurnReport
from appliance.model.call import Asks

pytestmark = pytest.mark.timeout(400)


def killing_after(demo: Demo, asks: Asks, killed: list[int]) -> Callable[[TurnReport], None]:
    """Kills the engine worker once, when the answer to that question has been answered."""

    def watch(report: TurnReport) -> None:
        pid = demo.service.speech.pid
        if report.asks is asks and not killed and pid is not None:
            killed.append(pid)
            os.kill(pid, signal.SIGKILL)

    return watch


def test_a_spoken_call_ends_with_a_booking(settings: Settings, tmp_path: Path) -> None:
    """The demo's caller gets her appointment; MQTT tells the whole call and nobody's name; both sides are audible."""
    lines: list[str] = []
    demo = Demo(settings, lines.append)
    booking = asyncio.run(demo.run())
    assert booking["reason"] == "blood"
    assert booking["birth_date"] == "1969-07-07"
    assert booking["phone"] == "03023125678"
    first = demo.phone.first_sound_s()
    assert first is not None
    assert first <= 1.0  # the contract's 250 ms, with room for a busy machine
    phases = [value["phase"] for topic, value in demo.feed.messages if topic == "call"]
    assert phases[0] == "greeting"
    assert phases[-1] == "ended"
    assert not any("Beispiel" in str(value) for _, value in demo.feed.messages)
    assert "Antwortzeit" in summary(demo)
    demo.phone.write_wav(tmp_path / "call.wav")
    with wave.open(str(tmp_path / "call.wav")) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (2, 8000)


def test_a_worker_killed_in_mid_call_does_not_end_the_call(settings: Settings) -> None:
    """Recogniser and voice die in mid-call: a spoken apology, new engines, the same question, and the booking."""
    lines: list[str] = []
    demo = Demo(settings, lines.append)
    killed: list[int] = []
    demo.watch = killing_after(demo, Asks.DATE_TIME, killed)
    booking = asyncio.run(demo.run())
    assert killed
    assert demo.service.speech.restarts >= 1
    assert booking["reason"] == "blood"
