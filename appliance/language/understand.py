"""One utterance to its meaning: pure, the same for the same input, whatever the text.

Names are read before dates, because "Sonntag" may be a name; numbers and birth dates before both. What one reader has
taken the next does not see.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from appliance.config.practice import Practice
from appliance.language.birth_dates import read_birth_date
from appliance.language.choices import choose
from appliance.language.concerns import Concerns, concerns
from appliance.language.hearing import plain
from appliance.language.known_names import find_medicine, find_practitioner, own_phrases
from appliance.language.names import read_name
from appliance.language.normalise import normalise
from appliance.language.phones import read_phone
from appliance.language.polarity import called_wrong, yes_no
from appliance.language.read import Read
from appliance.language.spelling import merge_spelling, read_spelling
from appliance.language.urgency import urgency
from appliance.language.when import When, read_when
from appliance.language.word_lists import word_set
from appliance.model.call import Asks
from appliance.model.meaning import Choice, Intent, Meaning, Urgent, YesNo
from appliance.model.personal import Personal
from appliance.model.values import Item, Name, Reason, Summary

_BORN = ("gebor", "geburt", "jahrgang")
_GOES_ON = word_set("ich wir meine mein telefon telefonnummer handynummer nummer brauche möchte termin")
WEEKDAYS = word_set("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag")
TAKEN = "·"
"""Stands for a word that a reader has taken; no word that is heard looks like it."""
_YES_NO = frozenset((Asks.CONSENT, Asks.CONFIRM, Asks.ANYTHING_ELSE, Asks.OTHER))
_PERSON = frozenset((Asks.NAME, Asks.SPELL_NAME, Asks.BIRTH_DATE, Asks.PHONE))
_FREE = frozenset((Asks.OPEN, Asks.ANYTHING_ELSE, Asks.OTHER, Asks.CONSENT))
_ABOUT_APPOINTMENT = frozenset((Intent.BOOK, Intent.RESCHEDULE, Intent.CANCEL, Intent.QUERY_APPOINTMENT))
_DAY_MATTERS = _ABOUT_APPOINTMENT | {Intent.OPENING_HOURS, Intent.REPEAT, Intent.GREETING, Intent.WAIT}
_CHANGES = frozenset((Intent.RESCHEDULE, Intent.CANCEL))
_PASSING = frozenset((Intent.GREETING, Intent.WAIT, Intent.GOODBYE))
"""Said beside a concern they are manners, no concern of their own."""
_ASKS_BACK = frozenset((Intent.REPEAT, Intent.PRIVACY_QUESTION, Intent.AI_QUESTION, Intent.WRONG_NUMBER, Intent.WAIT))
_GONE = word_set("aus alle leer ausgegangen aufgebraucht ende neige knapp")
_NUMBER = (("eins", "eins", "zwei"), ("hundertzwölf",), ("einhundertzwölf",))
"""112, said by somebody who believes he has called it; no emergency where digits are asked for."""
_DIGITS = frozenset((Asks.PHONE, Asks.BIRTH_DATE, Asks.DATE_TIME, Asks.OTHER))
_NUMBERS = word_set("telefon handy nummer telefonnummer handynummer festnetz mobiltelefon anschluss smartphone")
_WISHES = word_set("brauche bräuchte möchte will hätte würde bestellen brauchen haben verlängern bitte nochmal")


def understand(
    text: str,
    asks: Asks,
    now: datetime,
    practice: Practice,
    offered: Sequence[datetime] = (),
    summary: Summary | None = None,
) -> Meaning:
    """What `text` means as an answer to `asks`. Never raises.

    `now`: aware, practice time. `offered`: the slots of a choice in the order spoken. `summary`: what was read back.
    """
    heard = normalise(text)
    if not heard:
        return Meaning()
    words = plain(_meant(heard, practice.words)).words
    urgent = urgency(words) or (Urgent.MEDICAL if words in _NUMBER and asks not in _DIGITS else None)
    found = concerns(words, asks, own_phrases(practice))
    who = _who(heard, asks, now.date(), _is_talk(found))
    when = read_when(
        _meant(who.rest, practice.words), now, practice, asks=asks, changing=bool(_CHANGES & set(found.intents))
    )
    medicine = find_medicine(heard, practice)
    intents = _intents(found.intents, words, asks, medicine)
    when = _about_when(when, intents)
    answer = _answer(yes_no(words, asks), asks, intents)
    meaning = Meaning(
        intent=intents[0] if intents else Intent.NONE,
        more=intents[1:],
        item=(found.item or Item.PRESCRIPTION) if Intent.PRESCRIPTION in intents else None,
        medicine=medicine,
        date=when.date,
        time=when.time,
        old_date=when.old_date,
        old_time=when.old_time,
        date_range=when.date_range,
        daypart=when.daypart,
        constraint=when.constraint,
        reason=_reason(found, intents, asks),
        reason_refused=found.reason_refused,
        name=Personal(who.name) if who.name else None,
        birth_date=Personal(who.birth_date) if who.birth_date else None,
        phone=Personal(who.phone) if who.phone else None,
        practitioner=find_practitioner(who.rest, practice) if asks not in _PERSON else None,
        yes_no=answer,
        slower=_wants_it_slower(words),
    )
    if asks is Asks.CHOOSE_SLOT and offered:
        meaning = _chosen(meaning, words, offered, yes_no(words, asks), when)
    if asks is Asks.CONFIRM:
        meaning = _corrected(meaning, words, summary)
    if urgent is not None:
        return _emergency(meaning, urgent)
    return meaning


def _meant(heard: Sequence[str], own: Mapping[str, str]) -> Sequence[str]:
    """The words with the practice's own ones replaced; names are read from the words as heard."""
    return [word for said in heard for word in own.get(said, said).split()] if own else heard


