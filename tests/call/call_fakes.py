"""A caller, engines and records for driving calls in virtual time.

Each text has a loudness of its own, so that the recogniser here knows what was said from the samples it was fed: what
never reached it was never heard.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from call_records import MemoryRecords

from appliance.audio.frames import RATE, to_samples
from appliance.call.desk import Desk
from appliance.call.driver import Conversation, Driver
from appliance.call.latency import TurnReport
from appliance.call.session import EmergencySounds, Means
from appliance.config.practice import AppointmentType, OpeningHours, Practice
from appliance.dialogue.actions import Action, End, Release, Say
from appliance.line.simulated import Partner, SimulatedCall
from appliance.model.call import Asks, Event, Heard, HungUp, Outcome, Pressed
from appliance.model.errors import SpeechLost
from appliance.model.meaning import Intent, Meaning, Urgent, YesNo
from appliance.model.personal import Personal
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import Gone, Hearing, Key

NOW = dt.datetime(2026, 11, 23, 9, 0, tzinfo=PRACTICE_ZONE)
LOUD = 8000
PRACTICE = Practice(
    name="Hausarztpraxis Dr. Beispiel",
    phone="0301234560",
    address="Musterstraße 1, 10115 Berlin",
    opening_hours=OpeningHours(mon=[("08:00", "12:00")], tue=[("08:00", "12:00")]),
    appointment_types={kind: AppointmentType(minutes=15) for kind in ("checkup", "acute", "other")},
)


def tone(value: int, seconds: float) -> bytes:
    return value.to_bytes(2, "little") * round(seconds * RATE)


class Words:
    """Texts as sound and back."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def say(self, text: str, seconds: float = 0.6) -> bytes:
        self._texts.append(text)
        return tone(LOUD + len(self._texts) - 1, seconds)

    def read(self, pcm: bytes) -> str:
        values = dict.fromkeys(int(value) for value in to_samples(pcm) if value >= LOUD)
        return " ".join(self._texts[value - LOUD] for value in values)


class LoudnessDetector:
    """Speech is what is not silent."""

    def process_chunk(self, audio: bytes) -> float:
        return 0.95 if to_samples(audio).max() > LOUD / 2 else 0.01

    def reset(self) -> None:
        pass


@dataclass
class FakeSpeech:
    """Engines that cost no time and can be lost: by texts when they are recognised or rendered for the first time
    (`lost`, `unspeakable`), or `away` for so many tries."""

    words: Words
    lost: set[str] = field(default_factory=set)
    unspeakable: set[str] = field(default_factory=set)
    keeps_losing: bool = False
    away: int = 0
    rendered: list[str] = field(default_factory=list)
    begun: list[Asks] = field(default_factory=list)
    fed: bytearray = field(default_factory=bytearray)

    def begin(self, asks: Asks) -> None:
        self.begun.append(asks)
        self.fed.clear()

    def feed(self, pcm: bytes) -> None:
        self.fed += pcm

    async def peek(self) -> Hearing:
        return self._hear()

    async def finish(self) -> Hearing:
        return self._hear()

    def _hear(self) -> Hearing:
        self._fail()
        text = self.words.read(bytes(self.fed))
        if text in self.lost:
            self.lost = self.lost if self.keeps_losing else self.lost - {text}
            raise SpeechLost
        return Hearing(Personal(text), 0.9 if text else 0.0)

    async def render(self, text: str) -> bytes:
        self._fail()
        if text in self.unspeakable:
            self.unspeakable.discard(text)
            raise SpeechLost
        self.rendered.append(text)
        return spoken(text)

    def _fail(self) -> None:
        if self.away:
            self.away -= 1
            raise SpeechLost


def spoken(text: str) -> bytes:
    """The box's voice: 50 ms a letter."""
    return tone(1000, 0.05 * len(text))


