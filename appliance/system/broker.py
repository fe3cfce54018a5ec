"""A mosquitto of our own on loopback: for the demo and the tests. A practice's broker is set up apart from it."""

import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from appliance.model.errors import MissingFile, Unavailable

START_S = 5.0
STOP_S = 5.0
PLACES = ("/usr/sbin", "/usr/local/sbin")
"""Debian puts mosquitto where an ordinary user's PATH does not look."""


class LocalBroker:
    """A context manager: `with LocalBroker() as broker` has a broker at `host`:`port` that keeps nothing on disk.

    Raises MissingFile when mosquitto is not installed, Unavailable when it does not start.
    """

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        self.port = _free_port()
        self._folder = tempfile.TemporaryDirectory(prefix="freizeichen-mqtt-")
        try:
            self.start()
        except BaseException:
            self._folder.cleanup()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._folder is not None:
            self._folder.cleanup()

    def start(self) -> None:
        """Starts mosquitto on the broker's port, also again after `stop`; returns once it takes connections."""
        assert self._folder is not None, "only inside the context"
        program = shutil.which("mosquitto") or shutil.which("mosquitto", path=":".join(PLACES))
        if program is None:
            raise MissingFile("mosquitto ist nicht installiert.", "Das Paket mosquitto installieren.")
        config = Path(self._folder.name) / "mosquitto.conf"
        config.write_text("\n".join(self.config(Path(self._folder.name))) + "\n", "utf-8")
        self._process = subprocess.Popen(
            [program, "-c", str(config)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._folder.name,
        )
        if not self._accepts():
            self.stop()
            raise Unavailable("mosquitto startet nicht.", "`mosquitto -v` von Hand versuchen und die Meldung lesen.")

    def config(self, folder: Path) -> list[str]:
        """The lines of mosquitto.conf; `folder` is the broker's own and goes with it."""
        return [f"listener {self.port} {self.host}", "allow_anonymous true", "persistence false", "log_type none"]

    def stop(self) -> None:
        """Ends mosquitto, by its process; nothing happens when it is not running."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def _accepts(self) -> bool:
        deadline = time.monotonic() + START_S
        while self._process is not None and self._process.poll() is None and time.monotonic() < deadline:
            try:
                socket.create_connection((self.host, self.port), 0.2).close()
                return True
            except OSError:
                time.sleep(0.02)
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LocalBroker.host, 0))
        return int(probe.getsockname()[1])
