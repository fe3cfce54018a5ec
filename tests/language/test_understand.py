"""Whole utterances to their meaning, over the labelled corpora, and whatever else a line may bring."""

import json
import time
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.cli.understand import as_json, read_question
from appliance.config.practice import AppointmentType, OpeningHours, Practice, Practitioner
from appliance.language.understand import understand
from appliance.model.call import Asks
from appliance.model.meaning import Choice, Intent, Urgent, YesNo
from appliance.model.personal import Personal
from appliance.model.values import Caller, Item, Name, Reason, Summary
from appliance.model.zone import PRACTICE_ZONE

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
MORNING, AFTERNOON = ("08:00", "12:00"), ("14:00", "18:00")
PRACTICE = Practice(
    name="Praxis am Beispielweg",
    phone="0301234560",
    address="Beispielweg 1, 10115 Berlin",
    opening_hours=OpeningHours(
        mon=[MORNING, AFTERNOON],
        tue=[MORNING, AFTERNOON],
        wed=[MORNING],
        thu=[MORNING, ("15:00", "19:00")],
        fri=[("08:00", "13:00")],
    ),
    appointment_types={
        **dict.fromkeys(("checkup", "acute", "vaccination", "blood", "followup", "other"), 15),
        "travel": AppointmentType(minutes=15, maps_to="vaccination", words=["reiseimpfung", "tropenberatung"]),
        "skin": AppointmentType(minutes=15, label="Hautkrebsscreening", maps_to="checkup"),
    },
    practitioners=[
        Practitioner(id="meier", name="Dr. Sabine Meier"),
        Practitioner(id="yilmaz", name="Dr. Cem Yılmaz"),
    ],
    medicines=["Candesartan", "Bisoprolol", "L-Thyroxin", "Metformin", "Ibuprofen", "Salbutamol", "Ramipril"],
)
SLOTS = tuple(
    datetime.fromisoformat(start).replace(tzinfo=PRACTICE_ZONE)
    for start in ("2026-12-01T09:30", "2026-12-01T11:00", "2026-12-03T16:15")
)
SUMMARY = Summary(
    start=datetime(2026, 12, 8, 10, tzinfo=PRACTICE_ZONE),
    reason=Reason.VACCINATION,
    caller=Caller(Personal(Name("Beispiel", "Erika")), Personal(date(1951, 8, 19)), Personal("04066969155")),
)
LEAST_RIGHT = {"seen": 0.98, "further": 0.97, "blind": 0.95}
"""Share of utterances that must be right as a whole in each corpus."""
MOST_WRONG = {"seen": 0.005, "further": 0.02, "blind": 0.03}
"""Share of utterances that may hold a wrong value."""


