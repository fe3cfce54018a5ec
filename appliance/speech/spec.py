"""Which engines the worker loads: plain values, passed to it as JSON."""

import hashlib
from typing import Literal

import msgspec

SOUND_VERSION = 1
"""Raised whenever trimming, levelling or resampling change: what was rendered before is then rendered anew."""


class RecognizerSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One recogniser and the directory of its model."""

    kind: Literal["vosk", "whisper"]
    path: str
    name: str


class VoiceSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One voice. `path`: Piper's .onnx file, its .json beside it; Pico carries its language in the package."""

    kind: Literal["piper", "pico"]
    name: str
    path: str = ""
    fingerprint: str = ""
    """Of the model file: sound of another file is not sound of this voice."""


class EngineChoice(msgspec.Struct, frozen=True, kw_only=True):
    """What is used, and one German line that says so."""

    recognizer: RecognizerSpec
    voice: VoiceSpec
    description: str = ""

    @property
    def voice_key(self) -> str:
        """Names voice and settings; part of the key of every cached prompt."""
        facts = (self.voice.kind, self.voice.name, self.voice.fingerprint, str(SOUND_VERSION))
        return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:16]
