"""The sound of a prompt, sentence by sentence: while one is played, the next is rendered."""

import asyncio
from collections.abc import Awaitable, Callable

from appliance.audio.frames import silence
from appliance.speech.sentences import sentences

BETWEEN = silence(0.25)
"""Pause after every sentence but the last."""

Render = Callable[[str], Awaitable[bytes]]


class Rendering:
    """One prompt's sound, 8 kHz signed 16-bit mono. To be closed, so that nothing is rendered for nobody."""

    def __init__(self, render: Render, text: str) -> None:
        self._render = render
        self._left = sentences(text)
        self._next: asyncio.Future[bytes] | None = None
        self._prepare()

    @property
    def more(self) -> bool:
        """Whether there is another sentence."""
        return bool(self._left)

    @property
    def ready(self) -> bool:
        """Whether `next` would not wait."""
        return self._next is not None and self._next.done()

    async def next(self) -> bytes:
        """The next sentence; the one after it starts to be rendered. Raises SpeechLost; may then be called again."""
        self._prepare()
        assert self._next is not None, "no sentence is left"
        try:
            pcm = await self._next
        finally:
            self._next = None
        self._left.pop(0)
        self._prepare()
        return pcm + BETWEEN if self._left else pcm

    def close(self) -> None:
        if self._next is not None:
            self._next.cancel()
            self._next.add_done_callback(_forget)

    def _prepare(self) -> None:
        if self._left and self._next is None:
            self._next = asyncio.ensure_future(self._render(self._left[0]))


def _forget(rendered: "asyncio.Future[bytes]") -> None:
    """Looks at what became of a sentence nobody waits for, else asyncio complains that nobody did."""
    if not rendered.cancelled():
        rendered.exception()
