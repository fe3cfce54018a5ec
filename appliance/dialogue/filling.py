"""What an utterance says goes into what is known: the last value wins within its kind."""

import datetime as dt
from dataclasses import replace

from appliance.dialogue.state import CallState, Draft, Node, Task, drafted
from appliance.language.normalise import normalise
from appliance.language.spelling import merge_spelling
from appliance.model.call import Asks
from appliance.model.meaning import Meaning
from appliance.model.personal import Personal
from appliance.model.values import Caller, Constraint, Reason, Wish


def fill(state: CallState, meaning: Meaning) -> CallState:
    """The state with every value of the utterance taken over."""
    draft = replace(
        state.draft,
        reason=_reason(state.draft, meaning),
        kind=meaning.kind if meaning.reason or meaning.kind else state.draft.kind,
        wish=merge_wish(state.draft.wish, meaning),
        practitioner=meaning.practitioner or state.draft.practitioner,
        item=meaning.item or state.draft.item,
        medicine=meaning.medicine or state.draft.medicine,
        old_date=meaning.old_date or state.draft.old_date,
        old_time=meaning.old_time or state.draft.old_time,
    )
    shown = state.number_shown and meaning.phone is None
    return replace(state, draft=draft, caller=merge_caller(state, meaning), number_shown=shown)


def _reason(draft: Draft, meaning: Meaning) -> Reason | None:
    if meaning.reason_refused and draft.reason is None:
        return Reason.OTHER  # whoever keeps the reason to himself gets an appointment all the same
    return meaning.reason or draft.reason


def merge_caller(state: CallState, meaning: Meaning) -> Caller:
    known, name = state.caller, state.caller.name
    if meaning.name is not None:
        name = meaning.name
        spoken = known.name or state.misheard
        if state.node is Node.SPELL_NAME and spoken is not None:
            name = Personal(merge_spelling(spoken.reveal(), meaning.name.reveal()))
    return Caller(name, meaning.birth_date or known.birth_date, meaning.phone or known.phone)


def merge_wish(wish: Wish, meaning: Meaning) -> Wish:
    """A new day replaces the old day or range; a new time replaces the old time or daypart; limits of one kind replace
    each other."""
    if meaning.date is not None:
        wish = replace(wish, date=meaning.date, date_range=None, constraint=_without_days(wish.constraint))
    elif meaning.date_range is not None:
        wish = replace(wish, date=None, date_range=meaning.date_range)
    if meaning.time is not None:
        wish = replace(wish, time=meaning.time, daypart=None, constraint=_without_times(wish.constraint))
    elif meaning.daypart is not None:
        wish = replace(wish, time=None, daypart=meaning.daypart)
    if meaning.constraint is not None:
        wish = _constrained(wish, meaning.constraint)
    return wish


def _constrained(wish: Wish, new: Constraint) -> Wish:
    old = wish.constraint or Constraint()
    if new.asap or new.any_time:
        wish = replace(wish, time=None, daypart=None)
        old = _without_times(old) or Constraint()
    if new.weekdays:
        wish = replace(wish, date=None)
    if new.not_before or new.not_after:
        wish = replace(wish, time=None)
    return replace(
        wish,
        constraint=Constraint(
            not_before=new.not_before or old.not_before,
            not_after=new.not_after or old.not_after,
            weekdays=new.weekdays or old.weekdays,
            exclude_weekdays=new.exclude_weekdays | old.exclude_weekdays,
            any_time=new.any_time or old.any_time,
            asap=new.asap or old.asap,
        ),
    )


def _without_times(constraint: Constraint | None) -> Constraint | None:
    return replace(constraint, not_before=None, not_after=None) if constraint else None


def _without_days(constraint: Constraint | None) -> Constraint | None:
    return replace(constraint, weekdays=frozenset(), asap=False) if constraint else None


def corrections(state: CallState, meaning: Meaning) -> bool:
    """Whether the utterance brings a value other than the one that was read back."""
    caller, draft = state.caller, state.draft
    pairs = [
        (meaning.name, caller.name),
        (meaning.birth_date, caller.birth_date),
        (meaning.phone, caller.phone),
        (meaning.reason, draft.reason if draft.task is Task.BOOK else meaning.reason),
        (meaning.kind, draft.kind if draft.task is Task.BOOK else meaning.kind),
        (meaning.item, draft.item if draft.task is Task.REQUEST else meaning.item),
        (meaning.medicine, draft.medicine if draft.task is Task.REQUEST else meaning.medicine),
        (meaning.practitioner, draft.practitioner if draft.task is Task.BOOK else meaning.practitioner),
    ]
    return any(new is not None and new != old for new, old in pairs) or moves_slot(state, meaning)


