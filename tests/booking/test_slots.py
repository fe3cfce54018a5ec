"""Free slots: what is offered is right, and nothing better is missed."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.booking.calendar import validate
from appliance.booking.slots import free_slots
from appliance.booking.wishes import matches
from appliance.config.practice import AppointmentType, OpeningHours, Practice, Practitioner
from appliance.model.values import Constraint, DateRange, Daypart, Slot, Wish
from appliance.model.zone import PRACTICE_ZONE

NOW = dt.datetime(2026, 11, 25, 10, 0, tzinfo=PRACTICE_ZONE)  # a Wednesday


def practice(**changes: Any) -> Practice:
    plain: dict[str, Any] = {
        "name": "Praxis Beispiel",
        "phone": "0301234560",
        "address": "Musterstraße 1, 10115 Berlin",
        "federal_state": "BE",
        "opening_hours": OpeningHours(
            mon=[("08:00", "12:00"), ("14:00", "18:00")],
            tue=[("08:00", "12:00")],
            wed=[("08:10", "12:00"), ("14:00", "18:00")],
            thu=[("08:00", "12:00"), ("15:00", "19:00")],
            fri=[("08:00", "13:00")],
        ),
        "appointment_types": {
            "checkup": 30,
            "other": 15,
            "blood": AppointmentType(minutes=10, resource="labor"),
            "acute": AppointmentType(minutes=15, online=False),
        },
    }
    return Practice(**{**plain, **changes})


def at(day: int, clock: str, month: int = 12) -> dt.datetime:
    return dt.datetime.combine(dt.date(2026, month, day), dt.time.fromisoformat(clock), PRACTICE_ZONE)


def told(slots: Sequence[Slot]) -> list[str]:
    return [f"{slot.start:%d.%m. %H:%M}" for slot in slots]


def offers(wish: Wish, *busy: Slot, kind: str = "other", **more: Any) -> tuple[list[str], bool]:
    offer = free_slots(practice(), kind, wish, busy, NOW, **more)
    return told(offer.slots), offer.exact


# --- against a slow and simple search -----------------------------------------------------------


def brute(profile: Practice, kind: str, wish: Wish, busy: Sequence[Slot], now: dt.datetime) -> list[Slot]:
    """Every slot that fits, one time of the grid after the other, from the rules alone."""
    entry = profile.appointment_types[kind]
    minutes, resource = (entry, "practice") if isinstance(entry, int) else (entry.minutes, entry.resource)
    day, found = now.date(), []
    while day <= now.date() + dt.timedelta(days=profile.booking_window_days):
        pairs = getattr(profile.opening_hours, ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day.weekday()])
        for minute in range(0, 24 * 60 - minutes, profile.slot_grid_minutes):
            clocks = [f"{at // 60:02}:{at % 60:02}" for at in (minute, minute + minutes)]
            if not any(opens <= clocks[0] and clocks[1] <= closes for opens, closes in pairs):
                continue
            start = dt.datetime.combine(day, dt.time.fromisoformat(clocks[0]), PRACTICE_ZONE)
            slot = Slot(start, minutes, resource)
            if (
                start - now >= dt.timedelta(minutes=profile.min_notice_minutes)
                and day.isoformat() not in profile.closed_dates
                and not any(s.resource == resource and s.start < slot.end and start < s.end for s in busy)
                and matches(wish, slot)
            ):
                found.append(slot)
        day += dt.timedelta(days=1)
    return found


clocks = st.integers(6 * 4, 20 * 4).map(lambda quarter: dt.time(quarter // 4, quarter % 4 * 15))
days = st.integers(0, 12).map(lambda ahead: dt.date(2026, 11, 24) + dt.timedelta(days=ahead))
ranges = st.tuples(days, days).map(lambda pair: DateRange(min(pair), max(pair)))
weekdays = st.frozensets(st.integers(0, 6), max_size=3)
constraints = st.builds(
    Constraint,
    not_before=st.none() | clocks,
    not_after=st.none() | clocks,
    weekdays=weekdays,
    exclude_weekdays=weekdays,
    asap=st.booleans(),
)
wishes = st.builds(
    Wish,
    date=st.none() | days,
    time=st.none() | clocks,
    date_range=st.none() | ranges,
    daypart=st.none() | st.sampled_from(Daypart),
    constraint=st.none() | constraints,
)
busy_slots = st.builds(
    Slot,
    start=st.builds(lambda day, time: dt.datetime.combine(day, time, PRACTICE_ZONE), days, clocks),
    minutes=st.integers(5, 300),
    resource=st.sampled_from(["practice", "labor"]),
)
nows = st.builds(lambda day, time: dt.datetime.combine(day, time, PRACTICE_ZONE), days, clocks)


@settings(max_examples=120, deadline=None)
@given(
    wish=wishes,
    busy=st.lists(busy_slots, max_size=25),
    now=nows,
    kind=st.sampled_from(["checkup", "other", "blood"]),
    grid=st.sampled_from([5, 10, 15, 20, 30]),
    notice=st.sampled_from([0, 60, 1440]),
)
def test_offers_agree_with_a_search_of_every_time(
    wish: Wish, busy: list[Slot], now: dt.datetime, kind: str, grid: int, notice: int
) -> None:
    """Every offered slot is among all that are right, the earliest is never missed, and a wish that can be met is."""
    profile = practice(
        slot_grid_minutes=grid, min_notice_minutes=notice, booking_window_days=9, closed_dates=["2026-12-02"]
    )
    offer = free_slots(profile, kind, wish, busy, now)
    right = brute(profile, kind, wish, busy, now)
    anything = brute(profile, kind, Wish(), busy, now)
    assert set(offer.slots) <= set(right if offer.exact else anything)
    assert offer.exact == bool(right)
    assert list(offer.slots) == sorted(set(offer.slots)) and len(offer.slots) <= 3
    assert all(validate(profile, slot, kind, now) is None for slot in offer.slots)
    if right:
        assert offer.slots[0] == right[0]
        assert len(offer.slots) == min(3, len(right)) or len({slot.start.date() for slot in right}) > 1
    else:
        first_day = max(wish.date or (wish.date_range.start if wish.date_range else None) or now.date(), now.date())
        later = [slot for slot in anything if slot.start.date() >= first_day]
        assert len(offer.slots) >= min(1, len(later))


@settings(max_examples=60, deadline=None)
@given(wish=wishes, busy=st.lists(busy_slots, max_size=25), now=nows)
def test_turned_down_slots_never_come_again(wish: Wish, busy: list[Slot], now: dt.datetime) -> None:
    """Refusing every offer walks through the calendar and ends."""
    profile = practice(booking_window_days=3)
    refused: list[Slot] = []
    while offer := free_slots(profile, "checkup", wish, busy, now, not_these=refused).slots:
        assert not set(offer) & set(refused)
        refused += offer
    assert len(refused) <= 4 * 60


# --- what a caller is offered -----------------------------------------------------------------------------------------


def test_a_precise_time_that_is_free_is_offered_alone() -> None:
    assert offers(Wish(date=dt.date(2026, 12, 3), time=dt.time(9, 30))) == (["03.12. 09:30"], True)


def test_a_precise_time_that_is_taken_gives_its_neighbours_and_the_next_day() -> None:
    wish = Wish(date=dt.date(2026, 12, 1), time=dt.time(10, 15))
    assert offers(wish, Slot(at(1, "10:15"), 15)) == (["01.12. 10:00", "01.12. 10:30", "02.12. 10:15"], False)


def test_a_part_of_a_day_gives_three_useful_choices() -> None:
    wish = Wish(date=dt.date(2026, 12, 3), daypart=Daypart.AFTERNOON)
    assert offers(wish) == (["03.12. 15:00", "03.12. 16:00", "03.12. 17:00"], True)


def test_an_open_wish_is_spread_over_half_days() -> None:
    assert offers(Wish()) == (["25.11. 11:00", "25.11. 14:00", "26.11. 08:00"], True)


def test_as_soon_as_possible_stays_with_the_first_days() -> None:
    assert offers(Wish(constraint=Constraint(asap=True))) == (["25.11. 11:00", "25.11. 14:00", "25.11. 15:00"], True)


def test_after_a_refusal_the_next_offers_lie_elsewhere() -> None:
    first = free_slots(practice(), "other", Wish(), [], NOW).slots
    assert offers(Wish(), not_these=first) == (["26.11. 15:00", "27.11. 08:00", "27.11. 12:00"], True)


def test_where_room_is_short_refused_slots_have_neighbours_half_an_hour_away() -> None:
    wish = Wish(date=dt.date(2026, 12, 3), daypart=Daypart.AFTERNOON)
    first = free_slots(practice(), "other", wish, [], NOW).slots
    assert offers(wish, not_these=first) == (["03.12. 15:30", "03.12. 16:30", "03.12. 17:30"], True)


def test_a_crowded_morning_gives_adjacent_slots_rather_than_fewer() -> None:
    wish = Wish(date=dt.date(2026, 12, 1), daypart=Daypart.MORNING)
    busy = Slot(at(1, "08:00"), 180)
    assert offers(wish, busy) == (["01.12. 11:00", "01.12. 11:15", "01.12. 11:30"], True)


def test_a_closed_afternoon_gives_the_same_day_and_following_afternoons() -> None:
    wish = Wish(date=dt.date(2026, 12, 1), daypart=Daypart.AFTERNOON)
    assert offers(wish) == (["01.12. 11:45", "02.12. 15:00", "03.12. 15:00"], False)


def test_the_callers_limits_outlive_his_preferences() -> None:
    """Mondays only, from two: when the wished hour is full, the next Monday comes before the next day."""
    mondays = Constraint(weekdays=frozenset({0}), not_before=dt.time(14))
    wish = Wish(date=dt.date(2026, 11, 30), time=dt.time(16, 30), constraint=mondays)
    slots, exact = offers(wish, Slot(at(30, "16:00", 11), 120))
    assert (slots, exact) == (["30.11. 15:30", "30.11. 15:45", "07.12. 16:30"], False)


def test_weekdays_on_which_the_practice_is_closed_give_other_days() -> None:
    slots, exact = offers(Wish(constraint=Constraint(weekdays=frozenset({5, 6}), not_before=dt.time(15))))
    assert (slots, exact) == (["25.11. 15:00", "26.11. 15:00", "30.11. 15:00"], False)


def test_beyond_the_booking_window_there_is_nothing() -> None:
    assert offers(Wish(date=dt.date(2027, 11, 25))) == ([], False)


def test_a_kind_that_is_not_booked_by_the_box_has_no_slots() -> None:
    assert offers(Wish(), kind="acute") == ([], False)


def test_resources_do_not_block_each_other() -> None:
    wish = Wish(date=dt.date(2026, 12, 3), time=dt.time(9))
    doctor = Slot(at(3, "08:00"), 240)
    assert offers(wish, doctor, kind="blood") == (["03.12. 09:00"], True)
    assert offers(wish, Slot(at(3, "08:55"), 10, "labor"), kind="blood")[1] is False


def test_a_short_busy_time_inside_a_long_one_does_not_shorten_it() -> None:
    wish = Wish(date=dt.date(2026, 12, 1))
    long, short = Slot(at(1, "08:00"), 225), Slot(at(1, "08:30"), 15)
    assert offers(wish, short, long) == offers(wish, long) == (["01.12. 11:45"], True)


def test_busy_times_with_another_offset_are_the_same_moment() -> None:
    taken = Slot(dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC), 15)
    assert offers(Wish(date=dt.date(2026, 12, 3), time=dt.time(9)), taken)[1] is False


# --- practitioners ----------------------------------------------------------------------------------------------------

PEOPLE = [
    Practitioner(id="a", name="Dr. A", opening_hours=OpeningHours(mon=[("07:00", "10:00")], thu=[("08:00", "12:00")])),
    Practitioner(id="b", name="Dr. B", opening_hours=OpeningHours(mon=[("10:00", "20:00")]), types=["other"]),
]


def test_a_named_practitioner_is_booked_in_own_hours_within_the_practices() -> None:
    offer = free_slots(practice(practitioners=PEOPLE), "other", Wish(), [], NOW, practitioner="b")
    assert told(offer.slots) == ["30.11. 10:00", "30.11. 14:00", "07.12. 10:00"]


def test_an_appointment_does_not_straddle_two_practitioners() -> None:
    """Dr. A leaves at ten, Dr. B comes at ten: half an hour at a quarter to ten belongs to neither."""
    people = [PEOPLE[0], Practitioner(id="b", name="Dr. B", opening_hours=OpeningHours(mon=[("10:00", "20:00")]))]
    profile = practice(practitioners=people)
    assert validate(profile, Slot(at(30, "09:45", 11), 30), "checkup", NOW) == "hours"
    assert validate(profile, Slot(at(30, "09:30", 11), 30), "checkup", NOW) is None
    assert validate(profile, Slot(at(30, "10:00", 11), 30), "checkup", NOW) is None


def test_a_practitioner_who_does_not_take_the_kind_or_is_unknown_has_no_slots() -> None:
    profile = practice(practitioners=PEOPLE)
    assert free_slots(profile, "checkup", Wish(), [], NOW, practitioner="b").slots == ()
    assert free_slots(profile, "other", Wish(), [], NOW, practitioner="nobody").slots == ()


def test_what_no_practitioner_takes_is_booked_in_the_opening_hours() -> None:
    people = [Practitioner(id="a", name="Dr. A", opening_hours=OpeningHours(mon=[("08:00", "09:00")]), types=["other"])]
    offer = free_slots(practice(practitioners=people), "blood", Wish(date=dt.date(2026, 12, 3)), [], NOW)
    assert offer.exact


# --- the last look before a booking -----------------------------------------------------------------------------------


def test_every_rule_is_looked_at_before_a_booking() -> None:
    profile, good = practice(), at(3, "09:00")
    assert validate(profile, Slot(good, 15), "other", NOW) is None
    assert validate(profile, Slot(good, 15), "no-such-kind", NOW) == "kind"
    assert validate(profile, Slot(good, 15), "acute", NOW) == "kind"
    assert validate(profile, Slot(good, 30), "other", NOW) == "minutes"
    assert validate(profile, Slot(good, 15, "labor"), "other", NOW) == "resource"
    assert validate(profile, Slot(at(3, "09:10"), 15), "other", NOW) == "grid"
    assert validate(profile, Slot(at(25, "10:45", 11), 15), "other", NOW) == "notice"
    assert validate(profile, Slot(good.replace(year=2027), 15), "other", NOW) == "window"
    assert validate(profile, Slot(at(3, "12:00"), 15), "other", NOW) == "hours"
    assert validate(profile, Slot(at(25, "09:00"), 15), "other", NOW) == "hours", "Christmas"


# --- days on which clocks change --------------------------------------------------------------------------------------


def night(**changes: Any) -> Practice:
    return practice(
        opening_hours=OpeningHours(sun=[("01:00", "04:00")]), appointment_types={"other": 30}, slot_grid_minutes=30
    )


def all_of(day: dt.date, profile: Practice, now: dt.datetime) -> list[Slot]:
    found: list[Slot] = []
    while offer := free_slots(profile, "other", Wish(date=day), [], now, not_these=found):
        if not offer.exact:
            return sorted(found)
        found += offer.slots
    return sorted(found)


def test_when_clocks_go_forward_skipped_times_are_not_offered() -> None:
    day = dt.date(2027, 3, 28)
    found = all_of(day, night(), dt.datetime(2027, 3, 20, tzinfo=PRACTICE_ZONE))
    assert [f"{slot.start:%H:%M}" for slot in found] == ["01:00", "01:30", "03:00", "03:30"]


def test_when_clocks_go_back_each_time_comes_once_and_none_overlaps() -> None:
    day = dt.date(2027, 10, 31)
    found = all_of(day, night(), dt.datetime(2027, 10, 20, tzinfo=PRACTICE_ZONE))
    starts = [slot.start.astimezone(dt.UTC) for slot in found]
    assert [f"{slot.start:%H:%M}" for slot in found] == ["01:00", "01:30", "02:00", "02:30", "03:00", "03:30"]
    assert all(later - earlier >= dt.timedelta(minutes=30) for earlier, later in pairwise(starts))


def test_notice_over_the_change_of_clocks_is_real_time() -> None:
    """One real hour before four o'clock on the day with 25 hours is three o'clock, from two it is two hours."""
    before = dt.datetime(2027, 10, 31, 0, 30, tzinfo=dt.UTC)  # half past two, summer time
    found = all_of(dt.date(2027, 10, 31), night(), before)
    assert [f"{slot.start:%H:%M}" for slot in found] == ["03:00", "03:30"]
    assert all(slot.start - before >= dt.timedelta(hours=1) for slot in found)


def test_a_leap_day_can_be_booked() -> None:
    now = dt.datetime(2028, 2, 25, 10, tzinfo=PRACTICE_ZONE)
    offer = free_slots(practice(), "other", Wish(date=dt.date(2028, 2, 29), time=dt.time(9)), [], now)
    assert told(offer.slots) == ["29.02. 09:00"]