@dataclass
class Phases:
    """A StatusSink that keeps what it is told."""

    messages: list[tuple[str, int, Asks | None, Outcome | None]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    times: list[float] = field(default_factory=list)
    at: list[float] = field(default_factory=list)
    clock: Callable[[], float] = lambda: 0.0

    def call(
        self, call: str, phase: str, turn: int, *, asks: Asks | None = None, outcome: Outcome | None = None
    ) -> None:
        self.messages.append((phase, turn, asks, outcome))
        self.ids.add(call)
        self.at.append(self.clock())

    def turn_took(self, seconds: float) -> None:
        self.times.append(seconds)

    @property
    def phases(self) -> list[str]:
        return [phase for phase, *_ in self.messages]

    def moment(self, phase: str, nth: int = 0) -> float:
        return [at for (name, *_), at in zip(self.messages, self.at, strict=True) if name == phase][nth]


class FixedClock:
    def __init__(self, now: dt.datetime = NOW, trusted: bool = True) -> None:
        self.moment, self._trusted = now, trusted

    def now(self) -> dt.datetime:
        return self.moment

    def trusted(self) -> bool:
        return self._trusted


class LineClock:
    """The clock on the wall goes with the line."""

    def __init__(self, line: SimulatedCall) -> None:
        self._line = line

    def now(self) -> dt.datetime:
        return NOW + dt.timedelta(seconds=self._line.time())

    def trusted(self) -> bool:
        return True


@dataclass
class Script:
    """A dialogue that says what it was given, step by step, and keeps the events. A hang-up ends it."""

    steps: Sequence[tuple[Action, ...]]
    events: list[Event] = field(default_factory=list)

    def step(self, state: int, event: Event, now: dt.datetime) -> tuple[int, Sequence[Action]]:
        self.events.append(event)
        if isinstance(event, HungUp):
            return state, (Release(), End(Outcome.ABANDONED))
        return state + 1, self.steps[state]


def ask(text: str, asks: Asks = Asks.OPEN, *, heard_out: bool = False) -> Say:
    return Say(Personal(text), asks, heard_out=heard_out)


def tell(text: str) -> Say:
    return Say(Personal(text))


BYE = (tell("Auf Wiederhören."), End(Outcome.INFORMED))


def meaning(text: str, say: Say, now: dt.datetime) -> Meaning:
    if "hilfe" in text:
        return Meaning(intent=Intent.EMERGENCY, urgent=Urgent.MEDICAL)
    return Meaning(yes_no={"ja": YesNo.YES, "nein": YesNo.NO}.get(text))


class Caller:
    """Speaks, presses keys and hangs up at the seconds given; silent otherwise. Hangs up at the end of `until`."""

    def __init__(self, *cues: tuple[float, bytes | str | None], until: float = 120.0) -> None:
        self._cues = sorted(cues, key=lambda cue: cue[0])
        self._until = until
        self._frame = -1
        self._queue: list[bytes | Key] = []

    def frame(self, heard: bytes) -> bytes | Key | Gone:
        self._frame += 1
        now = self._frame * 0.02
        if self._cues and now >= self._cues[0][0]:
            cue = self._cues.pop(0)[1]
            if cue is None:
                return Gone()
            if isinstance(cue, str):
                self._queue += [Key(Personal(key)) for key in cue]
            else:
                self._queue += [cue[at : at + 320].ljust(320, b"\0") for at in range(0, len(cue), 320)]
        if now >= self._until:
            return Gone()
        return self._queue.pop(0) if self._queue else bytes(320)


@dataclass
class Call:
    """One driven call and everything it left behind."""

    line: SimulatedCall
    driver: Driver[int]
    script: Script
    phases: Phases
    speech: FakeSpeech
    reports: list[TurnReport]


def a_call(
    desk: Desk | MemoryRecords,
    partner: Partner,
    steps: Sequence[tuple[Action, ...]],
    words: Words | None = None,
    *,
    transfer: str = "none",
    longest_s: float = 600.0,
    hears: bool = True,
    line: type[SimulatedCall] = SimulatedCall,
) -> Call:
    phone = line(partner, transfer=transfer)
    phases, script, speech = Phases(clock=phone.time), Script(steps), FakeSpeech(words or Words())
    reports: list[TurnReport] = []
    means = Means(
        speech=speech,
        status=phases,
        detector=LoudnessDetector(),
        sounds=EmergencySounds(tone(2001, 1.0), tone(2002, 1.0), tone(2003, 1.0)),
        longest_s=longest_s,
        monotonic=phone.time,
        on_turn=reports.append,
    )
    talk = Conversation(0, script.step, meaning, lambda _: hears)
    clock = LineClock(phone)
    if isinstance(desk, MemoryRecords):
        desk = Desk(PRACTICE, desk, clock, "call")
    return Call(phone, Driver(phone, talk, desk, clock, means), script, phases, speech, reports)


def heard(event: object) -> str:
    """The words of an event that has to be some."""
    assert isinstance(event, Heard)
    return event.text.reveal()


def keys(event: object) -> str:
    """The keys of an event that has to be some."""
    assert isinstance(event, Pressed)
    return event.keys.reveal()
