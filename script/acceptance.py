"""Starts a broker and a scratch box on loopback and runs a conformance checker against them. See script/acceptance."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from appliance.system.broker import LocalBroker

READY_S = 120.0
COMMAND = Path(sys.executable).parent / "freizeichen"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def until_listening(box: subprocess.Popen[bytes], port: int) -> None:
    """Raises SystemExit when the box ends or does not take calls in time."""
    deadline = time.monotonic() + READY_S
    while time.monotonic() < deadline and box.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 0.5).close()
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("acceptance: the box does not take calls")


def main() -> int:
    checker, *options = sys.argv[1:]
    port = free_port()
    with LocalBroker() as broker:
        address = f"{broker.host}:{broker.port}"
        listen = f"127.0.0.1:{port}"
        box = subprocess.Popen(
            [COMMAND, "run", "--scratch", "--listen", listen, "--mqtt", address, "--box", "acceptance"]
        )
        try:
            until_listening(box, port)
            arguments = ["--cmd", str(COMMAND), "--audiosocket", listen, "--mqtt", address, *options]
            return subprocess.run([sys.executable, checker, *arguments], env={**os.environ}).returncode
        finally:
            box.send_signal(signal.SIGTERM)
            box.wait(30)


if __name__ == "__main__":
    sys.exit(main())
