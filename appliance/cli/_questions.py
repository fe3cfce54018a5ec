"""The questions of `freizeichen setup`. Each answer is checked at once; a wrong one is asked for again."""

import getpass
import re
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from appliance.config.loading import box_problems_in, practice_problems_in
from appliance.config.schema import Problem
from appliance.model.errors import BadInput

DAYS = {
    "mon": "Montag",
    "tue": "Dienstag",
    "wed": "Mittwoch",
    "thu": "Donnerstag",
    "fri": "Freitag",
    "sat": "Samstag",
    "sun": "Sonntag",
}
MINUTES = {"checkup": 30, "acute": 15, "vaccination": 15, "blood": 15, "followup": 15, "other": 15}
"""Usual lengths; the practice changes them in practice.toml."""
START: dict[str, Any] = {
    "name": "Praxis",
    "phone": "0301234560",
    "address": "Straße",
    "opening_hours": {},
    "appointment_types": MINUTES,
}
"""A right profile to try an answer in."""


def asked() -> dict[str, Any]:
    """The answers of whoever sits in front of it: `practice`, `config` and maybe `mqtt_password`.

    Raises BadInput when the input ends before the last question.
    """
    try:
        practice = _practice()
        config, password = _box()
    except EOFError:
        raise BadInput(
            "Die Eingabe endete vor der letzten Frage.", "Noch einmal beginnen; geschrieben ist nichts."
        ) from None
    return {"practice": practice, "config": config, "mqtt_password": password}


def _practice() -> dict[str, Any]:
    profile: dict[str, Any] = {}
    for key, question in (
        ("name", "Name der Praxis"),
        ("phone", "Telefonnummer (nur Ziffern, mit Vorwahl)"),
        ("address", "Adresse"),
        ("federal_state", "Bundesland für die Feiertage, als Kürzel wie BE oder BY (leer: nur bundesweite)"),
    ):
        answer = _ask(question, partial(_wrong_in_practice, key))
        if answer:
            profile[key] = answer
    _say("Öffnungszeiten, zum Beispiel 08:00-12:00, 14:00-18:00 (leer: geschlossen)")
    hours = {day: times(_ask(name, partial(_wrong_times, day))) for day, name in DAYS.items()}
    opened = {day: pairs for day, pairs in hours.items() if pairs}
    return {**profile, "opening_hours": opened, "appointment_types": MINUTES}


def _wrong_in_practice(key: str, answer: str) -> list[Problem]:
    return practice_problems_in({**START, key: answer} if answer or key in START else START)


def _wrong_times(day: str, answer: str) -> list[Problem]:
    return practice_problems_in({**START, "opening_hours": {day: times(answer)}})


def times(text: str) -> list[list[str]]:
    """Opening times of a day as typed: "8-12 Uhr, 14:00-18:00" are two. What is no time, the check tells."""
    pairs = [part.split("-") for part in re.sub(r"(?i)uhr|\s", "", text).replace("–", "-").split(",") if part]
    return [[_clock(one) for one in pair] for pair in pairs]


def _clock(text: str) -> str:
    hour, _, minute = text.replace(".", ":").partition(":")
    return f"{hour:0>2}:{minute or '00'}"


def _box() -> tuple[dict[str, Any], str | None]:
    """The configuration, and the broker's password where one was typed."""
    name = _ask("Name der Box in den MQTT-Themen", lambda text: box_problems_in({"box": text}), "praxis")
    listen = _ask(
        "Adresse und Port für die Telefonanlage (AudioSocket)",
        lambda text: box_problems_in({"line": {"listen": text}}),
        "127.0.0.1:9092",
    )
    broker = _ask(
        "MQTT-Broker, Adresse und Port (- für keinen)",
        lambda text: box_problems_in({"mqtt": _mqtt(text)}),
        "127.0.0.1:1883",
    )
    mqtt = _mqtt(broker)
    password = _log_in(mqtt) if mqtt.get("enabled", True) else None
    return {"box": name, "line": {"listen": listen}, "mqtt": mqtt}, password


def _log_in(mqtt: dict[str, Any]) -> str | None:
    """Adds to the broker's table how to log in there; returns the password if one was typed."""
    ca = _ask("Datei mit dem CA-Zertifikat des Brokers (leer: ohne TLS)", lambda text: [])
    if ca:
        mqtt |= {"tls": True, "ca_file": ca}
    user = _ask(
        "Benutzername am Broker (leer: ohne Anmeldung)",
        lambda text: box_problems_in({"mqtt": {**mqtt, "username": text or None}}),
    )
    if not user:
        return None
    mqtt["username"] = user
    return getpass.getpass("Kennwort am Broker (leer: ein neues wird erzeugt): ", sys.stderr) or None


def _mqtt(text: str) -> dict[str, Any]:
    if text == "-":
        return {"enabled": False}
    host, _, port = text.rpartition(":")
    return {"host": host.strip("[]"), "port": int(port) if port.isdecimal() else 0}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _ask(question: str, problems: Callable[[str], list[Problem]], default: str = "") -> str:
    """One answer that has no problems; an empty one is the default."""
    while True:
        print(f"{question}{f' [{default}]' if default else ''}: ", end="", file=sys.stderr, flush=True)
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        answer = line.strip() or default
        wrong = problems(answer)
        if not wrong:
            return answer
        _say(f"  {wrong[0].wrong} {wrong[0].remedy}")
