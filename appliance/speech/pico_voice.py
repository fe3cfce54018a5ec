"""SVOX Pico: the fallback voice, with its German in the package. Used by the engine worker only."""

import re

import numpy as np
from py_nanotts import NanoTTS

from appliance.audio.frames import ENGINE_RATE, to_pcm, to_samples


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
        return _brightened(self._pico.speak(safe, voice="de-DE"))


def _brightened(pcm: bytes) -> bytes:
    """9 dB more at 3 kHz than at 500 Hz: as it is, a little noise on the line drowns this voice's consonants."""
    samples = to_samples(pcm).astype(np.float64)
    samples[1:] -= 0.7 * to_samples(pcm)[:-1]
    return to_pcm(samples)
