"""`freizeichen demo`: a whole spoken call through the real recogniser, voice, store and broker, shown as it happens."""

import asyncio
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

from appliance.app.caller import BORN, NAME, PHONE, SCENARIOS, Caller, Scenario, everything
from appliance.app.phone import Phone
from appliance.app.service import Service
from appliance.app.settings import Settings
from appliance.app.voices import caller_voice
from appliance.booking.slots import free_slots
from appliance.call.latency import TurnReport
from appliance.dialogue.actions import Say
from appliance.line.audiosocket import AudioSocketLine
from appliance.model.call import Asks, Outcome
from appliance.model.errors import Unavailable
from appliance.model.personal import Personal
from appliance.model.values import Caller as Person
from appliance.model.values import Constraint, Reason, Wish
from appliance.system.control import ask

ANSWERS_S = 120.0
"""Seconds until the box has to take calls: the engines load meanwhile."""
QUESTION_S = 60.0
"""Seconds within which a question or the end of the call has to come."""
REACTION_S = 0.4
"""A caller's own pause before he answers."""


class Feed:
    """Everything under the box's topics, as a display in the practice would see it."""

    def __init__(self, host: str, port: int, box: str) -> None:
        self.messages: list[tuple[str, dict[str, Any]]] = []
        self.calls: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        self._root = f"freizeichen/{box}/"
        self._client = mqtt.Client(CallbackAPIVersion.VERSION2, protocol=mqtt.MQTTv5)
        self._client.on_connect = lambda client, *_: client.subscribe(self._root + "#", qos=1)
        self._client.on_message = lambda _client, _data, message: self._take(message)
        self._client.connect(host, port)
        self._client.loop_start()

    def _take(self, message: mqtt.MQTTMessage) -> None:
        topic = message.topic.removeprefix(self._root)
        value = json.loads(message.payload) if message.payload else {}
        self.messages.append((topic, value))
        if topic == "call":
            self._loop.call_soon_threadsafe(self.calls.put_nowait, value)

    def close(self) -> None:
        self._client.disconnect()
        self._client.loop_stop()


