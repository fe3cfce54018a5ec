"""Piper: the product's voice. Used by the engine worker only."""

import json
import logging
import re
from pathlib import Path

import onnxruntime
from piper import PiperVoice as _Piper
from piper.config import PiperConfig, SynthesisConfig

from appliance.model.errors import BadInput, MissingFile

# At DEBUG the library logs every text and its phonemes: what callers are told must not be logged.
logging.getLogger("piper").setLevel(logging.WARNING)


class PiperVoice:
    """Voice on one Piper model: the .onnx file with its .json beside it."""

    def __init__(self, path: Path, name: str) -> None:
        """Raises MissingFile or BadInput when there is no model that can be loaded."""
        described = path.with_name(path.name + ".json")
        for file in (path, described):
            if not file.is_file():
                raise MissingFile(
                    f"Die Stimme {name} fehlt ({file}).", f"Sie holen mit: freizeichen models fetch {name}"
                )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # faster than all cores for a voice of this size, and leaves one to hear with
        try:
            config = PiperConfig.from_dict(json.loads(described.read_text(encoding="utf-8")))
            session = onnxruntime.InferenceSession(str(path), sess_options=options, providers=["CPUExecutionProvider"])
        except Exception:
            raise BadInput(
                f"Die Stimme {name} lässt sich nicht laden ({path}).",
                f"Sie prüfen mit: freizeichen models verify {name}",
            ) from None
        self.name, self.rate = name, config.sample_rate
        self._piper = _Piper(session=session, config=config)
        # Every sentence is brought to one level by us; its own peak would make short words shout.
        self._settings = SynthesisConfig(normalize_audio=False)

    def speak(self, text: str) -> bytes:
        # [[…]] would be taken as phonemes.
        safe = re.sub(r"[\[\]]", " ", text)
        return b"".join(chunk.audio_int16_bytes for chunk in self._piper.synthesize(safe, self._settings))
