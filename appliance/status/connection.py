"""One connection to the MQTT broker, from its opening to its end; afterwards it is thrown away."""

import ipaddress
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from appliance.config.box import MqttConfig
from appliance.model.errors import ConfigError, Unavailable
from appliance.model.personal import Personal

OPEN_TIMEOUT_S = 2.0
MAX_WAITING = 500
"""Messages that wait at most: while the broker is away, or for its acknowledgement."""


@dataclass(frozen=True, slots=True)
class Broker:
    """Where the broker is. `host` is a numeric address: no name is ever resolved.

    `ca`: with TLS, the only authority to trust; None: the system's own. A broker that is gone without a word is
    noticed after two `keepalive_s`, a box after one and a half. Raises ConfigError when `host` is not numeric.
    """

    host: str
    port: int
    tls: bool = False
    ca: Path | None = None
    username: str | None = None
    password: Personal[str] | None = None
    keepalive_s: int = 15

    def __post_init__(self) -> None:
        try:
            ipaddress.ip_address(self.host)
        except ValueError:
            raise ConfigError(
                "Die Adresse des MQTT-Brokers ist keine Zahlenadresse.",
                "Eine IP-Adresse wie 127.0.0.1 eintragen; Namen werden nicht aufgelöst.",
            ) from None

    @classmethod
    def configured(cls, config: MqttConfig, password: Personal[str] | None = None) -> Self:
        """The broker of the box's configuration; the password comes from a credential, never from there."""
        return cls(
            host=config.host,
            port=config.port,
            tls=config.tls,
            ca=Path(config.ca_file) if config.ca_file else None,
            username=config.username,
            password=password,
            keepalive_s=config.keepalive_s,
        )


@dataclass(frozen=True, slots=True)
class Message:
    topic: str
    payload: bytes
    retain: bool


class Connection:
    """QoS 1, MQTT 5. paho's own thread moves the bytes; `send` only hands them over."""

    def __init__(self, broker: Broker, client_id: str, will: Message | None, on_lost: Callable[[], None]) -> None:
        """`will`: what the broker publishes when this process vanishes. `on_lost` is called on paho's thread."""
        self._broker = broker
        self._taken = threading.Event()
        self._lost = threading.Event()
        self._refusal: ReasonCode | None = None
        self._on_lost = on_lost
        self._sent: deque[tuple[mqtt.MQTTMessageInfo, Message]] = deque()
        self._client = mqtt.Client(
            CallbackAPIVersion.VERSION2, client_id, protocol=mqtt.MQTTv5, reconnect_on_failure=False
        )
        self._client.connect_timeout = OPEN_TIMEOUT_S
        self._client.max_queued_messages_set(MAX_WAITING)
        self._client.on_connect = self._connected
        self._client.on_disconnect = self._disconnected
        if will is not None:
            self._client.will_set(will.topic, will.payload, qos=1, retain=will.retain)
        if broker.username is not None:
            self._client.username_pw_set(broker.username, broker.password.reveal() if broker.password else None)

    def open(self) -> None:
        """Connects and waits until the broker has taken the connection; a few seconds at most.

        Raises Unavailable, which says what stands in the way.
        """
        where = f"{self._broker.host}:{self._broker.port}"
        try:
            if self._broker.tls:
                self._client.tls_set_context(_trusting(self._broker.ca))
            self._client.connect(self._broker.host, self._broker.port, keepalive=self._broker.keepalive_s)
        except ssl.SSLError:
            raise Unavailable(
                f"Dem Zertifikat des MQTT-Brokers {where} wird nicht vertraut.",
                "Zertifikat und CA-Datei prüfen; das Zertifikat muss für die IP-Adresse gelten.",
            ) from None
        except OSError as error:
            raise Unavailable(
                f"Der MQTT-Broker {where} ist nicht erreichbar ({error.strerror or type(error).__name__}).",
                "Läuft der Broker, und stimmen Adresse, Port und CA-Datei? Anrufe werden auch ohne ihn angenommen.",
            ) from None
        deadline = time.monotonic() + OPEN_TIMEOUT_S
        while not self._taken.is_set() and not self.lost and time.monotonic() < deadline:
            self._client.loop(0.1)
        if not self._taken.is_set():
            raise Unavailable(
                f"Der MQTT-Broker {where} nimmt die Verbindung nicht an ({self._refusal or 'keine Antwort'}).",
                "Benutzername, Kennwort und Rechte am Broker prüfen.",
            )
        self._client.loop_start()

    @property
    def lost(self) -> bool:
        return self._lost.is_set()

    def send(self, message: Message) -> None:
        while self._sent and _arrived(self._sent[0][0]):
            self._sent.popleft()
        info = self._client.publish(message.topic, message.payload, qos=1, retain=message.retain)
        self._sent.append((info, message))

    def wait_for_all(self, seconds: float) -> bool:
        """Waits until everything sent is acknowledged; False when that took longer, or the connection is lost."""
        deadline = time.monotonic() + seconds
        for info, _ in self._sent:
            if info.rc == mqtt.MQTT_ERR_SUCCESS:
                info.wait_for_publish(max(0.0, deadline - time.monotonic()))
        return not self.unacknowledged()

    def unacknowledged(self) -> list[Message]:
        """What was sent and may not have arrived, in order."""
        return [message for info, message in self._sent if not _arrived(info)]

    def close(self) -> None:
        """Takes leave of the broker, which then does not publish the will."""
        self._client.disconnect()
        self._client.loop_stop()

    # --- on paho's thread -----------------------------------------------------------------------------------------

    def _connected(
        self, _: mqtt.Client, __: object, ___: mqtt.ConnectFlags, reason: ReasonCode, ____: Properties | None
    ) -> None:
        if reason.is_failure:
            self._refusal = reason
        else:
            self._taken.set()

    def _disconnected(
        self, _: mqtt.Client, __: object, ___: mqtt.DisconnectFlags, ____: ReasonCode, _____: Properties | None
    ) -> None:
        self._lost.set()
        self._on_lost()


def _trusting(ca: Path | None) -> ssl.SSLContext:
    """Python 3.13 refuses certificates without some formal extensions, as many a practice's own authority makes them;
    3.11 takes them. The same on both: what is trusted is settled by `ca`."""
    context = ssl.create_default_context(cafile=ca)
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _arrived(info: mqtt.MQTTMessageInfo) -> bool:
    return info.rc == mqtt.MQTT_ERR_SUCCESS and info.is_published()


def probe(broker: Broker) -> None:
    """Tries the broker once, under a client id of its own, and publishes nothing. Raises Unavailable."""
    connection = Connection(broker, "", None, lambda: None)
    connection.open()
    connection.close()
