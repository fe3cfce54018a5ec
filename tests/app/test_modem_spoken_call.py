"""A spoken call over a voice modem in real time: real engines, store and broker, and a modem made of code.

Whether it ends with a booking is shown over AudioSocket (test_whole_call): eight bits a sample are a strain for the
stand-in recogniser, and what it makes of a name here is no matter of the line.
"""

import asyncio
from collections import deque
from dataclasses import replace

import pytest
from fake_modem import CX, USR, Dialect, FakeModem
from plugged_modem import Plugged

from appliance.app.demo import Demo, Feed
from appliance.app.phone import FRAME_BYTES, Phone
from appliance.app.settings import Settings
from appliance.audio.levels import at_speech_level
from appliance.call.latency import TurnReport
from appliance.config.box import LineConfig
from appliance.model.personal import Personal
from appliance.ports import Gone, Key

pytestmark = pytest.mark.timeout(400)


class AnalogPhone(Phone):
    """At the far end of the line that the modem is plugged into. `frame` runs in the modem's thread."""

    def __init__(self, plugged: Plugged) -> None:
        super().__init__()
        self._plugged, self._keys, self._gone = plugged, deque[str](), False
        plugged.modem.partner = self

    async def ring(self) -> None:
        self._running = asyncio.get_running_loop()
        async with asyncio.timeout(60):
            while not self._plugged.modem.off_hook:
                self._plugged.do(self._plugged.modem.ring)
                await asyncio.sleep(1)

    async def say(self, pcm: bytes) -> None:
        """As loud as a modem's own gain makes a caller: of its eight bits none is to spare."""
        await super().say(at_speech_level(pcm, level=-14))

    async def press(self, keys: str) -> None:
        for key in keys:
            self._keys.append(key)
            await asyncio.sleep(0.2)

    async def hang_up(self) -> None:
        self._gone = True

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        if self._gone:
            return Gone()
        frame = self._channel.push(self._to_send.popleft() if self._to_send else bytes(FRAME_BYTES))
        self._mine.append(frame)
        self._theirs.append(heard.ljust(FRAME_BYTES, b"\0"))
        if not self._to_send:
            self._running.call_soon_threadsafe(self._all_sent.set)
        return Key(Personal(self._keys.popleft())) if self._keys else frame


class ModemDemo(Demo):
    """The demo's caller, at an analogue telephone; hangs up after the third answer that was understood."""

    async def _one_call(self, sounds: dict[str, bytes]) -> dict[str, object]:
        broker = self._settings.broker
        assert broker is not None and isinstance(self.phone, AnalogPhone)
        self.feed = Feed(broker.host, broker.port, self._settings.box)
        self.heard: list[str] = []
        self.watch = self._watch
        try:
            await self.phone.ring()
            await self._converse(sounds)
            await asyncio.sleep(3)  # the modem goes on hook
        finally:
            self.feed.close()
        return {}

    def _watch(self, report: TurnReport) -> None:
        if words := report.heard.reveal():
            self.heard.append(words)
        if len(self.heard) == 3:
            asyncio.get_running_loop().create_task(self.phone.hang_up())


@pytest.mark.parametrize(("dialect", "full_duplex"), [(USR, False), (CX, True)], ids=["half", "full"])
def test_a_spoken_call_over_a_modem(settings: Settings, dialect: Dialect, full_duplex: bool) -> None:
    """Bell, greeting, three spoken answers understood, the caller hangs up, and the modem is on hook again."""
    plugged = Plugged(FakeModem(dialect))
    line = LineConfig(adapter="voice_modem", device=str(plugged.path), rings=2, full_duplex=full_duplex)
    lines: list[str] = []
    try:
        demo = ModemDemo(replace(settings, line=line), lines.append)
        demo.phone = AnalogPhone(plugged)
        asyncio.run(demo.run())
        assert "Termin" in " ".join(demo.heard), lines
        first = demo.phone.first_sound_s()
        assert first is not None and first <= 1.0  # 250 ms, with room for a busy machine
        phases = [value["phase"] for topic, value in demo.feed.messages if topic == "call"]
        assert phases[0] == "greeting" and phases[-1] == "ended"
        states = [value["state"] for topic, value in demo.feed.messages if topic == "state"]
        assert "in_call" in states and states[-1] == "ready"
        assert not plugged.modem.off_hook
    finally:
        plugged.pull()
