"""Rights of the person concerned, and what staff see."""

import json
from pathlib import Path
from typing import Any

import pytest
from store_box import START, Clock, booked, person, slot

from appliance.config.loading import load_practice
from appliance.model.call import By
from appliance.model.errors import BadInput
from appliance.model.personal import Personal
from appliance.model.values import Caller, DataRight, Item, Topic
from appliance.ports import Callback, Consent, DataRequest, Held, Request
from appliance.store.handlers import store_handlers
from appliance.store.store import Store

ERIKA = {"name": "Beispiel, Erika", "birth_date": "02.01.1980"}
TABLES = ("appointments", "callbacks", "requests", "data_requests")


@pytest.fixture
def ask(store: Store):
    """Asks as a command does; every answer must be JSON."""
    handlers = store_handlers(store, load_practice(None))

    def asked(what: str, /, **params: Any) -> Any:
        return json.loads(json.dumps(handlers[what](params)))

    return asked


@pytest.fixture
def code(store: Store) -> str:
    """Erika in two calls under two numbers, and somebody else at her number. Returns a receipt code of Erika's."""
    _, code = booked(store, "one", slot(1), person())
    store.add_consent("one", Consent("appointment", True, By.VOICE, "v1"))
    store.add_callback("one", Callback(Topic.RESULTS, Caller(phone=Personal("0301234567"))))
    store.add_request("two", Request(Item.PRESCRIPTION, "Ramipril", person("BEISPIEL", None, phone="0307654321")))
    store.add_data_request("two", DataRequest(DataRight.ACCESS, person(phone=None)))
    booked(store, "three", slot(2), person("Muster", "Max", "1979-05-05"))
    store.add_consent("three", Consent("appointment", True, By.KEYS, "v1"))
    return code


def counts(found: dict[str, Any]) -> list[int]:
    return [len(found[table]) for table in TABLES]


def test_access_finds_all_of_one_person_and_nobody_else(ask, code: str) -> None:
    """By name and birth date: not the call-back under the number alone, which may be anybody's of the household. With
    the number it is found too. The code leads to the person."""
    assert counts(ask("subject.access", **ERIKA)) == [1, 0, 1, 1]
    assert counts(ask("subject.access", **ERIKA, phone="030 1234567")) == [1, 1, 1, 1]
    assert counts(ask("subject.access", **ERIKA, phone="+49 30 1234567")) == [1, 1, 1, 1]
    assert counts(ask("subject.access", code=code)) == [1, 0, 1, 1]
    assert counts(ask("subject.access", phone="0307654321")) == [1, 0, 1, 1]
    assert counts(ask("subject.access", name="Beispiel, Eva", birth_date="02.01.1980")) == [0, 0, 1, 0]
    found = ask("subject.access", **ERIKA)
    assert found["appointments"][0]["code"] == code
    assert [consent["purpose"] for consent in found["consents"]] == ["appointment"]


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"name": "Beispiel, Erika"},
        {"birth_date": "02.01.1980"},
        {"phone": "0301234567"},
        {"name": "Beispiel", "birth_date": "2.Januar"},
        {"name": "", "birth_date": "1980-01-02"},
    ],
)
def test_nothing_is_done_for_a_person_who_is_not_certain(ask, code: str, store: Store, params: dict[str, str]) -> None:
    """The number alone is that of two people here."""
    for right in ("access", "erase", "withdraw"):
        with pytest.raises(BadInput):
            ask(f"subject.{right}", **params)
    assert store.held("one").bookings and store.held("three").bookings


def test_erasing_leaves_nothing_of_the_person_and_all_of_others(ask, code: str, store: Store) -> None:
    receipt = ask("subject.erase", **ERIKA, phone="0301234567")
    assert receipt["erased"] == {"appointments": 1, "callbacks": 1, "requests": 1, "data_requests": 1, "consents": 1}
    assert store.held("one") == Held() == store.held("two")
    assert store.held("three").bookings and store.held("three").consents
    assert store.busy(START, slot(3).start) == [slot(2)]
    assert not any(word in json.dumps(receipt) for word in ("Beispiel", "Erika", "1980", "0301234567", code))
    assert ask("subject.erase", **ERIKA)["erased"] == dict.fromkeys((*TABLES, "consents"), 0)


