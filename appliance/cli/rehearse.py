"""`freizeichen rehearse`: a whole call typed as text (contract rehearsal)."""

import argparse
import datetime as dt
import json
import secrets
import sys
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from appliance.model.call import Event, Heard, HungUp, Pressed, Silence
from appliance.model.errors import BadInput, Exit, FreizeichenError, MissingFile
from appliance.model.personal import Personal
from appliance.model.values import Caller, Name, Reason
from appliance.model.zone import PRACTICE_ZONE

EXAMPLE = """Beispiel:
  freizeichen rehearse
  freizeichen rehearse --practice praxis.toml --now 2026-11-25T10:00:00+01:00
  echo '{"hear": "ja"}' | freizeichen rehearse --json

Am Bildschirm: Sätze eintippen wie am Telefon; Ziffern, * und # sind Tasten;
eine leere Zeile ist Schweigen; /auf legt auf. Unter jedem Satz steht, was verstanden wurde."""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "rehearse",
        help="ein ganzes Gespräch als Text ausprobieren",
        description="Ein ganzes Gespräch als Text: mit den Regeln und dem Speicher des Telefons, nur ohne Ton.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="JSON-Zeilen auf Standardeingabe und -ausgabe")
    parser.add_argument("--practice", type=Path, metavar="DATEI", help="Praxisprofil (sonst eine Beispielpraxis)")
    parser.add_argument("--now", metavar="ISO8601", help="wann der Anruf beginnt (sonst jetzt)")
    parser.add_argument("--caller-id", metavar="NUMMER", help="angezeigte Nummer des Anrufers")
    parser.add_argument(
        "--bookings", type=Path, metavar="DATEI", help="JSON-Liste von Terminen, die schon vergeben sind"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from appliance.call.desk import Desk
    from appliance.call.rehearsal import Rehearsal, VirtualClock
    from appliance.config.loading import load_practice
    from appliance.dialogue import open_call
    from appliance.store.store import Store

    practice = load_practice(args.practice)
    clock = VirtualClock(moment(args.now) if args.now else dt.datetime.now(PRACTICE_ZONE))
    bookings = read_bookings(args.bookings) if args.bookings else []
    number = Personal(args.caller_id) if args.caller_id else None
    with (
        tempfile.TemporaryDirectory(prefix="freizeichen-") as folder,
        Store.open(Path(folder) / "rehearsal.db", secrets.token_bytes(32), clock.now) as store,
    ):
        for booking in bookings:
            store.add_appointment(**booking)
        desk = Desk(practice, store, clock, str(uuid.uuid4()))
        rehearsal = Rehearsal(open_call(practice), desk, clock, number)
        if args.json:
            _speak_json(rehearsal.lines(JsonCaller().reply))
        else:
            from appliance.cli.rehearse_typed import TypedCall

            TypedCall(practice, clock.now).play(rehearsal)
    return 0


def moment(text: str) -> dt.datetime:
    """An ISO 8601 time; without an offset it is the practice's own."""
    try:
        at = dt.datetime.fromisoformat(text)
    except ValueError:
        wrong = f"Die Zeit {text!r} ist nicht im Format ISO 8601."
        raise BadInput(wrong, "Zum Beispiel 2026-11-25T10:00:00+01:00 angeben.", Exit.USAGE) from None
    return at.replace(tzinfo=PRACTICE_ZONE) if at.tzinfo is None else at.astimezone(PRACTICE_ZONE)


def _speak_json(lines: Any) -> None:
    for line in lines:
        print(json.dumps(line, ensure_ascii=False), flush=True)


class JsonCaller:
    """The caller's lines from standard input; a line that is not understood is named by its number."""

    def __init__(self) -> None:
        self._count = 0

    def reply(self) -> Event:
        for raw in iter(sys.stdin.buffer.readline, b""):
            self._count += 1
            if raw.strip():
                return self._read(raw)
        return HungUp()

    def _read(self, raw: bytes) -> Event:
        try:
            line = json.loads(raw)
        except ValueError:
            raise self._wrong("kein JSON") from None
        match line:
            case {"hear": str(text), **rest} if set(rest) <= {"confidence"}:
                confidence = rest.get("confidence", 1.0)
                if isinstance(confidence, int | float) and not isinstance(confidence, bool) and 0 <= confidence <= 1:
                    return Heard(Personal(text), float(confidence))
            case {"keys": str(keys), **rest} if not rest and keys and set(keys) <= set("0123456789*#"):
                return Pressed(Personal(keys))
            case {"silence_s": int() | float() as seconds, **rest} if not rest and not isinstance(seconds, bool):
                if 0 <= seconds <= 86_400:
                    return Silence(float(seconds))
            case {"hangup": True, **rest} if not rest:
                return HungUp()
        raise self._wrong("weder hear noch keys, silence_s oder hangup in der vereinbarten Form")

    def _wrong(self, why: str) -> FreizeichenError:
        return BadInput(
            f"Zeile {self._count} der Eingabe ist nicht zu verstehen: {why}.",
            'Zum Beispiel {"hear": "ja"}, {"keys": "1"}, {"silence_s": 6} oder {"hangup": true} senden.',
        )


def read_bookings(path: Path) -> list[dict[str, Any]]:
    """What is in the calendar already, as arguments of Store.add_appointment."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise MissingFile(f"Die Terminliste {path} ist nicht zu lesen.", "Pfad hinter --bookings prüfen.") from None
    except ValueError:
        raise BadInput(f"Die Terminliste {path} ist kein JSON.", "Eine JSON-Liste von Terminen angeben.") from None
    if not isinstance(entries, list):
        raise BadInput(f"Die Terminliste {path} ist keine Liste.", "Eine JSON-Liste von Terminen angeben.")
    return [_booking(number, entry) for number, entry in enumerate(entries, 1)]


def _booking(number: int, entry: Any) -> dict[str, Any]:
    reading: Callable[[str], dt.datetime] = moment
    try:
        patient = entry.get("patient")
        return {
            "id": entry.get("id"),
            "start": reading(entry["start"]),
            "minutes": int(entry["minutes"]),
            "reason": Reason(entry["type"]) if entry.get("type") else None,
            "caller": _patient(patient) if patient else None,
        }
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadInput(
            f"Der {number}. Termin der Liste ist nicht zu verstehen.", "Er braucht mindestens start und minutes."
        ) from None


def _patient(entry: dict[str, Any]) -> Caller:
    name, born, phone = entry.get("name"), entry.get("birth_date"), entry.get("phone")
    return Caller(
        Personal(Name(name["last"], name.get("first"))) if name else None,
        Personal(dt.date.fromisoformat(born)) if born else None,
        Personal(phone) if phone else None,
    )
