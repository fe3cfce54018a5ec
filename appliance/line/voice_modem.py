"""Calls over a USB voice modem on an analogue line: the device, its thread, and the calls.

The protocol is in `modem_control`. One thread reads and writes the serial port; a modem that is unplugged, silent or
refuses what it must do is opened anew, by its USB id under whatever name it comes back, until it works or the line is
closed. Meanwhile nothing is off hook, so the practice's own telephone rings.
"""

import asyncio
import contextlib
import termios
import threading
import time
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import serial
from serial.tools import list_ports

from appliance.line.modem_control import ModemControl
from appliance.line.modem_profiles import ModemProfile, usb_ids
from appliance.line.modem_steps import Answered, Failed, Happening, Phase, Ready
from appliance.model.personal import Personal
from appliance.ports import Gone, Key, LineCall, Sound

BAUD = 115_200
"""More than the 8,000 bytes of sound a second need; USB devices ignore it."""
READ_S = 0.02
"""One look at the port takes at most so long."""
WRITE_S = 1.0
"""A port that takes nothing for so long is given up."""
RETRY_S = 1.0
"""Between two looks for a modem that is not there."""
REFUSED_RETRY_S = 5.0
"""Before a modem is tried again that does not do what it must."""
PARTING_S = 3.0
"""At the end of the service the modem gets so long to hang up."""
INBOX = 1500
"""Events that wait for the driver before the call is given up: 30 s of sound."""


class VoiceModemCall:
    """A `LineCall`. `transfer` is `none`: on a lone analogue line there is nobody to transfer to."""

    transfer = "none"

    def __init__(self, control: ModemControl, lock: threading.Lock, number: Personal[str] | None) -> None:
        self.id = str(uuid.uuid4())
        self.caller_number = number
        self.full_duplex = control.full_duplex
        self._control, self._lock = control, lock
        self._inbox: asyncio.Queue[Sound | Key | Gone] = asyncio.Queue()
        self._over = False

    async def events(self) -> AsyncIterator[Sound | Key | Gone]:
        event: Sound | Key | Gone | None = None
        while not isinstance(event, Gone):
            event = await self._inbox.get()
            yield event

    async def play(self, pcm: bytes) -> None:
        with self._lock:
            if not self._over:
                self._control.play(pcm)

    def queued_samples(self) -> int:
        with self._lock:
            return 0 if self._over else self._control.queued_samples()

    def played_samples(self) -> int:
        with self._lock:
            return self._control.played_samples()

    def stop_playing(self) -> None:
        with self._lock:
            if not self._over:
                self._control.stop_playing()

    async def hang_up(self) -> None:
        with self._lock:
            if not self._over:
                self._control.hang_up()

    def deliver(self, event: Sound | Key | Gone) -> None:
        """What came from the line; nothing comes after `Gone`."""
        if self._over:
            return
        self._inbox.put_nowait(event)
        self._over = isinstance(event, Gone)
        if not self._over and self._inbox.qsize() > INBOX:
            with self._lock:
                self._control.hang_up()


