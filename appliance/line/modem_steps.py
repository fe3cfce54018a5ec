"""What a modem is told, step by step, and what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from appliance.model.personal import Personal
from appliance.ports import Gone, Key, Sound


@dataclass(frozen=True, slots=True)
class Ready:
    """The modem is set up and takes calls."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Off hook: a call. Everything until `Gone` belongs to it."""

    number: Personal[str] | None


@dataclass(frozen=True, slots=True)
class Failed:
    """The modem does not do what it must; it is to be opened anew. `unknown`: it is no modem with a profile."""

    unknown: bool = False


class Phase(Enum):
    SETUP = auto()
    IDLE = auto()
    ANSWERING = auto()
    TALKING = auto()
    HANGING_UP = auto()
    FAILED = auto()


class Mode(Enum):
    """Which way sound goes."""

    NEITHER = auto()
    LISTENING = auto()
    SPEAKING = auto()
    BOTH = auto()


class Ends(Enum):
    """What ends a step."""

    OK = auto()
    CONNECT = auto()
    VOICE_END = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """Bytes to send, and what has to come back. `voice`: sound comes after its CONNECT."""

    send: bytes
    ends: Ends = Ends.OK
    required: bool = True
    mode: Mode | None = None
    """Which way sound goes once the step is done."""
    voice: bool = False
    then: Callable[[], None] | None = None
    patience_s: float | None = None
    """Where the usual is too long."""


def command(text: str, *, required: bool = True, then: Callable[[], None] | None = None) -> Step:
    return Step(text.encode("ascii") + b"\r", required=required, then=then)


Happening = Ready | Answered | Failed | Sound | Key | Gone
