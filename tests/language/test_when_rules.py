"""Rules about when that depend on the practice, the day or the source of the text."""

from datetime import date, datetime, time, timedelta
from itertools import product

import holidays
import msgspec
import pytest
from test_when_table import NOW, PRACTICE

from appliance.config.practice import Hours, OpeningHours
from appliance.language.feasts import easter_sunday, feast_at
from appliance.language.normalise import normalise
from appliance.language.when import When, read_when
from appliance.model.call import Asks


def _read(text: str, hours: Hours, now: datetime = NOW) -> When:
    week = OpeningHours(mon=hours, tue=hours, wed=hours, thu=hours, fri=hours)
    practice = msgspec.structs.replace(PRACTICE, opening_hours=week)
    return read_when(normalise(text), now, practice, asks=Asks.DATE_TIME, changing=False)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ([("08:00", "12:00")], time(8)),
        ([("14:00", "21:00")], time(20)),
        ([("08:00", "12:00"), ("14:00", "21:00")], None),
        ([("09:00", "12:00"), ("14:00", "18:00")], None),
    ],
)
def test_opening_hours_choose_the_half_of_the_day_or_nothing(hours: Hours, expected: time | None) -> None:
    """Eight o'clock is what fits once; what fits twice or never is left out."""
    assert _read("montag um acht", hours).time == expected


def test_a_time_of_the_24_hour_clock_needs_no_opening_hours() -> None:
    """It stays even where the practice is closed then, so that the caller can be told."""
    assert _read("montag um zwanzig uhr dreißig", [("08:00", "12:00")]).time == time(20, 30)


def test_a_said_part_of_the_day_settles_what_the_hours_leave_open() -> None:
    hours = [("08:00", "12:00"), ("14:00", "21:00")]
    assert _read("montag um acht uhr abends", hours).time == time(20)
    assert _read("montag morgens um acht", hours).time == time(8)


def test_a_part_of_the_day_that_contradicts_the_time_leaves_the_time_out() -> None:
    when = _read("montag nachmittags um neun", [("08:00", "12:00"), ("14:00", "18:00")])
    assert when.time is None
    assert when.date == date(2026, 11, 30)


def test_a_practice_without_opening_hours_settles_nothing() -> None:
    assert _read("montag um acht", []).time is None


def test_every_weekday_with_every_date_is_right_or_left_out() -> None:
    """A weekday that contradicts the date is never silently right: for each day of a year and each weekday."""
    names = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
    days = [NOW.date() + timedelta(days=ahead) for ahead in range(0, 360, 3)]
    for day, (weekday, name) in product(days, enumerate(names)):
        text = f"{name} {day.day}.{day.month}."
        when = _read(text, [("08:00", "12:00")])
        assert when.date == (day if day.weekday() == weekday else None), text


@pytest.mark.parametrize("name", ["montag", "freitag", "sonntag"])
def test_a_weekday_is_always_the_next_one_and_never_today(name: str) -> None:
    for ahead in range(14):
        now = NOW + timedelta(days=ahead)
        when = _read(f"am {name}", [("08:00", "12:00")], now)
        assert when.date is not None
        assert 1 <= (when.date - now.date()).days <= 7


def test_easter_and_the_days_that_hang_on_it_agree_with_the_holiday_library() -> None:
    names = {"Good Friday": "karfreitag", "Easter Monday": "ostermontag", "Ascension Day": "himmelfahrt"}
    names |= {"Pentecost Monday": "pfingstmontag", "Repentance and Prayer Day": "bußtag"}
    for year in range(1995, 2100):
        listed = holidays.country_holidays("DE", subdiv="SN", years=year, language="en_US")
        for day, name in listed.items():
            if name in names:
                feast = feast_at([names[name]], 0, date(year, 1, 1))
                assert feast is not None
                assert feast.value == (day, day), (year, name)
        assert easter_sunday(year).weekday() == 6


@pytest.mark.parametrize(
    "now", [datetime(2026, 12, 28, 10, tzinfo=NOW.tzinfo), datetime(2027, 1, 1, 9, tzinfo=NOW.tzinfo)]
)
def test_weeks_and_dates_run_over_the_turn_of_the_year(now: datetime) -> None:
    when = _read("am vierten januar", [("08:00", "12:00")], now)
    assert when.date == date(2027, 1, 4)
    assert _read("nächste woche montag", [("08:00", "12:00")], now).date == date(2027, 1, 4)


def test_words_that_were_blanked_out_separate() -> None:
    """The assembler blanks what others have read: a gap is no bridge between two numbers."""
    words = normalise("um neun uhr dreißig")
    words[3] = ""
    assert read_when(words, NOW, PRACTICE, asks=Asks.DATE_TIME, changing=False).time == time(9)


def test_used_positions_cover_date_and_time_and_spare_the_rest() -> None:
    words = normalise("hier krüger ich brauche am montag um neun einen termin")
    used = read_when(words, NOW, PRACTICE, asks=Asks.OPEN, changing=False).used
    assert [words[at] for at in sorted(used)] == ["am", "montag", "um", "neun"]