class Demo:
    """One call of the built-in caller to a box of its own; `tell` prints a line."""

    def __init__(
        self,
        settings: Settings,
        tell: Callable[[str], None],
        scenario: Scenario = SCENARIOS["booking"],
        snr_db: float = 40.0,
    ) -> None:
        self.reports: list[TurnReport] = []
        self.phone = Phone(snr_db)
        self.service = Service(settings, on_turn=self._turn, on_say=self._say)
        self.waits: list[float] = []
        """Seconds from the caller's last word to the first sound of the answer, as he hears them."""
        self.watch: Callable[[TurnReport], None] = self.reports.append
        """Told of every turn."""
        self._settings, self._tell = settings, tell
        self._said = ""
        self._scenario, self._caller = scenario, Caller(scenario)
        self._published = ""

    async def run(self) -> dict[str, Any]:
        """The whole demo; returns the appointment as the box's store has it, {} when there is none. Raises
        FreizeichenError on any failure."""
        voice = caller_voice(self._settings.engines)
        self._tell(f"Die Box:     {self._settings.engines.description}")
        self._tell(f"Der Anrufer: {voice.description}")
        self._tell(f"Es geht um:  {self._scenario.about}\n")
        sounds = await asyncio.to_thread(lambda: {text: voice.speak(text) for text in everything(self._scenario)})
        serving = asyncio.create_task(self.service.run())
        try:
            await self._until_answering(serving)
            return await self._one_call(sounds)
        finally:
            self.service.stop()
            await self.phone.hang_up()
            await serving

    async def _until_answering(self, serving: asyncio.Task[None]) -> None:
        waiting = asyncio.create_task(self.service.answering.wait())
        await asyncio.wait({serving, waiting}, timeout=ANSWERS_S, return_when=asyncio.FIRST_COMPLETED)
        if not self.service.answering.is_set():
            waiting.cancel()
            if serving.done():
                serving.result()
            raise Unavailable("Die Box nimmt keine Anrufe an.", "freizeichen check ausführen.")

    async def _one_call(self, sounds: dict[str, bytes]) -> dict[str, Any]:
        broker = self._settings.broker
        assert broker is not None
        self.feed = Feed(broker.host, broker.port, self._settings.box)
        try:
            line = self.service.line
            assert isinstance(line, AudioSocketLine), "the demo's telephone speaks AudioSocket"
            if self._scenario.has_appointment:
                self._enter_appointment()
            await self.phone.call(*line.address)
            await self._converse(sounds)
            await asyncio.sleep(0.5)  # the last messages are on their way
            return await self._proofs()
        finally:
            self.feed.close()

    async def _converse(self, sounds: dict[str, bytes]) -> None:
        asks = Asks.CONSENT
        while True:
            message = await asyncio.wait_for(self.feed.calls.get(), QUESTION_S)
            match message["phase"]:
                case "asking":
                    asks = Asks(message["asks"])
                case "listening":
                    self._note_wait()
                    await self._answer(asks, sounds)
                case "ended":
                    self._note_wait()
                    self._published = message["outcome"]
                    self._tell(f"{self._at()}  Ende: {self._published}\n")
                    return

    async def _answer(self, asks: Asks, sounds: dict[str, bytes]) -> None:
        answer = self._caller.answer(asks, self._said)
        await asyncio.sleep(REACTION_S)
        if answer.keys:
            self._tell(f"{self._at()}  Anrufer  drückt {answer.keys}")
            await self.phone.press(answer.keys)
            return
        self._tell(f"{self._at()}  Anrufer  „{answer.text}“")
        await self.phone.say(sounds[answer.text])

    def _note_wait(self) -> None:
        """Called once the answer to what the caller said has been heard."""
        waited = self.phone.waited_s()
        if waited is not None:
            self.waits.append(waited)

    def _at(self) -> str:
        return f"{self.phone.now_s:6.1f} s"

    # --- what is seen of the box --------------------------------------------------------------------------------------

    def _say(self, say: Say) -> None:
        self._said = say.text.reveal()
        self._tell(f"{self._at()}  Box      „{self._said}“")

    def _turn(self, report: TurnReport) -> None:
        self.watch(report)
        if report.keys:
            return
        parts = (
            f"Gesprächspause {report.end_of_turn:.2f}, Erkennung {report.recognition:.2f}, "
            f"Denken {report.thinking:.2f}, Stimme {report.voice:.2f}"
        )
        self._tell(f"{'':10} verstanden „{report.heard.reveal()}“ ({report.confidence:.2f})")
        self._tell(f"{'':10} Antwort nach {report.total:.2f} s ({parts})")

    # --- proofs at the end --------------------------------------------------------------------------------------------

    async def _proofs(self) -> dict[str, Any]:
        """What the running box has in its encrypted store because of the call, and what the world could see of it."""
        wanted = self._scenario.ends
        # About an emergency nothing is published: to the world it is an information.
        if self._published != (Outcome.INFORMED if wanted is Outcome.EMERGENCY else wanted):
            raise Unavailable("Der Anruf endete anders als gewollt.", "Oben ist zu sehen, was verstanden wurde.")
        kept = {name: await self._listed(name) for name in ("appointments", "callbacks", "requests")}
        appointments = kept["appointments"]
        if appointments:
            self._tell("Aus dem verschlüsselten Speicher zurückgelesen:")
            self._tell(json.dumps(appointments[0], ensure_ascii=False, indent=1))
        elif not any(kept.values()):
            self._tell("Der Speicher hält nichts über den Anrufer fest.")
        if wanted in (Outcome.REFUSED, Outcome.EMERGENCY) and any(kept.values()):
            raise Unavailable("Der Speicher hält etwas über den Anrufer fest.", "Das darf nicht sein: bitte melden.")
        self._tell(f"\n{unreadable(self._settings.store)}")
        self._tell(f"\nAuf MQTT gesehen ({len(self.feed.messages)} Nachrichten):")
        for topic, value in self.feed.messages:
            self._tell(f"  {topic:9} {json.dumps(value, ensure_ascii=False)}")
        return appointments[0] if appointments else {}

    async def _listed(self, name: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await asyncio.to_thread(
            ask, self._settings.control, f"{name}.list", {"all": True}
        )
        return found

    def _enter_appointment(self) -> None:
        """An appointment of the caller's, as the practice would have entered it."""
        settings = self._settings
        caller = Person(Personal(NAME), Personal(BORN), Personal(PHONE))
        offer = free_slots(
            settings.practice, "followup", Wish(constraint=Constraint(asap=True)), (), settings.clock.now()
        )
        slot = offer.slots[0]
        self.service.store.add_appointment(None, slot.start, slot.minutes, Reason.FOLLOWUP, caller, slot.resource)


def unreadable(store: Path) -> str:
    """Proves that the store's files tell nothing without the key."""
    try:
        sqlite3.connect(f"file:{store}?mode=ro", uri=True).execute("SELECT count(*) FROM sqlite_master")
        opened = True
    except sqlite3.DatabaseError:
        opened = False
    raw = b"".join(path.read_bytes() for path in store.parent.glob(store.name + "*") if path.is_file())
    found = [word for word in (NAME.last, NAME.first or "", "appointments", "SQLite format") if word.encode() in raw]
    if opened or found:
        raise Unavailable("Der Speicher ist ohne Schlüssel lesbar.", "Das darf nicht sein: bitte melden.")
    return (
        f"Ohne Schlüssel nicht lesbar: {store.name} ({len(raw)} Byte) lässt sich nicht öffnen und enthält keinen Namen."
    )


def summary(demo: Demo) -> str:
    """The figures of the call in a few lines."""
    spoken = sorted(report.total for report in demo.reports if not report.keys and report.heard.reveal())
    first = demo.phone.first_sound_s()
    lines = [f"Begrüßung {1000 * first:.0f} ms nach dem Abheben." if first is not None else "Keine Begrüßung."]
    if spoken:
        median, longest = spoken[len(spoken) // 2], spoken[-1]
        lines.append(f"Antwortzeit: Median {median:.2f} s, längste {longest:.2f} s, {len(spoken)} Antworten.")
    if demo.waits:
        heard = sorted(demo.waits)
        lines.append(f"Am Ohr des Anrufers: Median {heard[len(heard) // 2]:.2f} s, längste {heard[-1]:.2f} s.")
    return "\n".join(lines)
