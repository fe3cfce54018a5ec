"""Kinds of appointments."""

import pytest

from appliance.booking.types import kind, kind_for, kinds, takers
from appliance.config.loading import load_practice
from appliance.config.practice import AppointmentType, OpeningHours, Practice, Practitioner
from appliance.model.values import Reason

HERE = Practice(
    name="Praxis Beispiel",
    phone="0301234560",
    address="Musterstraße 1, 10115 Berlin",
    opening_hours=OpeningHours(),
    appointment_types={
        "checkup": 30,
        "yellow": AppointmentType(minutes=20, maps_to="vaccination", label="Gelbfieberimpfung", online=False),
        "dmp": AppointmentType(minutes=40, maps_to="checkup", resource="zimmer2", words=["dmp"]),
    },
    practitioners=[
        Practitioner(id="a", name="Dr. A"),
        Practitioner(id="b", name="Dr. B", types=["dmp"]),
    ],
)


def test_a_number_is_a_kind_with_every_default() -> None:
    one = kind(HERE, "checkup")
    assert (one.reason, one.minutes, one.label, one.resource, one.online) == (
        Reason.CHECKUP,
        30,
        "Vorsorge",
        "practice",
        True,
    )


def test_a_further_kind_keeps_its_own_and_its_reason() -> None:
    one = kind(HERE, "dmp")
    assert (one.reason, one.resource, one.words, one.label) == (Reason.CHECKUP, "zimmer2", ("dmp",), "Vorsorge")
    assert not kind(HERE, "yellow").online
    with pytest.raises(KeyError):
        kind(HERE, "unknown")


def test_a_reason_finds_its_namesake_then_what_maps_to_it() -> None:
    assert [kind_for(HERE, reason) for reason in (Reason.CHECKUP, Reason.VACCINATION, Reason.BLOOD)] == [
        "checkup",
        "yellow",
        None,
    ]


def test_who_takes_a_kind() -> None:
    assert takers(HERE, "dmp") == ("a", "b") and takers(HERE, "checkup") == ("a",)


def test_the_example_practice_offers_every_reason() -> None:
    example = load_practice(None)
    assert all(kind_for(example, reason) == reason.value for reason in Reason)
    assert len(kinds(example)) == len(example.appointment_types)
