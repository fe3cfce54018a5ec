"""What the fallback recogniser makes of answers over the telephone, and how each is taken."""

from datetime import date, datetime, time
from typing import Any

import pytest

from appliance.config.loading import load_practice
from appliance.language.understand import understand
from appliance.model.call import Asks
from appliance.model.meaning import Intent, YesNo
from appliance.model.zone import PRACTICE_ZONE

NOW = datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
PRACTICE = load_practice(None)


def said(text: str, asks: Asks, field: str) -> Any:
    value = getattr(understand(text, asks, NOW, PRACTICE), field)
    return value.reveal() if hasattr(value, "reveal") else value


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Na, das stimmt.", YesNo.YES),
        ("Na genau.", YesNo.YES),
        ("Na klar.", YesNo.YES),
        ("Stimmst genau.", YesNo.YES),
        ("Na.", YesNo.UNCLEAR),
        ("Neun.", YesNo.UNCLEAR),
        ("Na net.", YesNo.NO),
        ("Na, das stimmt nicht.", YesNo.NO),
        ("Na des passt net.", YesNo.NO),
    ],
)
def test_na_is_no_until_it_denies(text: str, answer: YesNo) -> None:
    """ "Na" is what is left of "Ja", and a dialect's "nein": alone it is neither."""
    assert said(text, Asks.CONFIRM, "yes_no") is answer


def test_a_heard_na_is_no_consent() -> None:
    """Consent is stricter: what may have been a "nein" does not count beside an agreement."""
    assert said("Na, einverstanden.", Asks.CONSENT, "yes_no") is YesNo.UNCLEAR
    assert said("Na gut, einverstanden.", Asks.CONSENT, "yes_no") is YesNo.YES
    assert said("Ja, ich brauche einen Termin.", Asks.CONSENT, "yes_no") is YesNo.YES


@pytest.mark.parametrize(
    ("text", "asks", "field", "value"),
    [
        ("9.30 Uhr", Asks.DATE_TIME, "time", time(9, 30)),
        ("umhalb elf", Asks.DATE_TIME, "time", time(10, 30)),
        ("am 3. 12. um 9.30 Uhr", Asks.DATE_TIME, "date", date(2026, 12, 3)),
        ("am 7. Juli 1969.", Asks.BIRTH_DATE, "birth_date", date(1969, 7, 7)),
        ("Unter 0 3 0 2 3 1 4 5 6 7", Asks.PHONE, "phone", "0302314567"),
        ("Ich habe gar kein Telefon.", Asks.PHONE, "intent", Intent.REFUSE),
        ("Ich habe kein Telefon hier, die Nummer ist 030 2314567", Asks.PHONE, "phone", "0302314567"),
    ],
)
def test_written_and_joined_forms(text: str, asks: Asks, field: str, value: Any) -> None:
    """Digits, dots and joined words mean what was spoken."""
    assert said(text, asks, field) == value


def test_two_family_names_are_one_double_name() -> None:
    """A recogniser leaves the hyphen out; a common family name is no first name."""
    name = said("Müller Lüdenscheidt", Asks.NAME, "name")
    assert (name.first, name.last) == (None, "Müller-Lüdenscheidt")
    name = said("Erika Müller", Asks.NAME, "name")
    assert (name.first, name.last) == ("Erika", "Müller")
