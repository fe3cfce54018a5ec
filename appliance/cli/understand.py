"""`freizeichen understand`: what an utterance means (contract understanding)."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from appliance.model.call import Asks
from appliance.model.errors import BadInput
from appliance.model.meaning import Intent, Meaning
from appliance.model.personal import Personal
from appliance.model.values import Caller, Constraint, DateRange, Name, Reason, Summary
from appliance.model.zone import PRACTICE_ZONE

if TYPE_CHECKING:
    from appliance.config.practice import Practice

EXAMPLE = """Beispiel:
  freizeichen understand
  freizeichen understand --state date_time --practice praxis.toml
  echo '{"text": "übermorgen um neun", "state": "date_time", "now": "2026-11-25T10:00"}' |
    freizeichen understand --json"""
ABOUT_A_DAY = frozenset((Intent.OPENING_HOURS, Intent.QUERY_APPOINTMENT))
"""Questions about a day: it is no wanted appointment, so it is told as a stretch of one day."""
WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "understand",
        help="was ein gesprochener Satz bedeutet",
        description="Zeigt, was aus einem Satz verstanden wird: Sätze eintippen, oder JSON-Zeilen mit --json.",
        epilog=EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="JSON-Zeilen auf Standardeingabe und -ausgabe")
    parser.add_argument("--practice", type=Path, metavar="DATEI", help="Praxisprofil (sonst eine Beispielpraxis)")
    parser.add_argument(
        "--state",
        choices=[asks.value for asks in Asks],
        default=Asks.OPEN.value,
        metavar="FRAGE",
        help=f"worauf der Satz antwortet (ohne --json): {', '.join(asks.value for asks in Asks)}; sonst open",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from appliance.config.loading import load_practice

    practice = load_practice(args.practice)
    if args.json:
        _answer_lines(practice)
    else:
        _answer_typed(practice, Asks(args.state))
    return 0


# --- JSON lines -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """One line of the input."""

    id: Any
    text: str
    asks: Asks
    now: dt.datetime
    offered: tuple[dt.datetime, ...]
    summary: Summary | None


def _answer_lines(practice: "Practice") -> None:
    from appliance.language.understand import understand

    for number, raw in enumerate(iter(sys.stdin.buffer.readline, b""), 1):
        if not raw.strip():
            continue
        question = read_question(raw, number)
        meaning = understand(question.text, question.asks, question.now, practice, question.offered, question.summary)
        answer = as_json(meaning)
        if question.id is not None:
            answer = {"id": question.id, **answer}
        print(json.dumps(answer, ensure_ascii=False), flush=True)


def read_question(raw: bytes, number: int) -> Question:
    """Line `number` of the input. Raises BadInput that names the line, never its text."""
    try:
        line = json.loads(raw)
        if not isinstance(line, dict) or not isinstance(line.get("text"), str):
            raise ValueError("text fehlt")
        context = line.get("context") or {}
        return Question(
            id=line.get("id"),
            text=line["text"],
            asks=Asks(line.get("state", Asks.OPEN.value)),
            now=_moment(line["now"]) if "now" in line else dt.datetime.now(PRACTICE_ZONE),
            offered=tuple(_moment(start) for start in context.get("offered", ())),
            summary=_summary(context["summary"]) if "summary" in context else None,
        )
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        raise BadInput(
            f"Zeile {number} der Eingabe ist nicht zu verstehen: kein JSON in der vereinbarten Form.",
            'Zum Beispiel {"text": "ja bitte", "state": "confirm", "now": "2026-11-25T10:00:00+01:00"} senden.',
        ) from None


def _moment(text: str) -> dt.datetime:
    at = dt.datetime.fromisoformat(text)
    return at.replace(tzinfo=PRACTICE_ZONE) if at.tzinfo is None else at.astimezone(PRACTICE_ZONE)


def _summary(data: Mapping[str, Any]) -> Summary:
    name = data.get("name")
    born = data.get("birth_date")
    phone = data.get("phone")
    return Summary(
        start=_moment(data["start"]) if "start" in data else None,
        old_start=_moment(data["old_start"]) if "old_start" in data else None,
        minutes=data.get("minutes"),
        reason=Reason(data["reason"]) if "reason" in data else None,
        practitioner=data.get("practitioner"),
        caller=Caller(
            Personal(Name(name["last"], name.get("first"))) if name else None,
            Personal(dt.date.fromisoformat(born)) if born else None,
            Personal(str(phone)) if phone else None,
        ),
    )


def as_json(meaning: Meaning) -> dict[str, Any]:
    """The keys of the contract; what is not there is left out."""
    day = meaning.date or meaning.old_date
    asked_about = DateRange(day, day) if day and meaning.intent in ABOUT_A_DAY else None
    stretch = asked_about or meaning.date_range
    answer: dict[str, Any] = {
        "intent": None if meaning.intent is Intent.NONE else meaning.intent.value,
        "item": meaning.item,
        "date": None if asked_about else _text(meaning.date),
        "time": _text(meaning.time),
        "old_date": None if asked_about else _text(meaning.old_date),
        "old_time": _text(meaning.old_time),
        "date_range": {"from": _text(stretch.start), "to": _text(stretch.end)} if stretch else None,
        "daypart": meaning.daypart,
        "constraint": _constraint(meaning.constraint) if meaning.constraint else None,
        "choice": meaning.choice,
        "reason": "refused" if meaning.reason_refused else meaning.reason,
        "name": _name(meaning.name.reveal()) if meaning.name else None,
        "birth_date": _text(meaning.birth_date.reveal()) if meaning.birth_date else None,
        "phone": meaning.phone.reveal() if meaning.phone else None,
        "practitioner": meaning.practitioner,
        "yes_no": meaning.yes_no,
        "urgent": True if meaning.urgent else None,
        "urgent_kind": meaning.urgent,
        "more": [intent.value for intent in meaning.more],
        "medicine": meaning.medicine,
        "wrong": sorted(field.value for field in meaning.wrong),
        "slower": meaning.slower or None,
    }
    return {key: value for key, value in answer.items() if value not in (None, [], {})}


def _text(value: dt.date | dt.time | None) -> str | None:
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return value.isoformat() if value else None


def _name(name: Name) -> dict[str, str]:
    return {"last": name.last, **({"first": name.first} if name.first else {})}


def _constraint(constraint: Constraint) -> dict[str, Any]:
    said: dict[str, Any] = {
        "not_before": _text(constraint.not_before),
        "not_after": _text(constraint.not_after),
        "weekdays": [WEEKDAYS[day] for day in sorted(constraint.weekdays)],
        "exclude_weekdays": [WEEKDAYS[day] for day in sorted(constraint.exclude_weekdays)],
        "any_time": constraint.any_time or None,
        "asap": constraint.asap or None,
    }
    return {key: value for key, value in said.items() if value not in (None, [])}


# --- at the terminal ------------------------------------------------------------------------------------------------

MOST_EXPLAINED = 60
"""Words whose part in the answer is looked at: each costs a reading of the whole."""
LABELS = {
    "intent": "Anliegen",
    "more": "außerdem",
    "item": "Papier",
    "medicine": "Medikament",
    "date": "Tag",
    "time": "Uhrzeit",
    "old_date": "bisheriger Tag",
    "old_time": "bisherige Uhrzeit",
    "date_range": "Zeitraum",
    "daypart": "Tageszeit",
    "constraint": "Grenzen",
    "choice": "Wahl",
    "reason": "Grund",
    "name": "Name",
    "birth_date": "Geburtsdatum",
    "phone": "Telefon",
    "practitioner": "zu wem",
    "yes_no": "ja/nein",
    "urgent": "Notfall",
    "urgent_kind": "Art des Notfalls",
    "wrong": "falsch daran",
    "slower": "langsamer",
}


def _answer_typed(practice: "Practice", asks: Asks) -> None:
    from appliance.language.understand import understand

    while True:
        try:
            text = input("> ")
        except EOFError:
            return
        if text.strip():
            now = dt.datetime.now(PRACTICE_ZONE)

            def answer(words: str, now: dt.datetime = now) -> dict[str, Any]:
                return as_json(understand(words, asks, now, practice))

            print(table(answer(text), reasons(text, answer)), flush=True)


def reasons(text: str, answer: Callable[[str], Mapping[str, Any]]) -> dict[str, list[str]]:
    """For each value the words without which it would be another one or missing: what it rests on.

    Empty for a value that several words carry, each of them enough.
    """
    from appliance.language.normalise import normalise

    words = normalise(text)[:MOST_EXPLAINED]
    whole = answer(" ".join(words))
    rests: dict[str, list[str]] = {key: [] for key in whole}
    for at, word in enumerate(words):
        without = answer(" ".join(words[:at] + words[at + 1 :]))
        for key, value in whole.items():
            if without.get(key) != value:
                rests[key].append(word)
    return rests


def table(answer: Mapping[str, Any], rests: Mapping[str, Sequence[str]]) -> str:
    """The values of an answer, one line each, in German, with the words each rests on."""
    if not answer:
        return "  nichts verstanden"
    lines = [(LABELS[key], _readable(value), " ".join(rests.get(key, ()))) for key, value in answer.items()]
    width, wide = (max(len(line[column]) for line in lines) for column in (0, 1))
    return "\n".join(
        f"  {label:<{width}}  {value:<{wide}}  {f'wegen „{words}“' if words else 'mehrere Wörter sagen es'}"
        for label, value, words in lines
    )


def _readable(value: Any) -> str:
    if value is True:
        return "ja"
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, dict):
        return ", ".join(f"{key} {_readable(part)}" for key, part in value.items() if part is not None)
    return str(value)
