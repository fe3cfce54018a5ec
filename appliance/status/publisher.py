"""Publishes the box's messages. Callers hand them in and go on: they never wait and never fail.

A thread of its own connects, sends and connects again. Every connection is a fresh paho client: one that is reused
sends its unacknowledged messages of the old connection again after the new ones, so that a retained topic could end
with an old value. Here the latest value of every retained topic is kept and sent anew after each connect.
"""

import threading
import time
from collections import deque
from collections.abc import Callable

from appliance.model.errors import Unavailable
from appliance.status.connection import MAX_WAITING, OPEN_TIMEOUT_S, Broker, Connection, Message

RECONNECT_S = 1.0
"""With OPEN_TIMEOUT_S it bounds how long a broker that is back goes without the box's state (contract: 5 s)."""
TICK_S = 1.0
STOP_S = 2.0


class Publisher:
    """Keeps a connection to the broker while it runs. Every public method may be called from any thread."""

    def __init__(self, broker: Broker, client_id: str, will: Callable[[], Message]) -> None:
        """`will` is asked at each connect for the message that the broker publishes should this process vanish."""
        self._broker = broker
        self._client_id = client_id
        self._will = will
        self._tick: Callable[[], None] = lambda: None
        self._retained: dict[str, Message] = {}
        self._waiting: deque[Message] = deque(maxlen=MAX_WAITING)
        self._change = threading.Condition()
        self._connected = False
        self._stopping = False
        self._all_arrived = False
        self._thread = threading.Thread(target=self._run, name="mqtt-publisher", daemon=True)

    def start(self, tick: Callable[[], None]) -> None:
        """Begins to connect; the broker may be away. `tick` is called on the publisher's thread about once a second
        and may publish."""
        self._tick = tick
        self._thread.start()

    @property
    def connected(self) -> bool:
        return self._connected

    def publish(self, message: Message) -> None:
        """Hands a message over. Of a retained topic only the latest counts, and it outlives a lost connection."""
        with self._change:
            if message.retain:
                self._retained[message.topic] = message
            if self._connected or not message.retain:
                self._waiting.append(message)
                self._change.notify()

    def stop(self) -> bool:
        """Sends what is left, waits a moment for the broker to acknowledge it and takes leave: True when all
        arrived."""
        with self._change:
            self._stopping = True
            self._change.notify()
        if self._thread.is_alive():
            self._thread.join(OPEN_TIMEOUT_S + STOP_S)
        return self._all_arrived

    # --- on the publisher's thread --------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stopping:
            self._tick()
            connection = Connection(self._broker, self._client_id, self._will(), self._wake)
            try:
                connection.open()
            except Unavailable:
                with self._change:
                    self._change.wait_for(lambda: self._stopping, RECONNECT_S)
                continue
            try:
                self._serve(connection)
            finally:
                self._leave(connection)

    def _serve(self, connection: Connection) -> None:
        """Sends what is there and what comes, until the connection is lost or the publisher is stopped."""
        with self._change:
            news = [message for message in self._waiting if not message.retain]
            self._waiting.clear()
            self._waiting.extend([*self._retained.values(), *news])
            self._connected = True
        due = time.monotonic() + TICK_S
        while not connection.lost:
            while self._waiting:
                connection.send(self._waiting.popleft())
            if self._stopping:
                self._all_arrived = connection.wait_for_all(STOP_S)
                return
            if time.monotonic() >= due:
                self._tick()
                due = time.monotonic() + TICK_S
            with self._change:
                idle = not (self._waiting or self._stopping or connection.lost)
                if idle:
                    self._change.wait(max(0.0, due - time.monotonic()))

    def _leave(self, connection: Connection) -> None:
        with self._change:
            self._connected = False
            again = [message for message in connection.unacknowledged() if not message.retain]
            self._waiting.extendleft(reversed(again))
        connection.close()

    def _wake(self) -> None:
        with self._change:
            self._change.notify()
