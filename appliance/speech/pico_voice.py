"""SVOX Pico: the fallback voice, with its German in the package. Used by the engine worker only."""

import re

from py_nanotts import NanoTTS

from appliance.audio.frames import ENGINE_RATE


class PicoVoice:
    """Voice "de-DE" of Pico."""

    rate = ENGINE_RATE

    def __init__(self, name: str) -> None:
        self.name = name
        self._pico = NanoTTS()

    def speak(self, text: str) -> bytes:
        # Pico obeys markup such as <genfile file="…">: nothing of that kind may come from a name.
        safe = re.sub(r"[<>&\x00-\x1f]", " ", text)
        if not re.search(r"\w", safe):
            return b""
        return bytes(self._pico.speak(safe, voice="de-DE"))
