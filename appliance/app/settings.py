"""Everything the service is made from, taken from the configuration or thrown together for trying out."""

import datetime as dt
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from appliance.app.clock import SystemClock
from appliance.config.box import LineConfig
from appliance.config.loading import load_box, load_practice
from appliance.config.practice import Practice
from appliance.model.errors import BadInput, Exit
from appliance.speech.choose import choose_engines
from appliance.speech.models import models_directory
from appliance.speech.spec import EngineChoice
from appliance.status.connection import Broker
from appliance.store.key import load_key
from appliance.system.control import control_path
from appliance.system.credentials import credential


@dataclass(frozen=True, slots=True)
class Settings:
    """`prompts`: where rendered fixed sentences are kept between runs; None: in memory only."""

    box: str
    practice: Practice
    clock: SystemClock
    host: str
    port: int
    channels: int
    transfer: str
    broker: Broker | None
    engines: EngineChoice
    models: Path
    store: Path
    backups: Path
    key: bytes = field(repr=False)
    control: Path
    prompts: Path | None
    max_call_s: float
    log_level: str = "info"
    line: LineConfig = field(default_factory=LineConfig)


def configured(box_file: Path, practice_file: Path, models_dir: Path | None) -> Settings:
    """From the technician's configuration. Raises the errors of loading, of the key and of the models."""
    box, practice = load_box(box_file), load_practice(practice_file)
    host, port = address(box.line.listen)
    wanted = (
        None if box.speech.recognizer == "auto" else box.speech.recognizer,
        None if box.speech.voice == "auto" else box.speech.voice,
    )
    broker = None
    if box.mqtt.enabled:
        broker = Broker.configured(box.mqtt, credential(box.mqtt.password_credential, Path(box.credentials_dir)))
    store, models = Path(box.store.path), models_directory(models_dir or box.speech.models_dir)
    return Settings(
        box=box.box,
        practice=practice,
        clock=SystemClock(),
        host=host,
        port=port,
        channels=box.line.channels,
        transfer=box.line.transfer,
        broker=broker,
        engines=choose_engines(models, *wanted),
        models=models,
        store=store,
        backups=Path(box.store.backups_dir),
        key=load_key(Path(box.store.key_file)),
        control=control_path(None),
        prompts=store.parent / "prompts",
        max_call_s=60.0 * box.call.max_minutes,
        log_level=box.logging.level,
        line=box.line,
    )


@contextmanager
def scratch(
    practice: Practice,
    *,
    listen: str,
    mqtt: str | None,
    box: str,
    now: dt.datetime | None,
    models_dir: Path | None,
) -> Iterator[Settings]:
    """A box for trying out: its key and store are thrown away at the end."""
    host, port = address(listen)
    broker = Broker(*address(mqtt)) if mqtt else None
    models = models_directory(models_dir)
    with tempfile.TemporaryDirectory(prefix="freizeichen-scratch-") as folder:
        yield Settings(
            box=box,
            practice=practice,
            clock=SystemClock.beginning(now),
            host=host,
            port=port,
            channels=1,
            transfer="none",
            broker=broker,
            engines=choose_engines(models),
            models=models,
            store=Path(folder) / "store.db",
            backups=Path(folder) / "backups",
            key=secrets.token_bytes(32),
            control=control_path(box),
            prompts=None,
            max_call_s=900.0,
            log_level="warning",
        )


def address(text: str) -> tuple[str, int]:
    """Host and port of "127.0.0.1:9092" or "[::1]:9092". Raises BadInput (exit 2)."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or int(port) > 65535:
        raise BadInput(f"{text!r} ist keine Adresse mit Port.", "Zum Beispiel 127.0.0.1:9092 angeben.", Exit.USAGE)
    return host.strip("[]"), int(port)
