"""Practitioners, kinds in the practice's own words, keys alone, other languages, and no talk without end."""

from collections.abc import Callable

from talk import NOW, Talk

from appliance.config.loading import load_practice
from appliance.dialogue.foreign import WORDS
from appliance.dialogue.kinds import kind_said
from appliance.model.call import Asks, Outcome
from appliance.model.values import Reason, Topic
from appliance.store.store import Store

Call = Callable[..., Talk]


def test_a_wished_practitioner_is_read_back_and_stored(call: Call) -> None:
    talk = call().hears("ja", "einen termin bei doktor muster zur kontrolle", "so bald wie möglich", "der erste")
    talk.hears("erika beispiel", "vierzehnter dritter achtundfünfzig", "null drei null fünf fünf fünf null eins zwei")
    assert talk.asks is Asks.CONFIRM
    assert "bei Doktor Jens Muster" in talk.text
    assert talk.hears("ja").desk.held().bookings[0].practitioner == "muster"


def test_a_practitioner_who_does_not_do_that_is_told_and_others_are_offered(call: Call) -> None:
    talk = call().hears("ja", "eine vorsorge bei doktor muster bitte", "so bald wie möglich")
    assert "Bei Doktor Jens Muster ist dafür leider nichts frei" in talk.text
    assert talk.asks is Asks.CHOOSE_SLOT


def test_the_practices_own_kind_has_its_own_length_and_name(call: Call) -> None:
    talk = call().hears("ja", "einen chroniker termin bitte", "so bald wie möglich", "der erste")
    talk.hears("erika beispiel", "vierzehnter dritter achtundfünfzig", "null drei null fünf fünf fünf null eins zwei")
    assert "Chroniker-Termin" in talk.text
    (booking,) = talk.hears("ja").desk.held().bookings
    assert (booking.slot.minutes, booking.reason) == (30, Reason.FOLLOWUP)


def test_a_usual_kind_named_later_replaces_the_practices_own(call: Call) -> None:
    talk = call().hears("ja", "einen chroniker termin bitte", "so bald wie möglich", "der erste")
    talk.hears("erika beispiel", "vierzehnter dritter achtundfünfzig", "null drei null fünf fünf fünf null eins zwei")
    talk.hears("nein eine impfung")
    assert talk.state.draft.kind is None
    assert talk.state.draft.reason is Reason.VACCINATION


def test_own_kinds_are_found_by_whole_words_only() -> None:
    practice = load_practice(None)
    assert kind_said(practice, "eine DMP-Untersuchung") == "dmp"
    assert kind_said(practice, "zur diabetes schulung") == "dmp"
    assert kind_said(practice, "zur schulung") is None
    assert kind_said(practice, "zur kontrolle") is None


def test_keys_alone_lead_to_a_call_back_that_asks_for_the_name(call: Call, store: Store) -> None:
    talk = call().presses("1", "1", "3", "1", "1")
    assert talk.asks is Asks.NAME
    talk.presses("1")
    assert "über die Tasten nicht" in talk.text
    assert talk.asks is Asks.PHONE
    talk.presses("03055501234#")
    assert "null drei null, fünf fünf fünf" in talk.text
    talk.presses("2")
    assert talk.outcome is Outcome.CALLBACK
    (kept,) = talk.desk.held().callbacks
    assert (kept.topic, kept.caller.phone.reveal()) == (Topic.APPOINTMENT, "03055501234")  # type: ignore[union-attr]
    assert not store.busy(NOW, NOW.replace(year=2027))


def test_two_answers_without_german_lead_to_the_keys(call: Call) -> None:
    talk = call().presses("1").hears("hello i need an appointment with the doctor please")
    assert "Tasten" not in talk.text
    talk.hears("do you speak english please")
    assert "Sie können alles mit den Tasten machen" in talk.text
    assert "drücken Sie die eins" in talk.text
    assert talk.asks is Asks.OPEN
    talk.presses("1", "3", "1", "1", "1", "03055501234#")
    assert talk.desk.held().callbacks[0].topic is Topic.LANGUAGE


def test_no_german_at_the_consent_question_names_the_keys_too(call: Call) -> None:
    talk = call().hears("merhaba randevu istiyorum", "randevu lütfen")
    assert talk.asks is Asks.CONSENT
    assert "Drücken Sie die eins für ja" in talk.text


def test_german_is_not_taken_for_another_language() -> None:
    german = "ich möchte bitte einen termin beim doktor wann haben sie offen per telefon so bald wie es geht für mich"
    assert not set(german.split()) & WORDS


def test_a_call_that_goes_round_in_circles_ends_kindly(call: Call) -> None:
    talk = call().hears("ja")
    for _ in range(70):
        if talk.outcome is not None:
            break
        talk.hears("moment bitte")
    assert talk.outcome is Outcome.ABANDONED
    assert "Auf Wiederhören" in talk.text
