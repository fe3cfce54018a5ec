"""Word and answer accuracy of every installed recogniser, over an A-law telephone line, per kind of question.

The callers are synthetic voices: Pico, Piper where its German voice is installed, and espeak-ng's where that program
is. An answer is right when the recognised text means the same as the spoken one for the question asked; it is wrong
when it means something else, and open when it means nothing and the box would ask again. Wrong is what hurts.
"""

import argparse
import datetime as dt
import json
import shutil
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import jiwer

from appliance.audio.channel import over_telephone
from appliance.audio.frames import silence
from appliance.audio.levels import at_speech_level, trimmed
from appliance.audio.resample import Doubler, resampled
from appliance.config.loading import load_practice
from appliance.language.normalise import normalise
from appliance.language.understand import understand
from appliance.model.call import Asks
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import Recognizer
from appliance.speech.manifest import MODELS, Kind
from appliance.speech.models import Shelf, State, models_directory
from appliance.speech.spec import RecognizerSpec, VoiceSpec
from appliance.speech.worker import load_recognizer, load_voice, rendered

NOW = dt.datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
PRACTICE = load_practice(None)
OFFERED = tuple(dt.datetime(2026, 12, day, 9, 30, tzinfo=PRACTICE_ZONE) for day in (1, 2, 3))
FIELDS = {
    Asks.CONSENT: ("yes_no",),
    Asks.CONFIRM: ("yes_no",),
    Asks.ANYTHING_ELSE: ("yes_no",),
    Asks.OPEN: ("intent", "reason", "urgent"),
    Asks.REASON: ("reason",),
    Asks.DATE_TIME: ("date", "time", "date_range", "daypart"),
    Asks.CHOOSE_SLOT: ("choice", "date", "time"),
    Asks.NAME: ("name",),
    Asks.SPELL_NAME: ("name",),
    Asks.BIRTH_DATE: ("birth_date",),
    Asks.PHONE: ("phone",),
}
"""What counts of the meaning of an answer."""

Speak = Callable[[str], bytes]


@dataclass
class Tally:
    answers: dict[str, int] = field(default_factory=lambda: {"right": 0, "open": 0, "wrong": 0})
    references: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def row(self) -> str:
        words = jiwer.process_words(self.references, self.heard)
        spoken = words.hits + words.substitutions + words.deletions
        count = len(self.references)
        shares = " | ".join(f"{100 * self.answers[kind] / count:.0f} %" for kind in ("right", "open", "wrong"))
        accuracy = 100 * max(0.0, 1 - words.wer)
        return f"{count} | {spoken} | {accuracy:.0f} % | {shares} | {statistics.median(self.seconds) * 1000:.0f}"


def answer(text: str, asks: Asks) -> tuple[object, ...]:
    """The fields that count; None where nothing was understood."""
    meaning = understand(text, asks, NOW, PRACTICE, OFFERED)
    values = [getattr(meaning, name) for name in FIELDS[asks]]
    return tuple(None if value in ("none", "unclear") else value for value in values)


def judged(reference: str, heard: str, asks: Asks) -> str:
    wanted, got = answer(reference, asks), answer(heard, asks)
    if wanted == got:
        return "right"
    return "open" if all(value is None or value == want for value, want in zip(got, wanted, strict=True)) else "wrong"


def voices(shelf: Shelf, quick: bool) -> Iterator[tuple[str, Speak]]:
    for model in MODELS:
        if model.kind is Kind.VOICE and shelf.state(model) is State.OK:
            kind = "piper" if model.engine == "piper" else "pico"
            voice = load_voice(VoiceSpec(kind=kind, name=model.name, path=str(shelf.path(model))))
            yield model.name, lambda text, voice=voice: rendered(voice, text)
    program = shutil.which("espeak-ng")
    for variant in ("de", "de+f3", "de+m3") if program and not quick else ():
        yield f"espeak-ng {variant}", lambda text, variant=variant: espeak(str(program), variant, text)


def espeak(program: str, variant: str, text: str) -> bytes:
    wave = subprocess.run([program, "-v", variant, "-s", "140", "--stdout", text], capture_output=True, check=True)
    return at_speech_level(trimmed(resampled(wave.stdout[44:], 22050)))


def recognizers(shelf: Shelf) -> Iterator[Recognizer]:
    for model in MODELS:
        if model.kind is Kind.RECOGNIZER and shelf.state(model) is State.OK:
            kind = "vosk" if model.engine == "vosk" else "whisper"
            yield load_recognizer(RecognizerSpec(kind=kind, path=str(shelf.path(model)), name=model.name))[0]


def listen(recognizer: Recognizer, sound: bytes, asks: Asks) -> tuple[str, float]:
    """The text, and the seconds from the last sample to it."""
    recognizer.begin(asks)
    double = Doubler()
    for at in range(0, len(sound), 1600):
        recognizer.feed(double.push(sound[at : at + 1600]))
    begun = time.perf_counter()
    text = recognizer.finish().text.reveal()
    return text, time.perf_counter() - begun


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one in three items, no espeak-ng voices")
    parser.add_argument("--snr", type=float, default=40.0, help="speech above noise on the line in dB (40)")
    parser.add_argument("--models-dir", type=Path)
    parser.add_argument("--show", action="store_true", help="print what was not heard as it was said")
    args = parser.parse_args()
    lines = Path(__file__).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    items = [json.loads(line) for line in lines[:: 3 if args.quick else 1]]
    shelf = Shelf(models_directory(args.models_dir))
    engines = list(recognizers(shelf))
    if not engines:
        print("No recogniser is installed: freizeichen models fetch", file=sys.stderr)
        return 66
    speakers = dict(voices(shelf, args.quick))
    print(f"Command: `script/bench-recognition {' '.join(sys.argv[1:])}`; A-law 300-3400 Hz, {args.snr:g} dB.\n")
    print("| engine | by | n | words | words right | answer right | open | wrong | median ms after the last sample |")
    print("|---|---|---|---|---|---|---|---|---|")
    for engine in engines:
        tallies: dict[str, Tally] = defaultdict(Tally)
        for name, speak in speakers.items():
            for item in items:
                asks, said = Asks(item["asks"]), item["text"]
                sound = silence(0.5) + over_telephone(silence(0.2) + speak(said) + silence(0.5), args.snr)
                heard, seconds = listen(engine, sound, asks)
                verdict = judged(said, heard, asks)
                if args.show and verdict != "right":
                    print(f"<!-- {name}, {asks}: {said} -> {heard} ({verdict}) -->")
                for key in (asks.value, f"voice {name}", "all"):
                    tally = tallies[key]
                    tally.references.append(" ".join(normalise(said)))
                    tally.heard.append(" ".join(normalise(heard)))
                    tally.answers[verdict] += 1
                    tally.seconds.append(seconds)
        for key, tally in tallies.items():
            print(f"| {engine.name} | {key} | {tally.row()} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
