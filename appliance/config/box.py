"""The box's own configuration (`/etc/freizeichen/config.toml`): what a technician sets, once."""

from typing import Literal

import msgspec

BOX_FILE = "/etc/freizeichen/config.toml"
PRACTICE_FILE = "/etc/freizeichen/practice.toml"


class LineConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where calls come from."""

    adapter: Literal["audiosocket", "voice_modem"] = "audiosocket"
    listen: str = "127.0.0.1:9092"
    """Numeric address and port at which the telephone system reaches the box."""
    channels: int = 1
    """Calls answered at the same time, only one so far; a further one is not answered: the practice's phone rings."""
    transfer: Literal["none", "by_pbx"] = "none"
    """`by_pbx`: after the box hangs up, the telephone system rings the practice."""
    device: str = "auto"
    """Serial port of the voice modem; `auto`: the first whose USB id is known."""
    modem: Literal["auto", "usr5637", "cx93010"] = "auto"
    """Its family; `auto`: it is asked."""
    rings: int = 2
    """The modem answers after so many, unless somebody has lifted another telephone."""
    full_duplex: bool = False
    """The modem plays and records at once, so that callers can interrupt by speaking."""


class SpeechConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The engines; `auto` takes the pinned German one when its model is there, else the fallback."""

    recognizer: Literal["auto", "vosk", "whisper"] = "auto"
    voice: Literal["auto", "piper", "pico"] = "auto"
    models_dir: str = "/var/lib/freizeichen/models"


class MqttConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The broker that is told the box's state."""

    enabled: bool = True
    host: str = "127.0.0.1"
    """Numeric: the box resolves no names."""
    port: int = 1883
    tls: bool = False
    ca_file: str | None = None
    """Certificate authority of the broker; None with TLS: the system's own."""
    username: str | None = None
    password_credential: str = "mqtt_password"
    """Name of the systemd credential, or of the file in `credentials_dir`, that holds the password."""
    keepalive_s: int = 15


class StoreConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The encrypted store."""

    path: str = "/var/lib/freizeichen/store.db"
    key_file: str = "/etc/freizeichen/credentials/store_key"
    """Used when systemd passes no credential `store_key`."""
    backups_dir: str = "/var/lib/freizeichen/backups"


class CallConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Limits of one call."""

    max_minutes: int = 15


class LoggingConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    level: Literal["debug", "info", "warning", "error"] = "info"


class BoxConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All of it; every option has a default, so an empty file is a valid one."""

    box: str = "praxis"
    """Name of the box in MQTT topics: 1 to 32 of a-z, 0-9 and `-`."""
    credentials_dir: str = "/etc/freizeichen/credentials"
    """Secrets as files that only the service can read, for what systemd passes no credential."""
    line: LineConfig = LineConfig()
    speech: SpeechConfig = SpeechConfig()
    mqtt: MqttConfig = MqttConfig()
    store: StoreConfig = StoreConfig()
    call: CallConfig = CallConfig()
    logging: LoggingConfig = LoggingConfig()
