"""A modem made of code on a pseudo-terminal, in real time."""

import contextlib
import os
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path

from fake_modem import FakeModem

from appliance.ports import Gone, Key

PATIENCE = 15.0
TONE = b"\x00\x20" * 160


class Talker:
    def __init__(self, frame: bytes = TONE) -> None:
        self.said = frame
        self.once: Gone | None = None

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        once, self.once = self.once, None
        return once or self.said


class Plugged:
    """A fake modem on a pseudo-terminal, served by a thread of its own."""

    def __init__(self, modem: FakeModem) -> None:
        self.modem = modem
        self.master, slave = os.openpty()
        tty.setraw(slave)
        self.path = Path(os.ttyname(slave))
        os.close(slave)
        os.set_blocking(self.master, False)
        self.orders: list[Callable[[], None]] = []
        self._pulled = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def do(self, order: Callable[[], None]) -> None:
        """In the modem's thread."""
        self.orders.append(order)

    def pull(self) -> None:
        """Unplugs it."""
        if not self._pulled.is_set():
            self._pulled.set()
            self._thread.join(PATIENCE)
            os.close(self.master)

    def _serve(self) -> None:
        while not self._pulled.wait(0.005):
            while self.orders:
                self.orders.pop(0)()
            with contextlib.suppress(OSError):  # nothing to read, or nobody has the port open
                self.modem.write(os.read(self.master, 4096))
            if data := self.modem.read(time.monotonic()):
                with contextlib.suppress(BlockingIOError):
                    os.write(self.master, data)
