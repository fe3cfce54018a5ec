"""What a caller may not get by telephone: more than two appointments, others' data, changes without proof."""

import datetime as dt
from collections.abc import Callable

import pytest
from talk import NOW, Talk

from appliance.dialogue.phrases import deadline
from appliance.model.call import Asks, Outcome
from appliance.model.personal import Personal
from appliance.model.values import Caller, Name, Reason, Topic
from appliance.store.calls import a_month_after
from appliance.store.store import Store

Call = Callable[..., Talk]

NAME, BORN, PHONE = (
    "erika beispiel",
    "vierzehnter dritter achtundfünfzig",
    "null drei null fünf fünf fünf null eins zwei",
)
ERIKA = Caller(
    Personal(Name("Beispiel", "Erika")), Personal(dt.date(1958, 3, 14)), Personal("03055501 2".replace(" ", ""))
)
BOOKING = ("ja", "ich brauche einen termin zur kontrolle", "am donnerstag den dritten dezember um neun uhr")
CANCEL = ("ja", "ich möchte meinen termin absagen", NAME, BORN)


def enter(store: Store, day: int, reason: Reason = Reason.FOLLOWUP, minutes: int = 15) -> str:
    start = NOW.replace(month=12, day=day, hour=9)
    return store.add_appointment(None, start, minutes, reason, ERIKA)


def code_of(store: Store) -> str:
    return str(store.run(lambda books: books.row("SELECT code FROM appointments"))["code"])  # type: ignore[index]


def test_a_third_appointment_becomes_a_call_back_in_words_that_tell_nothing(call: Call, store: Store) -> None:
    enter(store, 7)
    enter(store, 8)
    talk = call().hears(*BOOKING, NAME, BORN, PHONE)
    assert "ruft Sie dafür zurück" in talk.text
    assert "eingetragen" not in talk.text
    talk.hears("ja")
    held = talk.desk.held()
    assert [one.topic for one in held.callbacks] == [Topic.APPOINTMENT]
    assert not held.bookings
    start = NOW.replace(month=12, day=3, hour=9)
    assert not store.busy(start, start + dt.timedelta(minutes=15)), "the slot is free for others at once"


def test_a_second_appointment_is_booked(call: Call, store: Store) -> None:
    enter(store, 7)
    assert call().hears(*BOOKING, NAME, BORN, PHONE, "ja").desk.held().bookings


def test_the_number_on_the_line_proves_nothing(call: Call, store: Store) -> None:
    enter(store, 7)
    talk = call(number="030555012").hears(*CANCEL)
    assert talk.asks is Asks.PHONE
    assert "endet auf" not in talk.text
    assert talk.hears("ja").asks is Asks.PHONE


def test_nor_does_it_after_it_was_good_enough_to_call_back(call: Call, store: Store) -> None:
    enter(store, 7)
    talk = call(number="030555012").hears(*BOOKING, NAME, BORN, "ja", "ja", "ich möchte meinen termin absagen")
    assert talk.asks is Asks.PHONE


@pytest.mark.parametrize("said", [True, False])
def test_a_receipt_code_stands_for_the_number_by_word_and_by_key(call: Call, store: Store, said: bool) -> None:
    id = enter(store, 7)
    code = code_of(store)
    digits = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
    talk = call().hears(*CANCEL)
    talk = talk.hears(" ".join(digits[int(one)] for one in code)) if said else talk.presses(f"{code}#")
    assert talk.asks is Asks.CONFIRM
    talk.hears("ja", "nein danke")
    assert talk.desk.held().cancelled == (id,)
    assert talk.outcome is Outcome.CANCELLED


@pytest.mark.parametrize("exists", [True, False])
def test_a_wrong_proof_hears_the_same_words_whether_or_not_there_is_a_record(
    call: Call, store: Store, exists: bool
) -> None:
    """Compared to the very text that is said where no record exists at all."""
    said = [say.text.reveal() for say in wrong_tries(call(id="empty")).said]
    if exists:
        enter(store, 7)
    talk = wrong_tries(call(id="maybe"))
    assert [say.text.reveal() for say in talk.said] == said