def corpus(name: str) -> Iterator[dict[str, Any]]:
    with (HERE / f"meaning_{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield {**json.loads(line), "now": NOW.isoformat()}


def answer_to(item: dict[str, Any]) -> dict[str, Any]:
    question = read_question(json.dumps(item).encode(), 1)
    meaning = understand(question.text, question.asks, question.now, PRACTICE, question.offered, question.summary)
    answer: dict[str, Any] = json.loads(json.dumps(as_json(meaning)))
    return answer


def same_name(got: Any, want: dict[str, str]) -> bool:
    return isinstance(got, dict) and all(got.get(part, "").lower() == text.lower() for part, text in want.items())


def is_right(key: str, want: Any, got: Any) -> bool:
    if isinstance(want, dict) and "any_of" in want:
        return any(is_right(key, one, got) for one in want["any_of"])
    if want is None or got is None:
        return got is want or (got is None and want in ("none", "unclear"))
    if key == "name":
        return same_name(got, want)
    return want in got if key == "wrong" else bool(got == want)


def is_wrong(key: str, want: Any, got: Any) -> bool:
    """A value that nobody said; leaving out, and asking back, are no wrong values."""
    return got not in (None, "unclear", "none", "noise") and not is_right(key, want, got)


@pytest.mark.parametrize("name", LEAST_RIGHT)
def test_corpus(name: str) -> None:
    """Most utterances of a corpus are right as a whole, and hardly any holds a wrong value."""
    total, right, wrong = 0, 0, []
    for item in corpus(name):
        answer, expect = answer_to(item), {"urgent": None, **item["expect"]}
        total += 1
        right += all(is_right(key, want, answer.get(key)) for key, want in expect.items())
        if any(is_wrong(key, want, answer.get(key)) for key, want in expect.items()):
            wrong.append(item["text"])
    assert right >= LEAST_RIGHT[name] * total, f"{right} of {total} right"
    assert len(wrong) <= MOST_WRONG[name] * total, wrong


@pytest.mark.parametrize("name", ["seen", "further"])
def test_no_emergency_is_missed(name: str) -> None:
    """Every emergency of the corpora that were worked with starts the emergency path, whatever was asked."""
    emergencies = (item for item in corpus(name) if item["expect"].get("urgent") is True)
    assert [item["text"] for item in emergencies if not answer_to(item).get("urgent")] == []


@pytest.mark.parametrize("name", ["seen", "further"])
def test_no_false_alarm(name: str) -> None:
    """Nothing else does: not what is denied, past, a figure of speech, talk, or an ordinary complaint."""
    others = (item for item in corpus(name) if not item["expect"].get("urgent"))
    assert [item["text"] for item in others if answer_to(item).get("urgent")] == []


@pytest.mark.parametrize(
    ("alarm", "calm"),
    [
        ("ich habe brustschmerzen", "ich habe keine brustschmerzen"),
        ("er ist bewusstlos", "er ist nicht bewusstlos"),
        ("mein vater hat einen schlaganfall", "vor drei jahren hatte mein vater einen schlaganfall"),
        ("ich sterbe", "ich sterbe vor langeweile"),
        ("ich habe keine zeit ich kriege keine luft", "ich kriege keine luft durch die nase"),
    ],
)
def test_what_speaks_against_an_emergency(alarm: str, calm: str) -> None:
    """A denial, the past and a figure of speech calm the very words that alarm without them."""
    assert understand(alarm, Asks.OPEN, NOW, PRACTICE).urgent is Urgent.MEDICAL
    assert understand(calm, Asks.OPEN, NOW, PRACTICE).urgent is None


def test_an_emergency_is_heard_in_every_state() -> None:
    """The question that is open makes no difference to an emergency."""
    for asks in Asks:
        meaning = understand("mein mann ist bewusstlos", asks, NOW, PRACTICE, SLOTS, SUMMARY)
        assert (meaning.intent, meaning.urgent, meaning.yes_no) == (Intent.EMERGENCY, Urgent.MEDICAL, None)


def test_consent_is_stricter_than_confirmation() -> None:
    """A yes with a question beside it is no consent."""
    for text in ("ja bitte was", "ja und was passiert dann", "ja ich verstehe sie schlecht"):
        assert understand(text, Asks.CONSENT, NOW, PRACTICE).yes_no is YesNo.UNCLEAR
    assert understand("ja bitte", Asks.CONSENT, NOW, PRACTICE).yes_no is YesNo.YES


def test_nine_is_never_taken_for_no() -> None:
    """ "neun" where yes or no was asked is unclear."""
    for asks in (Asks.CONSENT, Asks.CONFIRM):
        assert understand("neun", asks, NOW, PRACTICE).yes_no is YesNo.UNCLEAR


def test_a_corrected_read_back_is_not_agreed_to() -> None:
    """A new value beside a yes is a no that carries the value; the same value again is a yes."""
    corrected = understand("ja aber um elf bitte", Asks.CONFIRM, NOW, PRACTICE, summary=SUMMARY)
    assert corrected.yes_no is YesNo.NO
    repeated = understand("ja dienstag um zehn", Asks.CONFIRM, NOW, PRACTICE, summary=SUMMARY)
    assert repeated.yes_no is YesNo.YES
    wrong = understand("die nummer ist falsch", Asks.CONFIRM, NOW, PRACTICE, summary=SUMMARY)
    assert (wrong.yes_no, wrong.wrong, wrong.phone) == (YesNo.NO, frozenset({Asks.PHONE}), None)


def test_an_opening_that_says_everything() -> None:
    """Name, birth date, number, reason, day and time from one sentence; none disturbs another."""
    meaning = understand(
        "petra krüger mein name geboren am dritten mai neunzehnhunderteinundsechzig ich brauche am montag"
        " um neun einen termin zur blutabnahme meine nummer ist null drei null eins zwei drei vier fünf sechs",
        Asks.OPEN,
        NOW,
        PRACTICE,
    )
    assert (meaning.intent, meaning.reason) == (Intent.BOOK, Reason.BLOOD)
    assert (meaning.date, meaning.birth_date) == (date(2026, 11, 30), Personal(date(1961, 5, 3)))
    assert (meaning.phone, meaning.name) == (Personal("030123456"), Personal(Name("Krüger", "Petra")))


def test_several_concerns_keep_their_order() -> None:
    """The first concern leads, the others follow; the paper belongs to the prescription."""
    meaning = understand("ich brauche ein rezept und hätte gern einen termin", Asks.OPEN, NOW, PRACTICE)
    assert (meaning.intent, meaning.more, meaning.item) == (Intent.PRESCRIPTION, (Intent.BOOK,), Item.PRESCRIPTION)


def test_what_is_denied_or_over_sets_no_value() -> None:
    """ "keine Überweisung sondern ein Rezept", "war beim Check-up"."""
    assert understand("keine überweisung sondern ein rezept", Asks.OPEN, NOW, PRACTICE).item is Item.PRESCRIPTION
    assert understand("ich war gestern zum impfen", Asks.REASON, NOW, PRACTICE).reason is None


def test_the_practice_s_own_words() -> None:
    """Practitioners, medicines and kinds of appointment are found as the profile has them, mild damage included."""
    assert understand("zu frau doktor meier bitte", Asks.OPEN, NOW, PRACTICE).practitioner == "meier"
    assert understand("zu doktor yilmaz", Asks.OPEN, NOW, PRACTICE).practitioner == "yilmaz"
    assert understand("candesatan acht milligramm", Asks.OTHER, NOW, PRACTICE).medicine == "Candesartan"
    assert understand("tropenberatung", Asks.REASON, NOW, PRACTICE).reason is Reason.VACCINATION


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("der zweite passt", 2),
        ("nicht den ersten den zweiten", 2),
        ("donnerstag", 3),
        ("dienstag", Choice.UNCLEAR),
        ("ja", Choice.UNCLEAR),
        ("nein", Choice.NONE),
        ("egal", Choice.ANY),
        ("weder noch", Choice.NONE),
    ],
)
def test_choices(text: str, choice: int | Choice) -> None:
    """A place, a weekday or a time that fits one slot chooses it; what fits several does not."""
    assert understand(text, Asks.CHOOSE_SLOT, NOW, PRACTICE, SLOTS).choice == choice


