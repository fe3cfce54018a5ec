"""What a practice profile or a box configuration must mean, beyond its form. Each rule yields its problems."""

import datetime as dt
import ipaddress
import re
from collections.abc import Iterator
from itertools import pairwise

from appliance.config.box import BoxConfig
from appliance.config.practice import Closure, Hours, OpeningHours, Practice, Practitioner, Substitute
from appliance.config.schema import Problem, nearest
from appliance.model.values import Reason

FEDERAL_STATES = ("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH")
"""ISO 3166-2:DE without the prefix."""

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
NUMBER = re.compile(r"\d{3,15}")
EXTENSION = re.compile(r"[\d*#]{1,15}")
BOX_NAME = re.compile(r"[a-z0-9-]{1,32}")
WORD = re.compile(r"[a-zäöüß]+")
UNTOUCHED = ("ja", "nein", "nicht", "kein", "keine", "hilfe", "notarzt", "notfall")
"""Words on which consent, read-back and the emergency path rest."""
GRIDS = (5, 6, 10, 12, 15, 20, 30, 60)
LONGEST_MINUTES = 480
LONGEST_WINDOW_DAYS = 730
LONGEST_NOTICE_MINUTES = 30 * 24 * 60
LONGEST_RETENTION_DAYS = 3650


# --- practice profile -------------------------------------------------------------------------------------------------


def practice_rules(practice: Practice) -> Iterator[Problem]:
    yield from _practice_itself(practice)
    yield from _opening(practice.opening_hours, "opening_hours")
    yield from _closures(practice)
    yield from _types(practice)
    yield from _practitioners(practice)
    yield from _words(practice.words)
    if practice.handoff is not None:
        yield from _matches(EXTENSION, practice.handoff.extension, "handoff.extension", "Nur Ziffern, * und #.")
        if practice.handoff.hours is not None:
            yield from _opening(practice.handoff.hours, "handoff.hours")
    if practice.substitute is not None:
        yield from _substitute(practice.substitute, "substitute")


def _practice_itself(practice: Practice) -> Iterator[Problem]:
    for key in ("name", "address"):
        yield from _filled(getattr(practice, key), key)
    yield from _matches(NUMBER, practice.phone, "phone", "Nur Ziffern mit Vorwahl, zum Beispiel 0301234560.")
    state = practice.federal_state
    if state is not None and state not in FEDERAL_STATES:
        yield Problem("federal_state", f"„{state}“ ist kein Bundesland.", f"Möglich sind: {', '.join(FEDERAL_STATES)}.")
    if practice.slot_grid_minutes not in GRIDS:
        remedy = f"Möglich sind: {', '.join(map(str, GRIDS))} Minuten."
        yield Problem("slot_grid_minutes", "Das Terminraster teilt die Stunde nicht gleichmäßig.", remedy)
    yield from _between(practice.booking_window_days, 1, LONGEST_WINDOW_DAYS, "booking_window_days")
    yield from _between(practice.min_notice_minutes, 0, LONGEST_NOTICE_MINUTES, "min_notice_minutes")
    for key in practice.retention.__struct_fields__:
        yield from _between(getattr(practice.retention, key), 1, LONGEST_RETENTION_DAYS, f"retention.{key}")
    if practice.consent not in ("voice_and_keys", "keys_only"):
        remedy = nearest(practice.consent, ("voice_and_keys", "keys_only"))
        yield Problem("consent", "Der Wert von „consent“ ist unbekannt.", remedy)
    for place, medicine in enumerate(practice.medicines, 1):
        yield from _filled(medicine, f"medicines (Eintrag {place})")


def _words(words: dict[str, str]) -> Iterator[Problem]:
    for heard, meant in words.items():
        where = f"words.{heard}"
        if not WORD.fullmatch(heard):
            yield Problem(where, f"„{heard}“ ist kein einzelnes Wort.", "Links steht ein Wort aus Kleinbuchstaben.")
        elif heard in UNTOUCHED:
            yield Problem(where, f"„{heard}“ darf nichts anderes bedeuten.", "Diese Zeile entfernen.")
        if not 1 <= len(meant.split()) <= 3 or not all(WORD.fullmatch(word) for word in meant.split()):
            yield Problem(
                where, f"„{where}“ ist nicht lesbar.", "Rechts stehen ein bis drei Wörter in Kleinbuchstaben."
            )
        elif set(meant.split()) & set(words):
            yield Problem(where, f"„{where}“ führt zu einem weiteren Eintrag.", "Rechts das hochdeutsche Wort angeben.")


