"""Values of the draft as spoken German."""

import calendar
import datetime as dt
from collections.abc import Sequence

from appliance.booking.types import kind
from appliance.config.practice import Practice
from appliance.dialogue.state import CallState, Draft, Task
from appliance.dialogue.texts import CONFIRM, ITEMS, REASONS, RIGHTS
from appliance.language.speakable import speakable
from appliance.language.wording import Case, say_birth_date, say_date, say_digits, say_name, say_start, say_time
from appliance.model.personal import Personal
from appliance.model.values import Caller, Slot, Summary

ORDINALS = ("Erstens", "Zweitens", "Drittens")


def on(start: dt.datetime, now: dt.datetime) -> str:
    """A start with weekday, date and digital time: "am Dienstag, dem ersten Dezember, um neun Uhr dreißig"."""
    return f"am {say_start(start, now.date(), Case.DATIVE)}"


def upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def listed(slots: Sequence[Slot], now: dt.datetime) -> str:
    """Offered slots with their numbers; the day is said once where all are on the same."""
    if len({slot.start.date() for slot in slots}) == 1:
        day = f"am {say_date(slots[0].start.date(), now.date(), Case.DATIVE)}"
        times = [f"{word}, um {say_time(slot.start.time())}" for word, slot in zip(ORDINALS, slots, strict=False)]
        return f"{upper_first(day)}. " + ". ".join(times)
    return ". ".join(f"{word}, {on(slot.start, now)}" for word, slot in zip(ORDINALS, slots, strict=False))


def born_on(day: dt.date) -> str:
    """ "am dritten Mai neunzehnhunderteinundsechzig"."""
    return f"am {say_birth_date(day, Case.DATIVE).removeprefix('dem ')}"


def name_of(practice: Practice, practitioner: str) -> str:
    """A practitioner's name as it is spoken."""
    return next((speakable(one.name) for one in practice.practitioners if one.id == practitioner), "")


def deadline(today: dt.date) -> str:
    """ "am Freitag, dem fünfundzwanzigsten Dezember": a month from today, or the last day of that month: the time limit
    of Art. 12(3) DSGVO (Regulation 1182/71)."""
    year, month = today.year + today.month // 12, today.month % 12 + 1
    due = dt.date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    return f"am {say_date(due, today, Case.DATIVE)}"


def who(caller: Caller, code: Personal[str] | None = None) -> str:
    """Name, birth date and number (or receipt code), as far as known."""
    parts = []
    if caller.name:
        parts.append(say_name(caller.name.reveal()))
    if caller.birth_date:
        parts.append(f"geboren {born_on(caller.birth_date.reveal())}")
    if caller.phone:
        parts.append(f"Telefonnummer {say_digits(caller.phone.reveal())}")
    if code:
        parts.append(f"Bestätigungsnummer {say_digits(code.reveal())}")
    return ", ".join(parts)


def read_back(state: CallState, now: dt.datetime) -> tuple[str, Summary]:
    """The sentence that is to be confirmed, and the same as data."""
    draft, caller = state.draft, state.caller
    old = draft.appointment.slot.start if draft.appointment else None
    start = draft.slot.start if draft.slot else None
    values = {
        "who": who(caller),
        "when": on(start, now) if start else "",
        "old": on(old, now) if old else "",
        "reason": _reason(state),
        "item": upper_first(item(draft)),
        "right": RIGHTS[draft.right],
    }
    minutes = draft.slot.minutes if draft.slot else None
    match draft.task:
        case Task.BOOK:
            summary = Summary(start, None, minutes, draft.reason, draft.practitioner, caller)
        case Task.MOVE:
            summary = Summary(start, old, minutes, caller=caller)
        case Task.CANCEL:
            summary = Summary(old_start=old, caller=caller)
        case _:
            summary = Summary(caller=caller)
    text = CONFIRM[draft.task or Task.CALLBACK]
    return text.format(**values), summary


def _reason(state: CallState) -> str:
    """ "Termin zur Kontrolle bei Dr. Muster"; a kind of the practice's own by its own name."""
    draft, practice = state.draft, state.practice
    what = REASONS[draft.reason] if draft.reason else ""
    if draft.kind is not None:
        what = speakable(kind(practice, draft.kind).label)
    return f"{what} bei {name_of(practice, draft.practitioner)}" if draft.practitioner else what


def item(draft: Draft) -> str:
    """What is asked for: "ein Rezept für Candesartan"."""
    if draft.item is None:
        return ""
    name = ITEMS[draft.item]
    return f"{name} für {draft.medicine}" if draft.medicine else name