def test_a_yes_chooses_the_only_slot() -> None:
    """With one slot a yes is the choice."""
    assert understand("ja passt", Asks.CHOOSE_SLOT, NOW, PRACTICE, SLOTS[:1]).choice == 1


WORDS = sorted({word for name in LEAST_RIGHT for item in corpus(name) for word in item["text"].split()})


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)),
    st.sampled_from(Asks),
)
def test_nothing_raises_and_the_same_comes_back(text: str, asks: Asks) -> None:
    """Any text, and any row of words that the phrase lists know, gives an answer, and the same one again."""
    first = understand(text, asks, NOW, PRACTICE, SLOTS, SUMMARY)
    assert as_json(first) == as_json(understand(text, asks, NOW, PRACTICE, SLOTS, SUMMARY))
    msgspec.json.encode(as_json(first))


@pytest.mark.parametrize(
    "text",
    ["0123456789" * 200, "null eins zwei drei vier fünf sechs sieben acht neun " * 38, "kann nicht mehr bin ich " * 83],
)
def test_long_lines_are_answered_in_bounded_time(text: str) -> None:
    """2,000 characters cost milliseconds. The bound is wide: the machine may be busy."""
    for asks in Asks:
        begin = time.process_time()
        understand(text, asks, NOW, PRACTICE, SLOTS, SUMMARY)
        assert time.process_time() - begin < 0.1