class VoiceModemLine:
    """One modem, one call at a time. Unplugged hardware is a state and no error: `on_state` is told whether the modem
    is there, in the event loop. `may_answer` is asked at every ring, from another thread."""

    def __init__(
        self,
        device: str = "auto",
        *,
        profile: ModemProfile | None = None,
        rings: int = 2,
        full_duplex: bool = False,
        may_answer: Callable[[], bool] = lambda: True,
        on_state: Callable[[bool], None] = lambda there: None,
    ) -> None:
        """`device`: a path such as /dev/serial/by-id/…, or `auto`: the first modem whose USB id has a profile.
        `profile` None: the modem is asked what it is."""
        self._device, self._profile = device, profile
        self._rings, self._full_duplex = rings, full_duplex
        self._may_answer, self._on_state = may_answer, on_state
        self._lock, self._closing = threading.Lock(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="voice-modem", daemon=True)
        self._answered: asyncio.Queue[VoiceModemCall | None] = asyncio.Queue()
        self._call: VoiceModemCall | None = None
        self._there: bool | None = None

    async def open(self) -> None:
        """Starts to look for the modem; returns at once."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def calls(self) -> AsyncIterator[LineCall]:
        while (call := await self._answered.get()) is not None:
            yield call

    async def close(self) -> None:
        """No more calls; the one in progress is hung up, the modem left on hook."""
        self._closing.set()
        if self._thread.is_alive():
            await asyncio.to_thread(self._thread.join)
        self._answered.put_nowait(None)

    # --- in the modem's thread ----------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closing.is_set():
            pause = RETRY_S
            if (port := self._opened()) is not None:
                pause = self._serve(port)
            self._tell([Failed()])
            self._closing.wait(pause)

    def _opened(self) -> serial.Serial | None:
        try:
            device = self._device if self._device != "auto" else modem_of(list_ports.comports())
            if device is None or not Path(device).exists():
                return None
            port = serial.Serial(device, BAUD, timeout=READ_S, write_timeout=WRITE_S, exclusive=True)
            with contextlib.suppress(OSError):  # a port without control lines
                port.dtr = True
            return port
        except (OSError, termios.error, ValueError):
            return None

    def _serve(self, port: serial.Serial) -> float:
        """Until the modem is lost or the line is closed: how long to wait before it is opened anew."""
        control = ModemControl(
            self._profile, rings=self._rings, full_duplex=self._full_duplex, may_answer=self._may_answer
        )
        try:
            return self._talk_to(port, control)
        except (OSError, termios.error, TypeError):  # pyserial: TypeError where a port goes away while it is read
            return RETRY_S
        finally:
            with self._lock:
                control.lose()
                happened = control.happened()
            self._tell(happened)
            with contextlib.suppress(OSError, termios.error):
                port.dtr = False  # hangs up, should the modem still be off hook
            with contextlib.suppress(OSError, termios.error):
                port.close()

    def _talk_to(self, port: serial.Serial, control: ModemControl) -> float:
        parting: float | None = None
        while True:
            data = port.read(max(1, port.in_waiting))
            now = time.monotonic()
            with self._lock:
                if self._closing.is_set():
                    parting = parting or now + PARTING_S
                    control.hang_up()
                if data:
                    control.receive(data, now)
                else:
                    control.tick(now)
                out, happened = control.outgoing(), control.happened()
            self._tell(happened, control)
            if out:
                port.write(out)
            if control.phase is Phase.FAILED:
                return REFUSED_RETRY_S
            if parting and (now > parting or control.phase in (Phase.SETUP, Phase.IDLE)):
                return 0.0

    def _tell(self, happened: Sequence[Happening], control: ModemControl | None = None) -> None:
        if happened:
            with contextlib.suppress(RuntimeError):  # the loop has ended before the line was closed
                self._loop.call_soon_threadsafe(self._take, happened, control)

    # --- in the event loop --------------------------------------------------------------------------------------------

    def _take(self, happened: Sequence[Happening], control: ModemControl | None) -> None:
        for event in happened:
            match event:
                case Ready() | Failed():
                    self._state(isinstance(event, Ready))
                case Answered(number):
                    assert control is not None
                    self._call = VoiceModemCall(control, self._lock, number)
                    self._answered.put_nowait(self._call)
                case Sound() | Key() | Gone():
                    if self._call is not None:
                        self._call.deliver(event)

    def _state(self, there: bool) -> None:
        if there is not self._there:
            self._there = there
            self._on_state(there)


def modem_of(ports: Sequence[object]) -> str | None:
    """The device name of the first of these serial ports that is a modem with a profile."""
    known = usb_ids()
    for port in ports:
        if (getattr(port, "vid", None), getattr(port, "pid", None)) in known:
            return str(getattr(port, "device", ""))
    return None