def _emergency(meaning: Meaning, urgent: Urgent) -> Meaning:
    """Only who calls is kept beside it: whatever else was said must not be answered before the emergency."""
    return Meaning(
        intent=Intent.EMERGENCY,
        urgent=urgent,
        name=meaning.name,
        birth_date=meaning.birth_date,
        phone=meaning.phone,
    )


# --- who ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Who:
    """What was said about the caller, and the words that are left."""

    name: Name | None
    birth_date: date | None
    phone: str | None
    rest: tuple[str, ...]


def _is_talk(found: Concerns) -> bool:
    """Whoever says what he wants or why he comes does not answer with his bare name."""
    return found.reason is not None or any(intent is not Intent.GREETING for intent in found.intents)


def _who(heard: list[str], asks: Asks, today: date, talk: bool) -> _Who:
    rest = list(heard)
    birth = _birth(rest, asks, today) if asks not in (Asks.PHONE, Asks.SPELL_NAME) else None
    if birth is not None:
        _take(rest, birth.start, birth.end)
    phone = read_phone(rest, asks is Asks.PHONE) if asks not in (Asks.BIRTH_DATE, Asks.SPELL_NAME) else None
    if phone is not None:
        _take(rest, phone.start, phone.end)
    name = _name(rest, asks, talk)
    return _Who(name, birth.value if birth else None, phone.value if phone else None, tuple(rest))


def _birth(words: Sequence[str], asks: Asks, today: date) -> Read[date] | None:
    """The birth date; where it was not asked for, from the words about "geboren" alone, so no other date disturbs."""
    if asks is Asks.BIRTH_DATE:
        return read_birth_date(words, today, True)
    born = next((at for at, word in enumerate(words) if word.startswith(_BORN)), None)
    if born is None:
        return None
    ends = (at for at in range(born + 1, len(words)) if words[at] in _GOES_ON)
    return read_birth_date(words[: next(ends, len(words))], today, False)


def _take(words: list[str], start: int, end: int) -> None:
    words[start:end] = [TAKEN] * (end - start)


def _name(rest: list[str], asks: Asks, talk: bool) -> Name | None:
    """The name; the words it was said with are taken."""
    if asks is Asks.SPELL_NAME:
        spelled = read_spelling(rest)
        if spelled is not None:
            _take(rest, 0, len(rest))
            return spelled
    read = read_name(rest, asked=asks is Asks.NAME and not talk)
    spelled = _spelled_beside(rest, read.start if read else 0) if asks is Asks.NAME else None
    if spelled is not None:
        _take(rest, 0, len(rest))
        return merge_spelling(read.value if read else None, spelled)
    if read is None:
        return None
    _take(rest, read.start, read.end)
    return read.value


def _spelled_beside(words: Sequence[str], start: int) -> Name | None:
    """A name that is spelled where it was only asked for ("Schäfer S C H Ä F E R", "Maier mit A I")."""
    letters = [at for at, word in enumerate(words) if len(word) == 1 and word != TAKEN]
    if len(letters) >= 3:
        return read_spelling(words[letters[0] :])
    if "mit" in words[start:] and TAKEN not in words:
        at = words.index("mit", start)
        return read_spelling(words[max(start, at - 1) :])
    return None


# --- what -----------------------------------------------------------------------------------------------------------


def _intents(found: tuple[Intent, ...], words: Sequence[str], asks: Asks, medicine: str | None) -> tuple[Intent, ...]:
    """The concerns that this question leaves room for: an answer about when is no wish for another appointment."""
    intents = [intent for intent in found if intent not in _out_of_place(words, asks)]
    if (
        medicine
        and set(intents) <= {Intent.REPEAT}
        and (asks is Asks.OTHER or (asks in _FREE and (_WISHES | _GONE) & set(words)))
    ):
        intents = [Intent.PRESCRIPTION]
    if asks is Asks.PHONE and _has_no_phone(words):
        intents = [Intent.REFUSE]
    proper = [intent for intent in intents if intent not in _PASSING]
    return tuple(proper or intents)