def _opening(hours: OpeningHours, where: str) -> Iterator[Problem]:
    for day in hours.__struct_fields__:
        yield from _one_day(getattr(hours, day), f"{where}.{day}")


def _one_day(hours: Hours, where: str) -> Iterator[Problem]:
    usable = []
    for place, (start, end) in enumerate(hours, 1):
        here = f"{where} (Eintrag {place})"
        if not (CLOCK.fullmatch(start) and CLOCK.fullmatch(end)):
            remedy = 'Zeiten stehen als "HH:MM", zum Beispiel ["08:00", "12:00"].'
            yield Problem(here, f"„{here}“ hat eine ungültige Uhrzeit.", remedy)
        elif start >= end:
            yield Problem(here, f"„{here}“ endet nicht nach dem Anfang.", "Erst die frühere, dann die spätere Zeit.")
        else:
            usable.append((start, end))
    usable.sort()
    if any(later[0] < earlier[1] for earlier, later in pairwise(usable)):
        yield Problem(where, f"Die Zeiten in „{where}“ überschneiden sich.", "Die Zeiten zusammenfassen oder trennen.")


def _closures(practice: Practice) -> Iterator[Problem]:
    for place, closed in enumerate(practice.closed_dates, 1):
        where = f"closed_dates (Eintrag {place})"
        if isinstance(closed, Closure):
            yield from _span(closed.start, closed.end, where)
            if closed.substitute is not None:
                yield from _substitute(closed.substitute, f"{where}.substitute")
        else:
            yield from _date(closed, where)


def _types(practice: Practice) -> Iterator[Problem]:
    six = [reason.value for reason in Reason]
    if not practice.appointment_types:
        yield Problem("appointment_types", "Es gibt keine Terminart.", "Mindestens eine eintragen: other = 15.")
    for key, kind in practice.appointment_types.items():
        where = f"appointment_types.{key}"
        yield from _between(kind if isinstance(kind, int) else kind.minutes, 1, LONGEST_MINUTES, where)
        mapped = None if isinstance(kind, int) else kind.maps_to
        if mapped is None and key not in six:
            remedy = f"{nearest(key, six)} Eigene Arten brauchen maps_to mit einer der sechs: {', '.join(six)}."
            yield Problem(where, f"Die Terminart „{key}“ ist keine der sechs üblichen.", remedy)
        elif mapped is not None and mapped not in six:
            yield Problem(f"{where}.maps_to", f"„{mapped}“ ist keine der sechs Terminarten.", nearest(mapped, six))
        elif mapped is not None and key in six and mapped != key:
            remedy = "maps_to weglassen oder der Art einen eigenen Namen geben."
            yield Problem(f"{where}.maps_to", f"„{key}“ ist selbst eine der sechs Terminarten.", remedy)
        if not isinstance(kind, int):
            yield from _filled(kind.resource, f"{where}.resource")


def _practitioners(practice: Practice) -> Iterator[Problem]:
    seen: set[str] = set()
    for place, person in enumerate(practice.practitioners, 1):
        where = f"practitioners (Eintrag {place})"
        yield from _filled(person.id, f"{where}.id")
        yield from _filled(person.name, f"{where}.name")
        if person.id in seen:
            yield Problem(f"{where}.id", f"„{person.id}“ gibt es zweimal.", "Jeder Person eine eigene Kennung geben.")
        seen.add(person.id)
        yield from _practitioner_types(person, practice, where)
        if person.opening_hours is not None:
            yield from _opening(person.opening_hours, f"{where}.opening_hours")


def _practitioner_types(person: Practitioner, practice: Practice, where: str) -> Iterator[Problem]:
    for kind in person.types or []:
        if kind not in practice.appointment_types:
            remedy = nearest(kind, practice.appointment_types)
            yield Problem(f"{where}.types", f"Die Terminart „{kind}“ gibt es in dieser Praxis nicht.", remedy)


