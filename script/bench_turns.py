"""Phones the box as the demo does and prints, as Markdown, how long each answer took and what the processes hold.

Called by script/bench-turns.
"""

import argparse
import asyncio
import platform
import resource
import time
from pathlib import Path

from appliance.app.demo import Demo
from appliance.app.settings import scratch
from appliance.config.loading import load_practice
from appliance.system.broker import LocalBroker


def rss_mib(pid: int | str) -> int:
    """Resident memory of a process, MiB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() // 2**20


async def one_call(demo: Demo) -> tuple[float, int, int]:
    """Seconds until the box took calls, MiB of the box and of its worker after the call."""
    begin = time.monotonic()
    ready = 0.0
    memory = (0, 0)

    async def watch() -> None:
        nonlocal ready, memory
        await demo.service.answering.wait()
        ready = time.monotonic() - begin
        while True:
            pid = demo.service.speech.pid
            memory = (rss_mib("self"), rss_mib(pid) if pid else 0)
            await asyncio.sleep(0.5)

    watching = asyncio.create_task(watch())
    try:
        await demo.run()
    finally:
        watching.cancel()
    return ready, *memory


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models-dir", type=Path)
    options = parser.parse_args()
    with (
        LocalBroker() as broker,
        scratch(
            load_practice(None),
            listen="127.0.0.1:0",
            mqtt=f"{broker.host}:{broker.port}",
            box="bench",
            now=None,
            models_dir=options.models_dir,
        ) as settings,
    ):
        demo = Demo(settings, lambda line: None)
        ready, box, worker = asyncio.run(one_call(demo))
    print(f"{settings.engines.description} {platform.machine()}, Python {platform.python_version()}.\n")
    print("| turn | question | end of turn s | recognition s | thinking s | voice s | in all s |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    for report in demo.reports:
        parts = (report.end_of_turn, report.recognition, report.thinking, report.voice, report.total)
        if not report.keys:
            print(f"| {report.turn} | {report.asks} | " + " | ".join(f"{part:.2f}" for part in parts) + " |")
    first = demo.phone.first_sound_s()
    print(f"\nReady to answer after {ready:.1f} s; first sound {1000 * (first or 0):.0f} ms after the answer.")
    print(f"Memory after the call: box {box} MiB, worker {worker} MiB.")


if __name__ == "__main__":
    main()
