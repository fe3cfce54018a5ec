"""What service and engine worker say to each other: msgpack in frames with a 4-byte length, over a socket pair.

Texts are personal: no message shows what it holds, and decoding errors do not quote it.
"""

import asyncio
import socket

import msgspec

from appliance.model.call import Asks
from appliance.speech.spec import EngineChoice

_LENGTH = 4
_LONGEST = 32 << 20
"""Bytes of the longest message: minutes of sound; anything above is a broken stream."""


class _Message(msgspec.Struct, frozen=True, tag=True, array_like=True):
    def __repr__(self) -> str:
        return type(self).__name__


class Start(_Message, frozen=True):
    """Load these engines. The first message."""

    choice: EngineChoice


class Begin(_Message, frozen=True):
    asks: Asks


class Feed(_Message, frozen=True):
    """8 kHz sound of the utterance."""

    pcm: bytes


class Peek(_Message, frozen=True):
    id: int


class Finish(_Message, frozen=True):
    id: int


class Drop(_Message, frozen=True):
    """Whoever asked with that id does not wait any more."""

    id: int


class Render(_Message, frozen=True):
    """One sentence. `background` ones wait until nobody is being listened to."""

    id: int
    text: str
    background: bool


class Ping(_Message, frozen=True):
    pass


class Ready(_Message, frozen=True):
    """Both engines are loaded. `unknown`: words of our grammars that the recogniser does not know."""

    recognizer: str
    voice: str
    unknown: list[str]


class NotLoaded(_Message, frozen=True):
    """An engine cannot be loaded; the two German sentences and the exit code of a FreizeichenError."""

    wrong: str
    remedy: str
    code: int


class Heard(_Message, frozen=True):
    id: int
    text: str
    confidence: float


class Rendered(_Message, frozen=True):
    """8 kHz sound of one sentence, trimmed and levelled."""

    id: int
    pcm: bytes


class Pong(_Message, frozen=True):
    rss: int


ToWorker = Start | Begin | Feed | Peek | Finish | Drop | Render | Ping
ToService = Ready | NotLoaded | Heard | Rendered | Pong

_encoder = msgspec.msgpack.Encoder()
_to_worker = msgspec.msgpack.Decoder(ToWorker)
_to_service = msgspec.msgpack.Decoder(ToService)


class BrokenStream(Exception):
    """What came is no message."""


def pack(message: ToWorker | ToService) -> bytes:
    """The message with its length in front."""
    body = _encoder.encode(message)
    return len(body).to_bytes(_LENGTH, "big") + body


def _length(head: bytes) -> int:
    length = int.from_bytes(head, "big")
    if length > _LONGEST:
        raise BrokenStream
    return length


async def read_from_worker(stream: asyncio.StreamReader) -> ToService:
    """The next message. Raises BrokenStream when the stream ends or holds none."""
    try:
        body = await stream.readexactly(_length(await stream.readexactly(_LENGTH)))
        message: ToService = _to_service.decode(body)
    except (asyncio.IncompleteReadError, msgspec.DecodeError, OSError):
        raise BrokenStream from None
    return message


def read_from_service(connection: socket.socket) -> ToWorker:
    """The next message, waiting for it. Raises BrokenStream when the stream ends or holds none."""
    try:
        message: ToWorker = _to_worker.decode(_exactly(connection, _length(_exactly(connection, _LENGTH))))
    except (msgspec.DecodeError, OSError):
        raise BrokenStream from None
    return message


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise BrokenStream
        data += piece
    return bytes(data)
