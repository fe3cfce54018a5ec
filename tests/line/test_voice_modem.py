"""The voice modem adapter on a real serial port: a pseudo-terminal, with a modem made of code at its other end.

Times are only bounded generously; what exactly happens when is shown in virtual time in test_modem_control.
"""

import asyncio
import termios
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import pytest_asyncio
import serial
from fake_modem import CX, USR, Dialect, FakeModem, eight_bits
from plugged_modem import TONE, Plugged, Talker

from appliance.line import modem_control, voice_modem
from appliance.line.modem_sound import from_modem, to_modem
from appliance.line.voice_modem import VoiceModemCall, VoiceModemLine, modem_of
from appliance.ports import Gone, Sound

PATIENCE = 15.0


@pytest.fixture
def plug() -> Iterator[Callable[[FakeModem], Plugged]]:
    plugged: list[Plugged] = []

    def one(modem: FakeModem) -> Plugged:
        plugged.append(Plugged(modem))
        return plugged[-1]

    yield one
    for each in plugged:
        each.pull()


class Watched:
    """A line with its states."""

    def __init__(self, device: Path, **more: object) -> None:
        self.states: asyncio.Queue[bool] = asyncio.Queue()
        self.line = VoiceModemLine(str(device), rings=1, on_state=self.states.put_nowait, **more)

    async def state(self, wanted: bool) -> None:
        async with asyncio.timeout(PATIENCE):
            while await self.states.get() is not wanted:
                pass

    async def call(self, plugged: Plugged, number: str | None = None) -> VoiceModemCall:
        """The bell goes until the box answers."""
        waiting = asyncio.ensure_future(anext(self.line.calls()))
        async with asyncio.timeout(PATIENCE):
            while not waiting.done():
                plugged.do(lambda: plugged.modem.ring(number))
                await asyncio.wait({waiting}, timeout=0.5)
        call = waiting.result()
        assert isinstance(call, VoiceModemCall)
        return call


@pytest_asyncio.fixture
async def watch() -> AsyncIterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def one(device: Path, **more: object) -> Watched:
        made.append(Watched(device, **more))
        return made[-1]

    yield one
    for each in made:
        await each.line.close()


async def heard(call: VoiceModemCall, seconds: float) -> bytes:
    pcm = b""
    async with asyncio.timeout(PATIENCE):
        async for event in call.events():
            assert isinstance(event, Sound), event
            pcm += event.pcm
            if len(pcm) >= 16000 * seconds:
                return pcm
    raise AssertionError("the call ended")


async def to_the_end(call: VoiceModemCall) -> Gone:
    async with asyncio.timeout(PATIENCE):
        last = [event async for event in call.events()][-1]
    assert isinstance(last, Gone)
    return last


@pytest.mark.parametrize("dialect", [USR, CX], ids=["usr", "cx"])
@pytest.mark.parametrize("full_duplex", [False, True], ids=["half", "full"])
async def test_a_call_from_the_bell_to_the_end(plug, watch, dialect: Dialect, full_duplex: bool) -> None:
    """Ring with a number → answer → sound both ways → hang-up → the next call."""
    plugged = plug(FakeModem(dialect, Talker()))
    box = watch(plugged.path, full_duplex=full_duplex)
    await box.line.open()
    await box.state(True)
    call = await box.call(plugged, "0301234567")
    assert call.caller_number is not None and call.full_duplex is full_duplex and call.transfer == "none"
    greeting = bytes(range(0x21, 0x61)) * 125
    await call.play(from_modem(greeting))
    pcm = await heard(call, 2.0)
    assert pcm.count(from_modem(eight_bits(TONE))) >= 10
    assert to_modem(from_modem(greeting)) in bytes(plugged.modem.played)
    assert call.played_samples() == len(greeting) and call.queued_samples() == 0
    plugged.modem.partner.once = Gone()
    assert await to_the_end(call) == Gone(broken=False)
    await call.play(TONE)
    second = await box.call(plugged)
    assert second.id != call.id and second.caller_number is None and second.queued_samples() == 0
    await second.hang_up()
    assert await to_the_end(second) == Gone(broken=False)


async def test_pulled_in_mid_call_and_back_under_another_name(plug, watch, tmp_path: Path) -> None:
    """The call ends as broken at once; the line is ready again within five seconds of the return."""
    name = tmp_path / "usb-modem"
    first = plug(FakeModem(CX, Talker()))
    name.symlink_to(first.path)
    box = watch(name)
    await box.line.open()
    await box.state(True)
    call = await box.call(first)
    name.unlink()
    pulled = time.monotonic()
    await asyncio.to_thread(first.pull)
    assert await to_the_end(call) == Gone(broken=True)
    assert time.monotonic() - pulled < 2
    await box.state(False)
    second = plug(FakeModem(CX, Talker()))
    assert second.path != first.path or second.modem is not first.modem
    name.symlink_to(second.path)
    back = time.monotonic()
    await box.state(True)
    assert time.monotonic() - back < 5
    await (await box.call(second)).hang_up()


async def test_nothing_plugged_in_costs_nothing(watch, tmp_path: Path) -> None:
    """No busy loop while there is no modem."""
    box = watch(tmp_path / "nothing")
    await box.line.open()
    await box.state(False)
    begun, cpu = time.monotonic(), time.process_time()
    await asyncio.sleep(1.0)
    assert (time.process_time() - cpu) / (time.monotonic() - begun) < 0.05


async def test_what_is_no_modem_is_told_as_missing(plug, watch, monkeypatch) -> None:
    """Another device, which answers nothing: not ready, never off hook, and no call."""
    monkeypatch.setattr(modem_control, "COMMAND_S", 0.3)
    box = watch(plug(FakeModem(CX, dead=True)).path)
    await box.line.open()
    await box.state(False)


async def test_close_hangs_up_and_leaves_the_modem_on_hook(plug, watch) -> None:
    plugged = plug(FakeModem(USR, Talker()))
    box = watch(plugged.path)
    await box.line.open()
    await box.state(True)
    call = await box.call(plugged)
    assert plugged.modem.off_hook
    await box.line.close()
    assert await to_the_end(call) == Gone()
    assert not plugged.modem.off_hook
    assert [one async for one in box.line.calls()] == []


async def test_a_driver_that_takes_nothing_does_not_fill_the_memory(plug, watch, monkeypatch) -> None:
    monkeypatch.setattr(voice_modem, "INBOX", 20)
    plugged = plug(FakeModem(CX, Talker()))
    box = watch(plugged.path)
    await box.line.open()
    await box.state(True)
    call = await box.call(plugged)
    await asyncio.sleep(1.0)
    assert await to_the_end(call) == Gone()


def test_the_modem_is_found_by_its_usb_id() -> None:
    """Under whatever name; serial ports that are something else are left alone."""
    ports = [
        SimpleNamespace(device="/dev/ttyS0", vid=None, pid=None),
        SimpleNamespace(device="/dev/ttyUSB0", vid=0x0403, pid=0x6001),
        SimpleNamespace(device="/dev/ttyACM3", vid=0x0572, pid=0x1349),
    ]
    assert modem_of(ports) == "/dev/ttyACM3"
    assert modem_of(ports[:2]) is None


async def test_a_port_without_control_lines_is_borne(plug) -> None:
    """What every test here relies on: a pseudo-terminal has none, as some USB adapters have none."""
    port = serial.Serial(str(plug(FakeModem(CX)).path), timeout=0)
    with pytest.raises((OSError, termios.error)):
        port.dtr = True
    port.close()
