"""Which kind of appointment is meant: the practice's own words decide before the six usual reasons."""

from appliance.booking.types import Kind, kind_for, kinds
from appliance.config.practice import Practice
from appliance.dialogue.state import Draft
from appliance.language.normalise import normalise
from appliance.model.values import Appointment


def kind_said(practice: Practice, text: str) -> str | None:
    """The kind of the practice's own (none of the six) whose words are in the text; the longest words win."""
    said = normalise(text)
    found = [
        (len(words), kind.key)
        for kind in kinds(practice)
        if kind.key != kind.reason.value
        for words in _phrases(kind)
        if any(said[at : at + len(words)] == words for at in range(len(said)))
    ]
    return max(found)[1] if found else None


def _phrases(kind: Kind) -> list[list[str]]:
    return [words for text in (kind.label, *kind.words) if (words := list(normalise(text)))]


def kind_of(practice: Practice, draft: Draft) -> str | None:
    """The key of the kind to book; None when the practice offers none for the reason."""
    if draft.kind is not None:
        return draft.kind
    return kind_for(practice, draft.reason) if draft.reason else None


def kind_like(practice: Practice, appointment: Appointment) -> str | None:
    """The kind an appointment was booked as: of those for its reason the one of its length, else the usual one."""
    for kind in kinds(practice):
        if kind.reason is appointment.reason and kind.minutes == appointment.slot.minutes:
            return kind.key
    return kind_for(practice, appointment.reason)
