"""Asterisk's AudioSocket protocol without input or output: bytes in, frames out, however the bytes are cut.

A frame is one byte of kind, two bytes of length (big-endian) and the payload (contract audiosocket). A peer that sends
what cannot be a frame gets one `Broken`, and nothing after it is read: where a length is wrong, the place of the next
frame is not known.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from uuid import UUID

from appliance.model.personal import Personal

FRAME_BYTES = 320
"""20 ms of 8 kHz signed 16-bit mono."""
HEADER_BYTES = 3


class Kind(IntEnum):
    HANG_UP = 0x00
    UUID = 0x01
    DTMF = 0x03
    AUDIO = 0x10
    ERROR = 0xFF


class ErrorCode(IntEnum):
    BUSY = 0x01


@dataclass(frozen=True, slots=True)
class HangUp:
    """The other side ends the call."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The telephone system's id of this call."""

    uuid: UUID


@dataclass(frozen=True, slots=True)
class Digit:
    """One key. The protocol allows any byte; whoever uses it decides which are keys."""

    byte: Personal[bytes]


@dataclass(frozen=True, slots=True)
class Audio:
    """At most 20 ms of 8 kHz signed 16-bit little-endian mono; may be empty."""

    pcm: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fault:
    """The other side tells an error: the call is over."""

    code: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A whole frame of a kind that is not known here: borne, and a sign of life."""


@dataclass(frozen=True, slots=True)
class Broken:
    """These bytes are no AudioSocket. Always the last thing a decoder says."""

    why: str


Frame = HangUp | Identity | Digit | Audio | Fault | Skipped
_KNOWN = frozenset(Kind)


def encode(kind: Kind, payload: bytes = b"") -> bytes:
    """One frame to be sent. Raises OverflowError for more than 65535 bytes of payload."""
    return bytes([kind]) + len(payload).to_bytes(2, "big") + payload


class Decoder:
    """Takes bytes as they come and gives the frames that are complete. Holds less than one known frame."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._skip = 0
        """Payload bytes of an unknown kind that are still to come; they are never kept."""
        self._dead = False

    def feed(self, data: bytes) -> Iterator[Frame | Broken]:
        """The frames that end in `data`. To be read to its end before more is fed."""
        view = memoryview(data)
        while view and not self._dead:
            view, frame = self._take(view)
            if frame is not None:
                self._dead = isinstance(frame, Broken)
                yield frame

    def end(self) -> Broken | None:
        """The connection was closed: broken when it was closed inside a frame."""
        inside = bool(self._buffer or self._skip) and not self._dead
        self._dead = True
        return Broken("closed in the middle of a frame") if inside else None

    def _take(self, view: memoryview) -> tuple[memoryview, Frame | Broken | None]:
        """Uses some of `view`, at most to the end of one frame."""
        if self._skip:
            used = min(self._skip, len(view))
            self._skip -= used
            return view[used:], None if self._skip else Skipped()
        wanted = HEADER_BYTES if len(self._buffer) < HEADER_BYTES else HEADER_BYTES + self._length()
        used = min(wanted - len(self._buffer), len(view))
        self._buffer += view[:used]
        view = view[used:]
        if len(self._buffer) < HEADER_BYTES:
            return view, None
        kind, length = self._buffer[0], self._length()
        if kind not in _KNOWN:
            self._buffer.clear()
            self._skip = length
            return view, None if length else Skipped()
        if wrong := _wrong_length(kind, length):
            return view, Broken(wrong)
        if len(self._buffer) < HEADER_BYTES + length:
            return view, None
        payload = bytes(self._buffer[HEADER_BYTES:])
        self._buffer.clear()
        return view, _frame(Kind(kind), payload)

    def _length(self) -> int:
        return int.from_bytes(self._buffer[1:HEADER_BYTES], "big")


def _wrong_length(kind: int, length: int) -> str | None:
    """Told by the header already, so that no payload is waited for that must be refused."""
    match kind:
        case Kind.AUDIO:
            return f"audio of {length} bytes" if length % 2 or length > FRAME_BYTES else None
        case Kind.UUID:
            return f"UUID of {length} bytes" if length != 16 else None
        case Kind.DTMF | Kind.ERROR:
            return f"kind {kind:#04x} of {length} bytes" if length != 1 else None
        case _:
            return f"hang-up of {length} bytes" if length else None


def _frame(kind: Kind, payload: bytes) -> Frame:
    match kind:
        case Kind.AUDIO:
            return Audio(payload)
        case Kind.UUID:
            return Identity(UUID(bytes=payload))
        case Kind.DTMF:
            return Digit(Personal(payload))
        case Kind.ERROR:
            return Fault(payload[0])
        case _:
            return HangUp()