def _substitute(substitute: Substitute, where: str) -> Iterator[Problem]:
    yield from _filled(substitute.name, f"{where}.name")
    yield from _matches(NUMBER, substitute.phone, f"{where}.phone", "Nur Ziffern mit Vorwahl.")
    yield from _span(substitute.start, substitute.end, where)


# --- box --------------------------------------------------------------------------------------------------------------


def box_rules(box: BoxConfig) -> Iterator[Problem]:
    yield from _matches(BOX_NAME, box.box, "box", "1 bis 32 Zeichen aus a-z, 0-9 und Bindestrich.")
    yield from _listener(box.line.listen)
    if box.line.adapter == "audiosocket" and box.line.channels != 1:  # the engines hear one utterance at a time
        yield Problem(
            "line.channels", "Diese Fassung führt ein Gespräch zur Zeit.", "channels = 1 setzen oder weglassen."
        )
    yield from _between(box.line.rings, 1, 10, "line.rings")
    if box.line.adapter == "voice_modem" and (box.line.channels, box.line.transfer) != (1, "none"):
        remedy = "channels und transfer weglassen: beides kann nur eine Telefonanlage."
        yield Problem("line.adapter", "Ein Modem hat eine Leitung und kann nicht weitergeben.", remedy)
    yield from _between(box.mqtt.port, 1, 65535, "mqtt.port")
    yield from _between(box.mqtt.keepalive_s, 5, 3600, "mqtt.keepalive_s")
    yield from _between(box.call.max_minutes, 1, 60, "call.max_minutes")
    if not _address(box.mqtt.host):
        yield Problem(
            "mqtt.host", "„mqtt.host“ ist keine IP-Adresse.", "Die Box löst keine Namen auf: 127.0.0.1 statt localhost."
        )
    elif box.mqtt.username is not None and not box.mqtt.tls and not ipaddress.ip_address(box.mqtt.host).is_loopback:
        yield Problem("mqtt.tls", "Das MQTT-Kennwort ginge unverschlüsselt durchs Netz.", "tls = true setzen.")
    for table, key in (
        ("", "credentials_dir"),
        ("line", "device"),
        ("speech", "models_dir"),
        ("store", "path"),
        ("store", "key_file"),
        ("store", "backups_dir"),
    ):
        value = getattr(getattr(box, table) if table else box, key)
        yield from _filled(value, f"{table}.{key}".lstrip("."))


def _listener(listen: str) -> Iterator[Problem]:
    host, _, port = listen.rpartition(":")
    if not _address(host.removeprefix("[").removesuffix("]")):
        yield Problem("line.listen", "„line.listen“ hat keine IP-Adresse.", 'Zum Beispiel listen = "127.0.0.1:9092".')
    elif not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        yield Problem(
            "line.listen", "„line.listen“ hat keinen gültigen Port.", 'Zum Beispiel listen = "127.0.0.1:9092".'
        )


def _address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


# --- what both need ---------------------------------------------------------------------------------------------------


def _filled(text: str, where: str) -> Iterator[Problem]:
    if not text.strip():
        yield Problem(where, f"„{where}“ ist leer.", "Einen Text eintragen.")


def _matches(form: re.Pattern[str], text: str, where: str, remedy: str) -> Iterator[Problem]:
    if not (text.isascii() and form.fullmatch(text)):
        yield Problem(where, f"„{where}“ hat nicht die richtige Form.", remedy)


def _between(number: int, least: int, most: int, where: str) -> Iterator[Problem]:
    if not least <= number <= most:
        yield Problem(where, f"„{where}“ ist {number}.", f"Möglich sind {least} bis {most}.")


def _date(text: str, where: str) -> Iterator[Problem]:
    try:
        good = dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        good = False
    if not good:
        yield Problem(where, f"„{text}“ in „{where}“ ist kein Datum.", 'Daten stehen als "JJJJ-MM-TT".')


def _span(start: str | None, end: str | None, where: str) -> Iterator[Problem]:
    wrong = [
        problem
        for key, text in (("from", start), ("to", end))
        if text is not None
        for problem in _date(text, f"{where}.{key}")
    ]
    yield from wrong
    if not wrong and start is not None and end is not None and start > end:
        yield Problem(where, f"„{where}“ endet vor dem Anfang.", "Erst das frühere, dann das spätere Datum.")
