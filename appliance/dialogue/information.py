"""What anybody may know without consent: hours, address, who is speaking, what is kept."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from appliance.booking.hours import WEEKDAYS as WEEKDAY_KEYS
from appliance.booking.hours import open_intervals, substitute_on
from appliance.dialogue.asking import ask, ask_again, goodbye, repeat
from appliance.dialogue.state import CallState, Node, Turn, happened, say, tell
from appliance.dialogue.texts import TELL
from appliance.language.speakable import speakable
from appliance.language.wording import Case, say_date, say_digits, say_time
from appliance.model.call import Outcome
from appliance.model.meaning import Intent, Meaning

WEEKDAYS = ("Montags", "Dienstags", "Mittwochs", "Donnerstags", "Freitags", "Samstags", "Sonntags")


def answer(state: CallState, meaning: Meaning, now: dt.datetime) -> CallState:
    """The state with the asked information put before whatever is said next."""
    practice = state.practice
    match meaning.intent:
        case Intent.OPENING_HOURS:
            return tell(happened(state, Outcome.INFORMED), *hours(state, meaning, now))
        case Intent.ADDRESS:
            return tell(happened(state, Outcome.INFORMED), TELL["address"].format(address=speakable(practice.address)))
        case Intent.AI_QUESTION:
            return tell(state, TELL["ai"])
        case Intent.PRIVACY_QUESTION:
            days = practice.retention.appointments
            return tell(state, speakable(TELL["privacy"].format(days=days)))
        case Intent.WRONG_NUMBER:
            return tell(
                happened(state, Outcome.INFORMED), TELL["wrong_number"].format(practice=speakable(practice.name))
            )
        case _:
            return tell(state, TELL["no_advice"])


def hours(state: CallState, meaning: Meaning, now: dt.datetime) -> list[str]:
    """Opening hours of the day asked for, of the weekdays asked for, or of today and the whole week."""
    if meaning.date is not None:
        return _day(state, meaning.date, now)
    weekdays = sorted(meaning.constraint.weekdays) if meaning.constraint else []
    if weekdays:
        return [_weekday(state, day) for day in weekdays]
    return [*_day(state, now.date(), now), *_week(state)]


def _week(state: CallState) -> list[str]:
    """The regular week; days with the same hours are told together."""
    same: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for day in range(7):
        hours = tuple(_regular(state, day))
        if hours:
            same.setdefault(hours, []).append(WEEKDAYS[day].lower())
    return [f"{_and(days).capitalize()} {spans(_times(hours))}." for hours, days in same.items()]


def _and(words: Sequence[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} und {last}" if first else last


def _day(state: CallState, day: dt.date, now: dt.datetime) -> list[str]:
    intervals = open_intervals(state.practice, day)
    label = "Heute" if day == now.date() else f"Am {say_date(day, now.date(), Case.DATIVE)},"
    if intervals:
        return [f"{label} ist die Praxis geöffnet {spans([(one.start.time(), one.end.time()) for one in intervals])}."]
    closed = [f"{label} ist die Praxis geschlossen."]
    substitute = substitute_on(state.practice, day)
    if substitute is not None:
        closed.append(f"Die Vertretung hat {speakable(substitute.name)}, Telefonnummer {say_digits(substitute.phone)}.")
    return closed


def _regular(state: CallState, weekday: int) -> list[tuple[str, str]]:
    hours: list[tuple[str, str]] = getattr(state.practice.opening_hours, WEEKDAY_KEYS[weekday])
    return hours


def _weekday(state: CallState, weekday: int) -> str:
    """The regular hours of a weekday."""
    hours = _regular(state, weekday)
    if not hours:
        return f"{WEEKDAYS[weekday]} ist die Praxis geschlossen."
    return f"{WEEKDAYS[weekday]} ist die Praxis geöffnet {spans(_times(hours))}."


def _times(hours: Sequence[tuple[str, str]]) -> list[tuple[dt.time, dt.time]]:
    return [(dt.time.fromisoformat(begin), dt.time.fromisoformat(end)) for begin, end in hours]


def spans(times: Sequence[tuple[dt.time, dt.time]]) -> str:
    """ "von acht Uhr bis zwölf Uhr und von vierzehn Uhr bis achtzehn Uhr"."""
    return " und ".join(f"von {say_time(begin)} bis {say_time(end)}" for begin, end in times)


def go_on(state: CallState) -> Turn:
    """After an information: back to the question that was open."""
    if state.node is Node.CONSENT:
        if Outcome.INFORMED in state.done:
            return say(state, Node.CONSENT, TELL["after_info"])
        return ask(state, Node.CONSENT)
    if state.node in (Node.OPEN, Node.ANYTHING_ELSE) and state.draft.task is None:
        return ask(state, Node.ANYTHING_ELSE)
    return ask_again(state)


def abuse(state: CallState) -> Turn:
    """Asked to stay friendly once, then the call ends."""
    if state.insults:
        return goodbye(happened(state, Outcome.ABUSE), TELL["goodbye_abuse"])
    return ask_again(tell(replace(state, insults=1), TELL["abuse"]))


def wait(state: CallState) -> Turn:
    """ "Moment bitte": the question stays open."""
    last = state.last
    return say(
        state,
        state.node,
        TELL["wait"],
        offered=last.offered if last else (),
        summary=last.summary if last else None,
    )


def slower(state: CallState) -> Turn:
    return repeat(tell(state, TELL["slower"]))
