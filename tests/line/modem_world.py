"""A modem's control and a modem made of code, wired together in virtual time."""

import asyncio
import threading
from collections.abc import AsyncIterator

from fake_modem import CX, Dialect, FakeModem

from appliance.line.modem_control import ModemControl
from appliance.line.modem_profiles import PROFILES
from appliance.line.modem_steps import Answered, Failed, Happening, Ready
from appliance.line.simulated import Partner
from appliance.line.voice_modem import VoiceModemCall
from appliance.ports import Gone, Key, Sound

STEP_S = 0.01


class World:
    """Time moves by `step`. Everything that ever happened is kept."""

    def __init__(self, modem: FakeModem, *, rings: int = 2, full_duplex: bool = False, **more: object) -> None:
        self.now = 1000.0
        self.modem = modem
        self.control = ModemControl(None, rings=rings, full_duplex=full_duplex, **more)
        self.happened: list[Happening] = []
        self.noise = b""
        """Bytes that come from the device in front of everything else, once."""

    def step(self) -> list[Happening]:
        self.now += STEP_S
        data, self.noise = self.noise + self.modem.read(self.now), b""
        if data:
            self.control.receive(data, self.now)
        else:
            self.control.tick(self.now)
        self.modem.write(self.control.outgoing())
        happened = self.control.happened()
        self.happened += happened
        return happened

    def run(self, seconds: float) -> list[Happening]:
        return [event for _ in range(round(seconds / STEP_S)) for event in self.step()]

    def until(self, kind: type, seconds: float = 60.0) -> Happening:
        """Runs until something of that kind happens."""
        for _ in range(round(seconds / STEP_S)):
            for event in self.step():
                if isinstance(event, kind):
                    return event
        raise AssertionError(f"no {kind.__name__} within {seconds} s; happened: {self.happened[-5:]}")

    def ready(self) -> "World":
        assert isinstance(self.until(Ready, 10), Ready)
        return self

    def answered(self, number: str | None = None) -> Answered:
        """Rings until the modem answers."""
        for _ in range(4):
            self.modem.ring(number)
            for event in self.run(5):
                if isinstance(event, Answered):
                    return event
        raise AssertionError("not answered")

    @property
    def sound(self) -> bytes:
        return b"".join(event.pcm for event in self.happened if isinstance(event, Sound))

    def count(self, kind: type) -> int:
        return sum(isinstance(event, kind) for event in self.happened)


class PhoneOverModem(VoiceModemCall):
    """One answered call whose time moves as its driver reads: takes the place of a SimulatedCall."""

    dialect = CX
    duplex = False

    def __init__(self, partner: Partner, *, transfer: str = "none") -> None:
        self.world = World(FakeModem(self.dialect), full_duplex=self.duplex).ready()
        self.world.modem.ring("0301234567")
        self.world.run(5)
        self.world.modem.ring()
        answered = self.world.until(Answered)
        self.world.modem.partner = partner
        self._begun = self.world.now
        super().__init__(self.world.control, threading.Lock(), answered.number)

    def time(self) -> float:
        return self.world.now - self._begun

    async def events(self) -> AsyncIterator[Sound | Key | Gone]:
        while True:
            while self._inbox.empty():
                for event in self.world.step():
                    if not isinstance(event, Ready | Answered | Failed):
                        self.deliver(event)
                await asyncio.sleep(0)
            event = self._inbox.get_nowait()
            yield event
            if isinstance(event, Gone):
                return


def phone(of: Dialect, full_duplex: bool) -> type[PhoneOverModem]:
    class Phone(PhoneOverModem):
        dialect = of
        duplex = full_duplex

    assert of.name in PROFILES
    return Phone
