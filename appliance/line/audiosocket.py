"""Calls over TCP from an IP telephone system (contract audiosocket): the listener."""

import asyncio
from collections.abc import AsyncIterator

from appliance.line.audiosocket_call import AudioSocketCall
from appliance.model.errors import Unavailable
from appliance.ports import LineCall

STRANGERS = 8
"""Connections that have not yet said which call they are; more are turned away, so that nobody can pile them up."""


class AudioSocketLine:
    """Listens on host and port; one TCP connection is one call. At most `channels` calls at once.

    `transfer` is what the telephone system can do: `none`, or `by_pbx` when it acts on the `ended` message.
    `stall_s`: without a frame for so long a connection is given up.
    """

    def __init__(
        self, host: str, port: int, *, channels: int = 1, transfer: str = "none", stall_s: float = 10.0
    ) -> None:
        self._host, self._port = host, port
        self._channels, self._transfer, self._stall_s = channels, transfer, stall_s
        self._server: asyncio.Server | None = None
        self._strangers: set[AudioSocketCall] = set()
        self._active: set[AudioSocketCall] = set()
        self._answered: asyncio.Queue[AudioSocketCall | None] = asyncio.Queue()

    async def open(self) -> None:
        """Starts to listen. Raises Unavailable when the address cannot be had."""
        loop = asyncio.get_running_loop()
        try:
            self._server = await loop.create_server(self._stranger, self._host, self._port)
        except OSError as error:
            raise Unavailable(
                f"Auf {self._host}:{self._port} kann die AudioSocket-Leitung nicht lauschen ({error.strerror}).",
                "Adresse und Port in der Konfiguration prüfen und ob schon ein anderes Programm dort lauscht.",
            ) from error

    @property
    def address(self) -> tuple[str, int]:
        """Host and port really listened on (port 0 in the configuration: chosen by the system)."""
        assert self._server is not None, "the line is not open"
        host, port = self._server.sockets[0].getsockname()[:2]
        return str(host), int(port)

    async def calls(self) -> AsyncIterator[LineCall]:
        while (call := await self._answered.get()) is not None:
            yield call

    async def close(self) -> None:
        """No more calls; those in progress are hung up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for call in [*self._active, *self._strangers]:
            await call.hang_up()
        self._answered.put_nowait(None)

    def _stranger(self) -> AudioSocketCall:
        call = AudioSocketCall(
            self._transfer, self._stall_s, has_room=self._has_room, admit=self._admit, left=self._left
        )
        self._strangers.add(call)
        return call

    def _has_room(self) -> bool:
        """Whether a new connection, already counted, may stay and say which call it is."""
        return len(self._active) < self._channels and len(self._strangers) <= STRANGERS

    def _admit(self, call: AudioSocketCall) -> bool:
        """The connection has said which call it is. False: all channels are busy."""
        if len(self._active) >= self._channels:
            return False
        self._strangers.discard(call)
        self._active.add(call)
        self._answered.put_nowait(call)
        return True

    def _left(self, call: AudioSocketCall) -> None:
        self._strangers.discard(call)
        self._active.discard(call)
