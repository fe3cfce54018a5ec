"""What a voice modem says, without input or output: bytes in, events out, however the bytes are cut.

In command state a modem talks in lines, and may put shielded events between them. In voice state it sends sound, one
byte a sample, and shields what is no sound: DLE (0x10) and a code. DLE DLE is a sample of the value 0x10, DLE SUB two
of them, DLE ETX ends the sound (ITU-T V.253, TIA IS-101). Garbage is bounded: a line that is too long is dropped up
to its end, an unknown code is skipped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from appliance.model.personal import Personal

DLE, ETX, SUB, CAN = b"\x10", b"\x03", b"\x1a", b"\x18"
_LINE_FEED = 0x0A
LONGEST_LINE = 256
"""Bytes; the longest line that a modem sends here is its list of sample formats."""
_NUMBER = re.compile(r"\+?\d{3,20}")


class Code(Enum):
    """A result code that ends a command, or the connection."""

    OK = "OK"
    ERROR = "ERROR"
    CONNECT = "CONNECT"
    NO_CARRIER = "NO CARRIER"
    BUSY = "BUSY"
    NO_DIAL_TONE = "NO DIALTONE"


_RESULTS = {code.value: code for code in Code} | {"VCON": Code.OK, "NO DIAL TONE": Code.NO_DIAL_TONE}
"""VCON stands for OK where a voice state was left (IS-101 modems such as ZyXEL's)."""


class Signal(Enum):
    """What a modem hears or notices, by its shielded code (V.253; the tables of the Conexant CX930xx reference 102752B
    and of the USRobotics 56K command reference agree on these)."""

    RING = "R"
    BUSY = "b"
    DIAL_TONE = "d"
    FAX_CALLING = "c"
    DATA_CALLING = "e"
    ANSWER_TONE = "a"
    DATA_ANSWER = "f"
    LOOP_BREAK = "l"
    HANDSET_DOWN = "h"
    HANDSET_UP = "H"
    HANDSET_UP_TOO = "P"
    SILENCE = "s"
    QUIET = "q"
    UNDERRUN = "u"
    OVERRUN = "o"


@dataclass(frozen=True, slots=True)
class Result:
    code: Code


@dataclass(frozen=True, slots=True)
class Ring:
    """The bell, told as a line or as a shielded code."""


@dataclass(frozen=True, slots=True)
class CallerNumber:
    """None: withheld or not available."""

    number: Personal[str] | None


@dataclass(frozen=True, slots=True)
class Info:
    """Any other line. It may hold anything, the caller's name too."""

    text: Personal[str]


@dataclass(frozen=True, slots=True)
class Voice:
    """Sound in the modem's format, unshielded."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Digit:
    """One key, however often the modem repeated it while it was held."""

    key: Personal[str]


@dataclass(frozen=True, slots=True)
class VoiceEnd:
    """DLE ETX: what follows are lines again."""


Event = Result | Ring | CallerNumber | Info | Voice | Digit | Signal | VoiceEnd
_SIGNALS = {signal.value.encode(): signal for signal in Signal}
_KEYS = frozenset(b"0123456789*#")
_TONE_BEGINS, _TONE_ENDS = b"/", (b"~", b"\x7f")
"""Around a key that is repeated every 70 ms while it is held (V.253; the end is DEL with Rockwell's successors)."""


def shielded(data: bytes) -> bytes:
    """Sound as a modem takes it: every DLE is sent twice."""
    return data.replace(DLE, DLE + DLE)


class Decoder:
    """Takes bytes as they come. Holds one line at most."""

    def __init__(self) -> None:
        self._line = bytearray()
        self._overlong = False
        self._escaped = False
        self._expects_voice = False
        self._held: bytes | None = None
        """Inside a tone: the key already told, empty while none was."""
        self.voice = False
        """Whether bytes are sound."""

    def expect_voice(self, yes: bool) -> None:
        """Whether the next CONNECT begins sound; a stray one changes nothing."""
        self._expects_voice = yes

    def leave_voice(self) -> None:
        """Bytes are lines again, whether or not the modem has ended its sound."""
        self.voice = self._expects_voice = self._escaped = self._overlong = False
        self._line.clear()

    def feed(self, data: bytes) -> Iterator[Event]:
        """The events that end in `data`. To be read to its end before more is fed."""
        at = 0
        while at < len(data):
            if self._escaped:
                self._escaped = False
                yield from self._shielded(data[at : at + 1])
                at += 1
            elif self.voice:
                end = data.find(DLE, at)
                if end != at:
                    yield Voice(data[at : end if end >= 0 else len(data)])
                self._escaped = end >= 0
                at = end + 1 if end >= 0 else len(data)
            else:
                yield from self._byte(data[at])
                at += 1

    def _byte(self, byte: int) -> Iterator[Event]:
        """One byte of a line."""
        if byte == DLE[0]:
            self._escaped = True
        elif byte == _LINE_FEED:
            text = "" if self._overlong else self._line.decode("latin-1").strip()
            self._line.clear()
            self._overlong = False
            if text:
                yield self._meaning(text)
        elif not self._overlong:
            self._line.append(byte)
            self._overlong = len(self._line) > LONGEST_LINE

    def _meaning(self, text: str) -> Event:
        if text.startswith(Code.CONNECT.value):
            self.voice, self._expects_voice = self._expects_voice, False
            return Result(Code.CONNECT)
        if text in _RESULTS:
            return Result(_RESULTS[text])
        if text == "RING":
            return Ring()
        key, separator, value = text.partition("=")
        if separator and key.strip() == "NMBR":
            number = value.strip()
            return CallerNumber(Personal(number) if _NUMBER.fullmatch(number) else None)
        return Info(Personal(text))

    def _shielded(self, code: bytes) -> Iterator[Event]:
        if code in (DLE, SUB):
            if self.voice:
                yield Voice(DLE if code == DLE else DLE + DLE)
        elif code == ETX:
            self.leave_voice()
            yield VoiceEnd()
        elif code == _TONE_BEGINS:
            self._held = b""
        elif code in _TONE_ENDS:
            self._held = None
        elif code[0] in _KEYS:
            if code != self._held:
                yield Digit(Personal(code.decode("ascii")))
            self._held = code if self._held is not None else None
        elif code in _SIGNALS:
            yield Ring() if _SIGNALS[code] is Signal.RING else _SIGNALS[code]
