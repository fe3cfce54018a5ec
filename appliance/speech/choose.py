"""Which engines are used: the pinned German ones where they are there, else the fallback, else nothing."""

import importlib.metadata
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, cast

from appliance.model.errors import ConfigError, MissingFile
from appliance.speech.fetch import Fetcher
from appliance.speech.manifest import MODELS, Kind, Model
from appliance.speech.models import Shelf, State, missing
from appliance.speech.spec import EngineChoice, RecognizerSpec, VoiceSpec

_AUTO = "auto"


def _candidates(kind: Kind, wanted: str | None) -> Sequence[Model]:
    """`wanted` is an engine ("vosk") or a model's name; None or "auto": any. Raises ConfigError for anything else."""
    of_kind = [model for model in MODELS if model.kind is kind]
    if wanted in (None, _AUTO):
        return of_kind
    found = [model for model in of_kind if wanted in (model.engine, model.name)]
    if not found:
        possible = ", ".join(dict.fromkeys([_AUTO, *(m.engine for m in of_kind), *(m.name for m in of_kind)]))
        raise ConfigError(f"„{wanted}“ ist weder Sprachmaschine noch Modell.", f"Möglich sind: {possible}.")
    return found


def _chosen(shelf: Shelf, kind: Kind, wanted: str | None) -> Model:
    """The first candidate that is there and checked. Raises BadInput when it is damaged, MissingFile when none is."""
    candidates = _candidates(kind, wanted)
    for model in candidates:
        if model.files and not model.fetched and shelf.state(model) is not State.OK:
            try:
                Fetcher(shelf, busy=lambda: False).fetch(model)  # joins what the packages hold; no network
            except MissingFile:
                continue
        if shelf.state(model) is not State.MISSING:
            shelf.ready(model)
            return model
    raise missing(candidates[0], shelf.path(candidates[0]))


def _fingerprint(model: Model) -> str:
    if model.files:
        return model.files[0].sha256[:16]
    return importlib.metadata.version("py-nanotts")


def choose_engines(
    models_dir: Path, wanted_recognizer: str | None = None, wanted_voice: str | None = None
) -> EngineChoice:
    """The engines to load, checked by size and SHA-256, and a German line that says which they are.

    Joins the packaged Whisper once where it is needed. Raises MissingFile (with the command that helps), BadInput for a
    damaged model, ConfigError for a name that does not exist.
    """
    shelf = Shelf(models_dir)
    hears = _chosen(shelf, Kind.RECOGNIZER, wanted_recognizer)
    speaks = _chosen(shelf, Kind.VOICE, wanted_voice)
    return EngineChoice(
        recognizer=RecognizerSpec(
            kind=cast(Literal["vosk", "whisper"], hears.engine), path=str(shelf.path(hears)), name=hears.name
        ),
        voice=VoiceSpec(
            kind=cast(Literal["piper", "pico"], speaks.engine),
            name=speaks.name,
            path=str(shelf.path(speaks)) if speaks.files else "",
            fingerprint=_fingerprint(speaks),
        ),
        description=f"Erkennung: {hears.title}. Stimme: {speaks.title}.",
    )
