"""A booking from greeting to goodbye, and the ways it goes wrong without harm."""

from collections.abc import Callable

import pytest
from talk import NOW, Talk

from appliance.model.call import Asks, Outcome
from appliance.model.errors import StoreError
from appliance.model.values import Slot
from appliance.store.store import Store

Call = Callable[..., Talk]

WISH = ("ja", "ich brauche einen termin zur blutabnahme", "am donnerstag den dritten dezember um neun uhr")
WHO = ("erika beispiel", "am vierzehnten märz neunzehnhundertachtundfünfzig", "null drei null fünf fünf fünf null eins")


def until_confirm(call: Call) -> Talk:
    talk = call().hears(*WISH, *WHO)
    assert talk.asks is Asks.CONFIRM
    return talk


def test_a_booking_is_read_back_agreed_to_stored_and_only_then_confirmed(call: Call) -> None:
    talk = until_confirm(call)
    assert not talk.desk.held().bookings
    assert "Donnerstag, dem dritten Dezember" in talk.text
    assert "neun Uhr" in talk.text
    talk.hears("ja das stimmt")
    assert "Ihr Termin steht" in talk.text
    (booking,) = talk.desk.held().bookings
    assert booking.slot.start.isoformat() == "2026-12-03T09:00:00+01:00"
    talk.hears("nein danke")
    assert talk.outcome is Outcome.BOOKED


def test_only_what_is_missing_is_asked_for(call: Call) -> None:
    talk = call().hears(
        "ja",
        "hier ist erika beispiel geboren am vierzehnten märz neunzehnhundertachtundfünfzig ich brauche am donnerstag "
        "den dritten dezember um neun uhr einen termin zur blutabnahme meine nummer ist null drei null fünf fünf fünf "
        "null eins zwei",
    )
    assert talk.asks is Asks.CONFIRM


@pytest.mark.parametrize("answer", ["vielleicht", "wie war das", "äh", "hm", "ich weiß nicht recht", ""])
def test_nothing_is_booked_without_a_clear_yes(call: Call, answer: str) -> None:
    talk = until_confirm(call).hears(answer)
    assert not talk.desk.held().bookings
    assert talk.asks is Asks.CONFIRM


def test_an_unsure_yes_is_asked_for_again(call: Call) -> None:
    talk = until_confirm(call).hears("ja", confidence=0.2)
    assert not talk.desk.held().bookings
    assert talk.hears("ja", confidence=0.9).desk.held().bookings


def test_the_key_one_is_a_clear_yes(call: Call) -> None:
    assert until_confirm(call).presses("1").desk.held().bookings


def test_another_time_at_the_read_back_is_looked_up_and_read_back_anew(call: Call) -> None:
    talk = until_confirm(call).hears("nein um elf uhr")
    assert talk.asks is Asks.CONFIRM
    assert talk.last.summary is not None
    assert talk.last.summary.start is not None
    assert talk.last.summary.start.hour == 11
    assert not talk.desk.held().bookings


def test_a_wrong_number_is_asked_for_again_and_the_slot_is_kept(call: Call) -> None:
    talk = until_confirm(call).hears("nein die telefonnummer ist falsch")
    assert talk.asks is Asks.PHONE
    talk.hears("null drei null fünf fünf fünf neun acht sieben")
    assert talk.asks is Asks.CONFIRM
    assert talk.hears("ja").desk.held().bookings[0].caller.phone.reveal() == "030555987"  # type: ignore[union-attr]


def test_a_misheard_name_is_spelled_and_the_first_name_stays(call: Call) -> None:
    talk = until_confirm(call).hears("nein der name stimmt nicht")
    assert talk.asks is Asks.SPELL_NAME
    talk.hears("b e i s p y l")
    name = talk.state.caller.name
    assert name is not None
    assert (name.reveal().last, name.reveal().first) == ("Beispyl", "Erika")


def test_a_hang_up_anywhere_before_the_yes_frees_the_slot(call: Call, store: Store) -> None:
    answers = (*WISH, *WHO)
    for length in range(len(answers) + 1):
        talk = call(id=f"call-{length}").hears(*answers[:length]).hangs_up()
        assert talk.outcome is Outcome.ABANDONED
        assert not talk.desk.held().bookings
    assert not store.busy(NOW, NOW.replace(year=2027))


def test_a_slot_that_goes_away_meanwhile_is_told_and_another_is_offered(call: Call, store: Store) -> None:
    talk = until_confirm(call)
    taken = talk.state.draft.slot
    assert taken is not None
    talk.desk.release()
    store.add_appointment("other", taken.start, taken.minutes, None, None, taken.resource)
    talk.hears("ja")
    assert "vergeben" in talk.text
    assert not talk.desk.held().bookings
    assert taken not in talk.last.offered


def test_a_store_that_fails_confirms_nothing(call: Call, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> Slot:
        raise StoreError("Der Speicher ist voll.", "Platz schaffen.")

    talk = until_confirm(call)
    monkeypatch.setattr(type(store), "book", fail)
    talk.hears("ja")
    assert "Termin steht" not in talk.text
    assert talk.outcome is Outcome.INFORMED


def test_whoever_gives_no_number_gets_the_appointment_all_the_same(call: Call) -> None:
    talk = call().hears(*WISH, *WHO[:2], "meine nummer möchte ich nicht sagen")
    assert talk.asks is Asks.CONFIRM
    assert talk.hears("ja").desk.held().bookings


def test_the_number_of_the_call_is_proposed_and_taken_with_a_yes(call: Call) -> None:
    talk = call(number="03055501234").hears(*WISH, *WHO[:2])
    assert talk.asks is Asks.PHONE
    assert "zwei drei vier" in talk.text.replace("zwo", "zwei").replace(",", "")
    talk.hears("ja")
    assert talk.state.caller.phone is not None
    assert talk.state.caller.phone.reveal() == "03055501234"


def test_the_star_key_asks_for_the_last_answer_again(call: Call) -> None:
    talk = call().hears(*WISH, *WHO[:2])
    assert talk.asks is Asks.PHONE
    talk.presses("*")
    assert talk.asks is Asks.BIRTH_DATE


def test_two_concerns_of_one_sentence_are_both_served(call: Call) -> None:
    talk = call().hears("ja", "ich brauche eine überweisung und einen termin zur impfung")
    kinds = {str(talk.state.draft.task), *(str(draft.task) for draft in talk.state.waiting_tasks)}
    assert kinds == {"request", "book"}
