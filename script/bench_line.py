"""Measures the voice modem adapter and the detectors of keys and tones. Called by script/bench-line."""

import argparse
import asyncio
import os
import random
import subprocess
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from fake_modem import CX, USR, ZOOM, Dialect, FakeModem
from modem_world import STEP_S, World
from plugged_modem import Plugged

from appliance.audio.channel import TelephoneChannel
from appliance.audio.dtmf import COLUMNS, ROWS, KeyDetector
from appliance.audio.frames import RATE, seconds_of, silence, to_pcm
from appliance.audio.resample import resampled
from appliance.audio.tones import ToneDetector
from appliance.line.modem_sound import from_modem, to_modem
from appliance.line.modem_steps import Answered, Failed, Phase
from appliance.line.voice_modem import VoiceModemLine
from appliance.ports import Gone, Key, LineCall, Sound

KEYS = "123456789*0#"
SENTENCES = (
    "Guten Tag, hier ist Erika Beispiel, ich hätte gern einen Termin am dritten Dezember um halb neun.",
    "Meine Nummer ist null drei null, eins zwei drei, vier fünf sechs, und ich bin am besten abends zu erreichen.",
    "Nein, lieber am Nachmittag, so gegen viertel vor vier, denn vormittags hole ich meinen Enkel vom Kindergarten ab.",
    "Ich brauche ein Rezept für meine Blutdrucktabletten und eine Überweisung zum Augenarzt in der Wilhelmstraße.",
    "Seit über einer Woche habe ich Husten und Fieber, es wird und wird nicht besser, was soll ich denn nun machen?",
)


class Counting:
    """Says frames that tell their number, so that each lost or doubled one is seen at the other end."""

    def __init__(self) -> None:
        self.at = 0

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        self.at += 1
        return numbered(self.at)