def moves_slot(state: CallState, meaning: Meaning) -> bool:
    """Whether another day or time is wished than the one read back."""
    if state.draft.slot is None or state.draft.task not in (Task.BOOK, Task.MOVE):
        return False
    start = state.draft.slot.start
    return (
        meaning.date not in (None, start.date())
        or meaning.time not in (None, start.time())
        or (meaning.date is None and meaning.date_range is not None)
        or (meaning.time is None and (meaning.daypart is not None or meaning.constraint is not None))
    )


def correct(state: CallState, meaning: Meaning) -> CallState:
    """Takes corrections over; another day or time, or another kind of appointment, gives the slot up."""
    slot = state.draft.slot
    moved = moves_slot(state, meaning)
    rekinded = state.draft.task is Task.BOOK and (
        meaning.reason not in (None, state.draft.reason)
        or meaning.kind not in (None, state.draft.kind)
        or meaning.practitioner not in (None, state.draft.practitioner)
    )
    if slot is not None and (moved or rekinded):
        wish = Wish(slot.start.date(), slot.start.time())
        state = give_up_slot(drafted(state, wish=wish if not moved else _kept(slot.start, meaning)))
    return fill(state, meaning)


def _kept(start: dt.datetime, meaning: Meaning) -> Wish:
    """What stays of the read-back start when one part of it is corrected."""
    new_day = meaning.date is not None or meaning.date_range is not None
    new_time = meaning.time is not None or meaning.daypart is not None
    return Wish(None if new_day else start.date(), None if new_time or new_day else start.time())


def give_up_slot(state: CallState) -> CallState:
    return drafted(state, slot=None, reservation=None, offered=())


FIELD_OF: dict[Asks, Node] = {
    Asks.NAME: Node.SPELL_NAME,
    Asks.SPELL_NAME: Node.SPELL_NAME,
    Asks.BIRTH_DATE: Node.BIRTH_DATE,
    Asks.PHONE: Node.PHONE,
    Asks.DATE_TIME: Node.DATE_TIME,
    Asks.REASON: Node.REASON,
}


FIELD_WORDS: dict[str, Asks] = {
    **dict.fromkeys(("name", "namen", "nachname", "nachnamen", "vorname", "vornamen"), Asks.NAME),
    **dict.fromkeys(("geburtsdatum", "geburtstag", "geburt", "geburtsjahr"), Asks.BIRTH_DATE),
    **dict.fromkeys(("nummer", "telefonnummer", "handynummer", "bestätigungsnummer", "telefon"), Asks.PHONE),
    **dict.fromkeys(("termin", "zeit", "uhrzeit", "tag", "datum", "zeitpunkt"), Asks.DATE_TIME),
    **dict.fromkeys(("grund", "anlass", "terminart"), Asks.REASON),
}


def fields_named(text: str) -> frozenset[Asks]:
    """Which fields an answer to "Was soll ich ändern?" names: there the bare word is enough."""
    return frozenset(FIELD_WORDS[word] for word in normalise(text) if word in FIELD_WORDS)


def has_values(meaning: Meaning) -> bool:
    """Whether an answer brings any value of its own."""
    who = (meaning.name, meaning.birth_date, meaning.phone)
    when = (meaning.date, meaning.time, meaning.date_range, meaning.daypart, meaning.constraint)
    return any(value is not None for value in (*who, *when, meaning.reason, meaning.practitioner))


def forget(state: CallState, field: Node) -> CallState:
    """Clears one field, so that it is asked for again."""
    match field:
        case Node.NAME | Node.SPELL_NAME:
            nameless = replace(state.caller, name=None)
            # First the last name is spelled; if it is still wrong, it was the first name: the whole name anew.
            misheard = None if state.names_wrong % 2 else state.caller.name or state.misheard
            return replace(state, misheard=misheard, caller=nameless, names_wrong=state.names_wrong + 1)
        case Node.BIRTH_DATE:
            return replace(state, caller=replace(state.caller, birth_date=None))
        case Node.PHONE:
            return replace(state, caller=replace(state.caller, phone=None), phone_refused=False, code=None)
        case Node.DATE_TIME | Node.CHOOSE_SLOT:
            if state.draft.task is Task.CANCEL:
                return drafted(state, appointment=None, old_date=None, old_time=None)
            return give_up_slot(drafted(state, wish=Wish()))
        case Node.REASON:
            return give_up_slot(drafted(state, reason=None, kind=None))
        case _:
            return state