def wrong_tries(talk: Talk) -> Talk:
    return talk.hears(*CANCEL, "null drei null fünf fünf fünf neun neun neun", "die nummer ist falsch").presses(
        "0305550988#"
    )


def test_three_wrong_tries_end_in_a_call_back_and_a_new_concern_gives_no_new_ones(call: Call, store: Store) -> None:
    enter(store, 7)
    talk = call().hears(*CANCEL)
    for last in "789":
        assert talk.asks is Asks.PHONE
        talk.presses(f"030555098{last}#")
        if last != "9":
            talk.hears("die telefonnummer ist falsch")
    assert "zurückrufen" in talk.text
    talk.hears("nein", "ich möchte meinen termin absagen")
    assert "zurückrufen" in talk.text or "Rückruf" in talk.text


def test_the_month_of_a_data_request_is_named(call: Call) -> None:
    talk = call().hears("ja", "ich möchte auskunft über meine daten", NAME, BORN, PHONE, "ja")
    assert "am Freitag, dem fünfundzwanzigsten Dezember" in talk.text


@pytest.mark.parametrize("day", ["2026-01-31", "2028-01-30", "2026-12-15", "2026-11-30"])
def test_the_month_is_the_one_the_store_keeps(day: str) -> None:
    from appliance.language.wording import Case, say_date

    today = dt.date.fromisoformat(day)
    assert deadline(today) == f"am {say_date(a_month_after(today), today, Case.DATIVE)}"


@pytest.mark.parametrize(
    ("named", "asks"),
    [("der name", Asks.SPELL_NAME), ("mein geburtsdatum", Asks.BIRTH_DATE), ("die nummer", Asks.PHONE)],
)
def test_one_field_is_corrected_by_its_bare_name(call: Call, named: str, asks: Asks) -> None:
    talk = call().hears(*BOOKING, NAME, BORN, PHONE, "nein", named)
    assert talk.asks is asks


@pytest.mark.parametrize(("key", "asks"), [("2", Asks.SPELL_NAME), ("3", Asks.BIRTH_DATE), ("4", Asks.PHONE)])
def test_one_field_is_corrected_by_key(call: Call, key: str, asks: Asks) -> None:
    assert call().hears(*BOOKING, NAME, BORN, PHONE).presses("2", key).asks is asks


def test_a_yes_to_what_is_wrong_reads_back_once_more(call: Call) -> None:
    talk = call().hears(*BOOKING, NAME, BORN, PHONE, "nein", "doch es stimmt ja")
    assert talk.asks is Asks.CONFIRM
    assert not talk.desk.held().bookings


def test_the_wrong_appointment_to_cancel_is_asked_for_anew(call: Call, store: Store) -> None:
    enter(store, 7)
    id = enter(store, 8)
    talk = call().hears(*CANCEL, PHONE, "am siebten dezember", "nein das ist der falsche termin")
    assert "Termin" in talk.text
    assert talk.asks is Asks.OTHER
    talk.hears("am achten dezember", "ja")
    assert talk.desk.held().cancelled == (id,)


def test_a_wrong_first_name_is_corrected_by_saying_the_whole_name_again(call: Call) -> None:
    talk = call().hears(*BOOKING, "erik beispiel", BORN, PHONE, "nein der name ist falsch", "b e i s p i e l")
    talk.hears("nein der name ist falsch")
    assert talk.asks is Asks.NAME
    talk.hears("erika beispiel", "ja")
    assert talk.desk.held().bookings[0].caller.name == ERIKA.name


def test_a_number_keyed_after_a_refusal_is_consent_to_nothing_else(call: Call) -> None:
    """Also when a concern was named after the refusal."""
    talk = call().hears("nein", "ich möchte einen termin vereinbaren").presses("0", "03055501234#")
    assert [one.purpose for one in talk.desk.held().consents] == ["callback"]
    assert talk.outcome is Outcome.CALLBACK
    assert not talk.state.consent