def numbered(number: int) -> bytes:
    """20 ms whose first three samples tell a number, in what eight bits keep; never silence, never a shielded code."""
    digits = [number // 64**place % 64 + 150 for place in (2, 1, 0)]
    return from_modem(bytes([*digits, *[140] * 157]))


def numbers(codes: bytes) -> list[int]:
    """The numbers in sound of eight bits."""
    found, at = [], codes.find(bytes([140]) * 157)
    while at >= 3:
        digits = [code - 150 for code in codes[at - 3 : at]]
        found.append((digits[0] * 64 + digits[1]) * 64 + digits[2])
        at = codes.find(bytes([140]) * 157, at + 157)
    return found


def faults(found: list[int]) -> tuple[int, int]:
    """Lost and doubled among numbers that should rise by one."""
    steps = [after - before for before, after in pairwise(found)]
    return sum(step - 1 for step in steps if step > 1), sum(step < 1 for step in steps)


def cpu_s(thread: int) -> float:
    """Seconds of processor time that a thread has used."""
    fields = Path(f"/proc/self/task/{thread}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def real_time(dialect: Dialect, full_duplex: bool, minutes: float) -> str:
    """One long call: a row of the table."""
    plugged = Plugged(FakeModem(dialect, Counting()))
    line = VoiceModemLine(str(plugged.path), rings=1, full_duplex=full_duplex)
    try:
        await line.open()
        ringing = asyncio.ensure_future(anext(line.calls()))
        while not ringing.done():
            plugged.do(plugged.modem.ring)
            await asyncio.wait({ringing}, timeout=1)
        return await talked(ringing.result(), plugged.modem, dialect, full_duplex, minutes)
    finally:
        await line.close()
        plugged.pull()


async def talked(call: LineCall, modem: FakeModem, dialect: Dialect, full_duplex: bool, minutes: float) -> str:
    heard, played = bytearray(), 0
    before = len(modem.played)
    threads = {one.native_id: one.name for one in threading.enumerate() if one.name in ("voice-modem", "MainThread")}
    used, begun = [cpu_s(thread or 0) for thread in threads], time.monotonic()
    async for event in call.events():
        if isinstance(event, Sound):
            heard += event.pcm
            speaks = full_duplex or len(heard) // (10 * 2 * RATE) % 2
            if speaks and call.queued_samples() < RATE // 2:
                await call.play(b"".join(numbered(played + n) for n in range(1, 51)))
                played += 50
        if isinstance(event, Gone) or time.monotonic() - begun > 60 * minutes:
            break
    took = time.monotonic() - begun
    share = sum(cpu_s(thread or 0) for thread in threads) - sum(used)
    out = numbers(bytes(modem.played[before:]))
    back = numbers(to_modem(bytes(heard)))
    # Half duplex: what is said while the box plays is not heard, so only what comes twice can be counted.
    lost_in = faults(back)[0] if full_duplex else "–"
    lost_out, doubled_out = faults(out)
    mode = "full" if full_duplex else "half"
    return (
        f"| {dialect.name} | {mode} | {took / 60:.1f} | {len(out)} | {lost_out} / {doubled_out} | {len(back)} "
        f"| {lost_in} / {faults(back)[1]} | {modem.underruns} | {100 * share / took:.1f} % |"
    )


def lifecycles(calls: int) -> str:
    """Random calls in virtual time, with garbage and hang-ups at any moment: does any line stay stuck?"""
    chance = random.Random(1)
    stuck = broken = reopened = 0
    for number in range(calls):
        made = World(FakeModem(chance.choice([USR, CX, ZOOM])), rings=1, full_duplex=number % 2 == 0).ready()
        made.modem.ring()
        made.until(Answered)
        for _ in range(chance.randrange(6)):
            made.run(chance.randrange(1, 200) * STEP_S)
            if chance.random() < 0.1:
                made.noise = chance.randbytes(chance.randrange(30))
            made.control.play(numbered(1) * chance.randrange(50))
            if chance.random() < 0.2:
                made.control.stop_playing()
        if chance.random() < 0.5:
            made.noise = b"\x10b"
            made.run(0.1)
        made.control.hang_up()
        made.run(12)
        broken += Gone(broken=True) in made.happened
        if made.count(Failed):
            reopened += 1
            made = World(made.modem).ready()
        elif made.count(Gone) != made.count(Answered):
            stuck += 1
        stuck += made.control.phase is not Phase.IDLE or made.modem.off_hook
    return f"{calls} calls in virtual time: {stuck} stuck, {broken} ended as broken, {reopened} modems opened anew."


def key(pressed: str, ms: float, off: float, twist: float) -> bytes:
    place, at = KEYS.index(pressed), np.arange(round(ms * RATE / 1000)) / RATE
    row, column = ROWS[place // 3] * (1 + off), COLUMNS[place % 3] * (1 + off)
    rows, columns = (np.sin(2 * np.pi * f * at) for f in (row, column))
    return to_pcm(4634 * (10 ** (-twist / 40) * rows + 10 ** (twist / 40) * columns))


def received(ms: float, off: float, twist: float, snr: float | None) -> str:
    """Share of 480 keys that come through a telephone channel, and keys that nobody pressed."""
    good = more = 0
    for seed in range(40):
        sound = b"".join(key(one, ms, off, twist) + silence(0.06 + seed / 8000) for one in KEYS)
        heard = [one.key.reveal() for one in KeyDetector().push(TelephoneChannel(snr, seed, -17).push(sound))]
        good += sum(one in heard for one in KEYS)
        more += max(0, len(heard) - len(KEYS))
    return f"{100 * good / 480:.1f} % ({more} more)"


def speech(minutes: float) -> Iterator[tuple[str, bytes]]:
    """Synthetic German speech at the telephone's rate, by voice."""
    from appliance.speech.pico_voice import PicoVoice

    pico = PicoVoice("pico")
    spoken = b"".join(resampled(pico.speak(text), pico.rate) for text in SENTENCES)
    yield "SVOX Pico", spoken
    made = 0.0
    voices = [f"de+{variant}" for variant in ("m1", "m3", "m7", "f1", "f2", "f4", "croak", "whisper")]
    for speed in range(110, 230, 5):
        for pitch in (20, 40, 60, 80):
            for voice in voices:
                if made > 60 * minutes:
                    return
                command = ["espeak-ng", "-v", voice, "-s", str(speed), "-p", str(pitch), "--stdout"]
                done = subprocess.run([*command, SENTENCES[(speed + pitch) % 5]], capture_output=True, check=True)
                pcm = resampled(done.stdout[44:], 22050)
                made += seconds_of(pcm)
                yield "espeak-ng", pcm


def talk_off(minutes: float) -> str:
    seconds: dict[str, float] = {}
    keys: dict[str, int] = {}
    tones: dict[str, int] = {}
    for voice, pcm in speech(minutes):
        seconds[voice] = seconds.get(voice, 0) + seconds_of(pcm)
        keys[voice] = keys.get(voice, 0) + len(list(KeyDetector().push(pcm)))
        tones[voice] = tones.get(voice, 0) + len(list(ToneDetector().push(pcm)))
    rows = [f"| {voice} | {seconds[voice] / 60:.1f} | {keys[voice]} | {tones[voice]} |" for voice in seconds]
    return "\n".join(["| voice | minutes | keys | tones |", "| --- | ---: | ---: | ---: |", *rows])


def detector_cost() -> str:
    pcm, keys, tones = silence(60), KeyDetector(), ToneDetector()
    begun = time.process_time()
    for at in range(0, len(pcm), 320):
        list(keys.push(pcm[at : at + 320]))
        list(tones.push(pcm[at : at + 320]))
    return f"Both detectors take {100 * (time.process_time() - begun) / 60:.2f} % of a core."


def main() -> None:
    parser = argparse.ArgumentParser(prog="script/bench-line")
    parser.add_argument("--minutes", type=float, default=10.0, help="length of each call in real time")
    parser.add_argument("--calls", type=int, default=1000, help="calls in virtual time")
    parser.add_argument("--speech-minutes", type=float, default=60.0, help="synthetic speech for the talk-off")
    args = parser.parse_args()
    print("| modem | duplex | minutes | frames out | lost / doubled | frames in | lost / doubled | dry | CPU |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for dialect, full_duplex in ((USR, False), (CX, True)):
        print(asyncio.run(real_time(dialect, full_duplex, args.minutes)), flush=True)
    print(f"\n{lifecycles(args.calls)}\n", flush=True)
    print("| keys | received |\n| --- | ---: |")
    for name, ms, off, twist, snr in (
        ("60 ms, clean", 60, 0.0, 0.0, None),
        ("40 ms, clean", 40, 0.0, 0.0, None),
        ("40 ms, 1.5 % high, column 6 dB louder, noise 30 dB below", 40, 0.015, 6.0, 30),
        ("40 ms, 1.5 % low, row 6 dB louder, noise 20 dB below", 40, -0.015, -6.0, 20),
        ("60 ms, noise 15 dB below", 60, 0.0, 0.0, 15),
        ("60 ms, noise 10 dB below", 60, 0.0, 0.0, 10),
        ("100 ms, 3.5 % high (to be refused)", 100, 0.035, 0.0, None),
    ):
        print(f"| {name} | {received(ms, off, twist, snr)} |", flush=True)
    print(f"\n{talk_off(args.speech_minutes)}\n\n{detector_cost()}")


if __name__ == "__main__":
    main()
