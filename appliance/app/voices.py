"""The demo caller's voice: another one than the box's where there is one."""

from collections.abc import Callable
from dataclasses import dataclass

from appliance.audio.levels import at_speech_level, trimmed
from appliance.audio.resample import resampled
from appliance.speech.spec import EngineChoice


@dataclass(frozen=True, slots=True)
class CallerVoice:
    description: str
    speak: Callable[[str], bytes]
    """One sentence as 8 kHz signed 16-bit little-endian mono."""


def caller_voice(box: EngineChoice) -> CallerVoice:
    """Pico, the only other German voice of the packages; higher and quicker where the box itself speaks with it."""
    from py_nanotts import NanoTTS

    pico = NanoTTS()
    same = box.voice.kind == "pico"
    pitch, speed = (1.25, 1.05) if same else (1.0, 1.0)

    def speak(text: str) -> bytes:
        pcm = bytes(pico.speak(text, voice="de-DE", pitch=pitch, speed=speed))
        return at_speech_level(trimmed(resampled(pcm, 16_000)))

    description = "SVOX Pico, höher und schneller als die Stimme der Box" if same else "SVOX Pico"
    return CallerVoice(description, speak)
