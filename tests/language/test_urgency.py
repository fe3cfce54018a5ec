"""The emergency path over labelled sets of its own; of half of the first only the count of failures was seen."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zlib import crc32

import pytest

from appliance.config.practice import AppointmentType, OpeningHours, Practice, Practitioner
from appliance.language import signs
from appliance.language.hearing import plain
from appliance.language.normalise import normalise
from appliance.language.understand import understand
from appliance.language.urgency import urgency
from appliance.model.call import Asks
from appliance.model.meaning import Urgent
from appliance.model.zone import PRACTICE_ZONE

HERE = Path(__file__).parent
MOST_MISSED = {"read": 0.0, "blind": 0.06, "second": 0.0, "third": 0.0, "fourth": 0.02}
"""Share of emergencies of each part that may be missed. The blind part is counted, never read."""
MOST_FALSE = {"read": 0.005, "blind": 0.035, "second": 0.01, "third": 0.01, "fourth": 0.01}
"""Share of everything else that may set off the emergency path."""


def labelled() -> Iterator[tuple[str, str, str]]:
    """Part, label and text of every line."""
    for file in ("alarms", "calm", "second", "third", "fourth"):
        for line in (HERE / f"urgency_{file}.txt").read_text("utf-8").splitlines():
            if line.startswith("#"):
                continue
            label, text = ("calm", line) if file == "calm" else line.split(" ", 1)
            part = file if file in ("second", "third", "fourth") else ("read", "blind")[crc32(text.encode()) % 2]
            yield part, label, text


def called(text: str) -> Urgent | None:
    return urgency(plain(normalise(text)).words)


@pytest.mark.parametrize("part", MOST_MISSED)
def test_emergencies_are_heard(part: str) -> None:
    """Hardly any is missed; of the blind part only the number is told."""
    alarms = [text for where, label, text in labelled() if where == part and label != "calm"]
    missed = [text for text in alarms if called(text) is None]
    assert len(missed) <= MOST_MISSED[part] * len(alarms), len(missed) if part == "blind" else missed


@pytest.mark.parametrize("part", MOST_FALSE)
def test_what_only_resembles_one_is_not(part: str) -> None:
    """Complaints, history, figures of speech, television, pets, papers."""
    calm = [text for where, label, text in labelled() if where == part and label == "calm"]
    false = [text for text in calm if called(text) is not None]
    assert len(false) <= MOST_FALSE[part] * len(calm), len(false) if part == "blind" else false


@pytest.mark.parametrize(
    ("alarm", "calm"),
    [
        ("meinem onkel hängt der mundwinkel", "meinem onkel hängt die hose"),
        ("meine hand ist plötzlich gelähmt", "meine hand ist seit monaten manchmal taub"),
        ("er hat atemnot", "er hat keine atemnot"),
        ("der hund hat ihm ins gesicht gebissen", "der hund hat ihm ins ohr gebellt"),
    ],
)
def test_a_sign_needs_both_its_halves(alarm: str, calm: str) -> None:
    """A body part alone, or what is wrong alone, is no sign; nor is what is denied or comes and goes."""
    assert called(alarm) is Urgent.MEDICAL
    assert called(calm) is None


def test_unknown_endings_and_compounds_belong_to_their_family() -> None:
    """Stems carry the meaning: nobody listed these very words."""
    found = signs.places_of(("oberbauchschmerzen", "nachttischtabletten", "kaltschweißigkeit"))
    assert (found["pain"], found["pills"], found["sweat"]) == ([0], [1], [2])


def test_the_emergency_number_is_one_except_among_digits() -> None:
    """Whoever says 112 believes he has called it; in a telephone number it is three digits."""
    now = datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
    practice = Practice(
        name="Praxis am Beispielweg",
        phone="0301234560",
        address="Beispielweg 1, 10115 Berlin",
        opening_hours=OpeningHours(mon=[("08:00", "12:00")]),
        appointment_types={"checkup": AppointmentType(minutes=15)},
        practitioners=[Practitioner(id="meier", name="Dr. Sabine Meier")],
    )
    assert understand("eins eins zwei", Asks.OPEN, now, practice).urgent is Urgent.MEDICAL
    assert understand("eins eins zwei", Asks.PHONE, now, practice).urgent is None
