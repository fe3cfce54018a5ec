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
    """Pico, the only German voice of the packages; lower and slower than the box where that speaks with it too.

    Slower also because Whisper base hears Pico better so: 31 of 53 short sentences understood at 0.8 of its pace, 22 at
    full pace (over the telephone channel, 40 dB).
    """
    from py_nanotts import NanoTTS

    pico = NanoTTS()
    same = box.voice.kind == "pico"
    pitch, speed = (0.9, 0.8) if same else (1.0, 0.8)

    def speak(text: str) -> bytes:
        pcm = bytes(pico.speak(text, voice="de-DE", pitch=pitch, speed=speed))
        return at_speech_level(trimmed(resampled(pcm, 16_000)))

    description = "SVOX Pico, tiefer und langsamer als die Stimme der Box" if same else "SVOX Pico"
    return CallerVoice(description, speak)