def test_withdrawing_keeps_the_proof_of_consent_alone(ask, code: str, store: Store, clock: Clock) -> None:
    clock.forward(hours=1)
    assert ask("subject.withdraw", **ERIKA, phone="0301234567")["erased"]["appointments"] == 1
    (kept,) = store.run(lambda books: books.rows("SELECT * FROM consents WHERE call = 'one'"))
    assert kept["withdrawn_at"] == "2026-11-25T11:00:00+01:00" and store.held("one").personal_bytes == 0


def test_rectifying_changes_only_what_is_given(ask, code: str, store: Store) -> None:
    assert ask("subject.rectify", **ERIKA, new_name="Beispiel-Muster, Erika", new_phone="030 55") == {"rectified": 3}
    (found,) = store.held("one").bookings
    assert found.caller == person("Beispiel-Muster", phone="03055")
    assert counts(ask("subject.access", **ERIKA)) == [0, 0, 0, 0]
    with pytest.raises(BadInput):
        ask("subject.rectify", **ERIKA)


def test_staff_see_first_come_first_served_and_work_it_off(ask, store: Store, clock: Clock) -> None:
    for number in range(3):
        store.add_callback(f"call {number}", Callback(Topic.OTHER, person(f"Beispiel{number}", None)))
        clock.forward(minutes=1)
    listed = ask("callbacks.list")
    assert [one["name"]["last"] for one in listed] == ["Beispiel0", "Beispiel1", "Beispiel2"]
    assert listed[0] == {
        "id": listed[0]["id"],
        "topic": "other",
        "name": {"last": "Beispiel0"},
        "birth_date": "1980-01-02",
        "phone": "0301234567",
        "created": "2026-11-25T10:00:00+01:00",
        "state": "open",
    }
    assert ask("callbacks.finish", ids=[listed[1]["id"]]) == {"finished": 1}
    assert [one["name"]["last"] for one in ask("callbacks.list")] == ["Beispiel0", "Beispiel2"]
    assert [one["state"] for one in ask("callbacks.list", all=True)] == ["open", "done", "open"]
    with pytest.raises(BadInput):
        ask("callbacks.finish", ids=["nothing"])


def test_appointments_show_what_lies_ahead(ask, store: Store, clock: Clock) -> None:
    booked(store, "one", slot(3))
    gone, _ = booked(store, "two", slot(2))
    booked(store, "three", slot(0.1))
    store.reserve("four", slot(4), slot(4).start)
    store.add_appointment(None, slot(5).start, 15, None, None)
    store.cancel("five", gone)
    clock.forward(days=1)
    assert [(one["start"][:10], one["state"]) for one in ask("appointments.list")] == [
        ("2026-11-27", "cancelled"),
        ("2026-11-28", "booked"),
    ]
    assert len(ask("appointments.list", all=True)) == 3
    (one,) = [one for one in ask("appointments.list") if one["state"] == "booked"]
    assert one["start"] == "2026-11-28T10:00:00+01:00" and (one["minutes"], one["reason"]) == (15, "checkup")


def test_a_change_brings_a_finished_appointment_back(ask, store: Store) -> None:
    id, _ = booked(store, "one", slot(1))
    ask("appointments.finish", ids=[id])
    assert [one["state"] for one in ask("appointments.list")] == ["done"]
    store.move("two", id, store.reserve("two", slot(2), slot(2).start))
    assert [one["state"] for one in ask("appointments.list")] == ["booked"]


def test_requests_hold_both_kinds_in_their_order(ask, code: str) -> None:
    assert [(one["kind"], one.get("item"), one.get("due")) for one in ask("requests.list")] == [
        ("rezept", "Ramipril", None),
        ("access", None, "2026-12-25"),
    ]


def test_backups_lose_an_erased_person_too(ask, code: str, store: Store, path: Path) -> None:
    ask("backup.create")
    assert ask("subject.erase", **ERIKA)["backups"] == 1
    assert ask("subject.erase", name="Muster, Max", birth_date="1979-05-05")["backups"] == 1
    (verdict,) = ask("backup.verify")
    assert verdict["ok"] and verdict["records"] == 1  # the call-back under a number alone
