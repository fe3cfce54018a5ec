"""Kinds of appointments of a practice, and how they relate to the six reasons of the contract."""

from dataclasses import dataclass

from appliance.config.practice import Practice
from appliance.model.values import Reason

LABELS = {
    Reason.CHECKUP: "Vorsorge",
    Reason.VACCINATION: "Impfung",
    Reason.BLOOD: "Blutabnahme",
    Reason.FOLLOWUP: "Kontrolle",
    Reason.ACUTE: "akute Beschwerden",
    Reason.OTHER: "Sprechstunde",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of appointment, with every default filled in."""

    key: str
    reason: Reason
    minutes: int
    label: str
    resource: str
    online: bool
    """False: the box books none of these; the caller is called back."""
    words: tuple[str, ...]


def kind(practice: Practice, key: str) -> Kind:
    """The kind with that key of `appointment_types`. Raises KeyError for an unknown key."""
    entry = practice.appointment_types[key]
    if isinstance(entry, int):
        reason = Reason(key)
        return Kind(key, reason, entry, LABELS[reason], "practice", True, ())
    reason = Reason(entry.maps_to or key)
    label = entry.label or LABELS[reason]
    return Kind(key, reason, entry.minutes, label, entry.resource, entry.online, tuple(entry.words))


def kinds(practice: Practice) -> tuple[Kind, ...]:
    """All kinds, in the order of the profile."""
    return tuple(kind(practice, key) for key in practice.appointment_types)


def kind_for(practice: Practice, reason: Reason) -> str | None:
    """The key of the kind to book for a reason: its namesake, else the first that maps to it; None: not offered."""
    if reason.value in practice.appointment_types:
        return reason.value
    return next((one.key for one in kinds(practice) if one.reason is reason), None)


def takers(practice: Practice, key: str) -> tuple[str, ...]:
    """Ids of the practitioners who take that kind of appointment."""
    return tuple(person.id for person in practice.practitioners if person.types is None or key in person.types)