def _has_no_phone(words: Sequence[str]) -> bool:
    """ "Ich habe gar kein Telefon": there is no number to ask for again."""
    denials = [at for at, word in enumerate(words) if word in ("kein", "keine", "keins", "keines", "keinen")]
    return any(words[at] == "keins" or _NUMBERS & set(words[at + 1 : at + 3]) for at in denials)


def _out_of_place(words: Sequence[str], asks: Asks) -> set[Intent]:
    if asks in _FREE:
        return {Intent.REFUSE} if asks is Asks.CONSENT else set()
    out = {Intent.BOOK, Intent.QUERY_APPOINTMENT, Intent.GREETING}
    clear = any(word.startswith(("absag", "abgesagt", "storn", "verschieb", "verleg")) for word in words)
    if asks in (Asks.DATE_TIME, Asks.CHOOSE_SLOT, Asks.CONFIRM) and not clear:
        out |= {Intent.RESCHEDULE, Intent.CANCEL, Intent.ADDRESS}
    if asks is Asks.SPELL_NAME:
        out |= {Intent.FAQ_OTHER, Intent.PRESCRIPTION, Intent.OPENING_HOURS, Intent.ADDRESS}
    if asks in (Asks.CHOOSE_SLOT, Asks.CONFIRM):
        out |= {Intent.REFUSE, Intent.OPENING_HOURS}
    return out


def _about_when(when: When, intents: Sequence[Intent]) -> When:
    """A day said beside a prescription or a call-back is no wish for an appointment."""
    if not intents or intents[0] in _DAY_MATTERS:
        return when
    return replace(when, date=None, old_date=None, old_time=None)


def _reason(found: Concerns, intents: Sequence[Intent], asks: Asks) -> Reason | None:
    """Why the caller comes; a complaint told beside a prescription or a question is no reason to come."""
    if asks in _PERSON or asks is Asks.CHOOSE_SLOT:
        return None
    others = [intent for intent in intents if intent not in _PASSING]
    if asks is not Asks.REASON and others and not _ABOUT_APPOINTMENT & set(others):
        return None
    return found.reason


def _wants_it_slower(words: Sequence[str]) -> bool:
    return "langsamer" in words or ("schnell" in words and ("zu" in words or "so" in words) and "nicht" in words)


# --- answers ---------------------------------------------------------------------------------------------------------


def _answer(said: YesNo | None, asks: Asks, intents: Sequence[Intent]) -> YesNo | None:
    if asks is Asks.CONSENT and said is YesNo.YES and _ASKS_BACK & set(intents):
        return YesNo.UNCLEAR
    return None if said is YesNo.UNCLEAR and asks not in _YES_NO else said


def _chosen(
    meaning: Meaning, words: Sequence[str], offered: Sequence[datetime], answer: YesNo | None, when: When
) -> Meaning:
    wish = (when.date, when.time, when.daypart, when.constraint)
    choice = choose(words, offered, answer, wish)
    if isinstance(choice, int):
        meaning = replace(meaning, date=None, time=None, date_range=None, daypart=None, constraint=None)
    if isinstance(choice, Choice) and choice is Choice.UNCLEAR and meaning.intent in (Intent.REPEAT, Intent.WAIT):
        choice = None
    return replace(meaning, choice=choice)


def _corrected(meaning: Meaning, words: Sequence[str], summary: Summary | None) -> Meaning:
    """A read-back that is answered with other values, or with fields called wrong, is not agreed to."""
    new = _new_values(meaning, summary, words)
    wrong = called_wrong(words) - new
    answer = meaning.yes_no
    if wrong or (new and answer is not YesNo.NO):
        answer = YesNo.NO
    return replace(meaning, yes_no=answer, wrong=wrong)


def _same_weekday(meaning: Meaning, start: datetime | None, words: Sequence[str]) -> bool:
    """ "Ja, Dienstag um zehn" repeats the weekday that was read back, whichever week it is in."""
    if start is None or meaning.date is None or meaning.yes_no is not YesNo.YES:
        return False
    return meaning.date.weekday() == start.weekday() and any(word in WEEKDAYS for word in words)


def _new_values(meaning: Meaning, summary: Summary | None, words: Sequence[str]) -> frozenset[Asks]:
    """Fields for which another value was said than was read back."""
    known = summary or Summary()
    start, caller = known.start, known.caller
    new: set[Asks] = set()
    if meaning.date and (start is None or meaning.date != start.date()) and not _same_weekday(meaning, start, words):
        new.add(Asks.DATE_TIME)
    if meaning.time and (start is None or meaning.time != start.time()):
        new.add(Asks.DATE_TIME)
    if meaning.reason and meaning.reason is not known.reason:
        new.add(Asks.REASON)
    for asks, said, had in (
        (Asks.NAME, meaning.name, caller.name),
        (Asks.BIRTH_DATE, meaning.birth_date, caller.birth_date),
        (Asks.PHONE, meaning.phone, caller.phone),
    ):
        if said is not None and said != had:
            new.add(asks)
    return frozenset(new)
