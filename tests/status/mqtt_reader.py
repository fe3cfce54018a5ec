"""Somebody who reads what the box publishes."""

import json
import threading
from collections.abc import Callable
from typing import Any

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

Entry = dict[str, Any]


class Reader:
    """Subscribes to everything; `wait` blocks until something matches, for a bounded time."""

    def __init__(self, port: int) -> None:
        self.messages: list[tuple[str, bool, Entry]] = []
        self._news = threading.Condition()
        self._ready = threading.Event()
        self._client = mqtt.Client(CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
        self._client.on_connect = lambda client, *_: client.subscribe("freizeichen/#", qos=1)
        self._client.on_subscribe = lambda *_: self._ready.set()
        self._client.on_message = self._take
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        assert self._ready.wait(5)

    def _take(self, _: mqtt.Client, __: object, message: mqtt.MQTTMessage) -> None:
        name = message.topic.split("/", 2)[2]
        with self._news:
            self.messages.append((name, message.retain, json.loads(message.payload)))
            self._news.notify_all()

    def of(self, name: str) -> list[Entry]:
        return [entry for topic, _, entry in self.messages if topic == name]

    def states(self) -> list[str]:
        return [entry["state"] for entry in self.of("state")]

    def wait(self, test: Callable[[], bool], seconds: float = 5.0) -> bool:
        with self._news:
            return self._news.wait_for(test, seconds)

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()
