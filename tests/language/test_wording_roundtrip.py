"""What the box says it also understands: parse(wording(x)) == x, and nothing it says holds a digit."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_when_table import NOW, PRACTICE

from appliance.config.practice import OpeningHours
from appliance.language import numerals, wording
from appliance.language.birth_dates import read_birth_date
from appliance.language.normalise import normalise
from appliance.language.numbers import cardinal, number_at, ordinal
from appliance.language.phones import is_plausible, read_code, read_phone
from appliance.language.speakable import speakable
from appliance.language.when import read_when
from appliance.model.call import Asks
from appliance.model.values import Name

TODAY = NOW.date()


def test_every_number_to_9999_is_read_back() -> None:
    """Whole and split at every "und" and hundred, as a recogniser may write it."""
    for number in range(10_000):
        word = numerals.cardinal(number)
        assert cardinal(word) == number
        split = word.replace("und", " und ").replace("h und ert", "hundert").replace("hundert", " hundert ").split()
        read = number_at(split, 0)
        assert read is not None
        assert (read.value, read.end) == (number, len(split))


def test_every_ordinal_in_every_ending_is_read_back() -> None:
    for number in range(1, 1000):
        for ending in ("e", "en", "er", "es", "em"):
            assert ordinal(numerals.ordinal(number, ending)) == number


def test_every_year_is_read_back() -> None:
    for number in range(1900, 2100):
        assert cardinal(numerals.year(number)) == number


@pytest.mark.parametrize("case", list(wording.Case))
def test_every_day_of_two_years_is_read_back(case: wording.Case) -> None:
    for ahead in range(730):
        day = TODAY + timedelta(days=ahead)
        said = wording.say_date(day, TODAY, case)
        when = read_when(normalise(said), NOW, PRACTICE, asks=Asks.DATE_TIME, changing=False)
        assert when.date == day, said


def _opened(day: date) -> list[time]:
    hours = PRACTICE.opening_hours
    pairs = (hours.mon, hours.tue, hours.wed, hours.thu, hours.fri, hours.sat, hours.sun)[day.weekday()]
    quarters = [time(minute // 60, minute % 60) for minute in range(0, 24 * 60, 15)]
    return [at for at in quarters if any(start <= f"{at:%H:%M}" < end for start, end in pairs)]


def test_every_open_quarter_hour_of_two_years_is_read_back_as_a_start() -> None:
    for ahead in range(730):
        day = TODAY + timedelta(days=ahead)
        for at in _opened(day):
            said = wording.say_start(datetime.combine(day, at), TODAY, wording.Case.DATIVE)
            when = read_when(normalise(f"am {said}"), NOW, PRACTICE, asks=Asks.DATE_TIME, changing=False)
            assert (when.date, when.time) == (day, at), said


def test_every_afternoon_minute_is_settled_by_itself() -> None:
    """From 13 o'clock on no opening hours are needed, not even when the practice is closed then."""
    for minute in range(13 * 60, 24 * 60):
        at = time(minute // 60, minute % 60)
        when = read_when(normalise(wording.say_time(at)), NOW, PRACTICE, asks=Asks.DATE_TIME, changing=False)
        assert when.time == at


@given(st.dates(TODAY.replace(year=TODAY.year - 110, day=26), TODAY), st.sampled_from(list(wording.Case)))
def test_birth_dates_of_110_years_are_read_back(born: date, case: wording.Case) -> None:
    read = read_birth_date(normalise(wording.say_birth_date(born, case)), TODAY, True)
    assert read is not None
    assert read.value == born


def test_birth_dates_of_the_last_century_in_ordinals_and_two_digits_are_read_back() -> None:
    """dritter fünfter einundsechzig: the century is found, for every day of a leap year and every year."""
    day = date(1927, 1, 1)
    while day < date(2016, 1, 1):
        year = numerals.cardinal(day.year % 100) if day.year % 100 > 9 else f"null {numerals.cardinal(day.year % 100)}"
        said = f"{numerals.ordinal(day.day)} {numerals.ordinal(day.month)} {year}"
        read = read_birth_date(said.split(), TODAY, True)
        assert read is not None, said
        assert read.value == day, said
        day += timedelta(days=17)


@given(st.text("0123456789", min_size=5, max_size=11), st.sampled_from(("04", "0151", "0176", "089", "03", "07")))
def test_phone_numbers_of_all_lengths_are_read_back_or_asked_again(rest: str, start: str) -> None:
    digits = start + rest
    for said in (wording.say_digits(digits), digits, "plus neunundvierzig " + numerals.digits(digits[1:])):
        read = read_phone(normalise(said), True)
        assert (read.value if read else None) == (digits if is_plausible(digits) else None)


@given(st.lists(st.integers(10, 99), min_size=4, max_size=4))
def test_phone_numbers_in_pairs_are_the_same_digits(pairs: list[int]) -> None:
    said = "null eins sieben sechs " + " ".join(numerals.cardinal(pair) for pair in pairs)
    read = read_phone(said.split(), True)
    assert read is not None
    assert read.value == "0176" + "".join(str(pair) for pair in pairs)


@given(st.text("0123456789", min_size=3, max_size=12))
def test_codes_are_read_back(code: str) -> None:
    assert read_code(normalise(wording.say_digits(code))) == code


@given(st.text())
def test_speakable_text_never_holds_a_digit(text: str) -> None:
    assert not any(sign.isnumeric() for sign in speakable(text))


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.times())
def test_written_date_and_time_are_spoken_as_words(day: date, at: time) -> None:
    """A date and time written with digits means the same after it was made speakable."""
    said = speakable(f"am {day.day}.{day.month}.{day.year} um {at.hour}:{at.minute:02} Uhr")
    assert said.startswith(f"am {numerals.ordinal(day.day, 'en')} {numerals.ordinal(day.month, 'en')} ")
    assert f"um {numerals.cardinal(at.hour, 'ein')} Uhr" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Praxis Dr. Muster, Ahornweg 7, 22303 Hamburg",
            "Praxis Doktor Muster, Ahornweg sieben, zwo zwo drei null drei Hamburg",
        ),
        ("Tel. 040/66969100", "Telefon null vier null, sechs sechs neun, sechs neun eins, null null"),
        ("Rufen Sie 112 an oder 116117.", "Rufen Sie eins eins zwei an oder eins eins sechs eins eins sieben."),
        ("Mo. 8-12 Uhr", "Montag acht Uhr bis zwölf Uhr"),
        ("Hauptstr. 12a, 3. OG", "Hauptstraße zwölf a, drittes Obergeschoss"),
        ("z. B. am 3. um 9. Danke.", "zum Beispiel am dritten um neun. Danke."),
        ("1,5 % & mehr", "eins Komma fünf Prozent und mehr"),
        ("Seit 1998", "Seit neunzehnhundertachtundneunzig"),
    ],
)
def test_speakable_profile_texts(text: str, said: str) -> None:
    assert speakable(text) == said


def test_wordings_of_one_value_each() -> None:
    """The forms a caller hears, fixed as examples."""
    day = date(2026, 12, 1)
    assert wording.say_date(day, TODAY) == "Dienstag, der erste Dezember"
    assert wording.say_date(day, TODAY, wording.Case.DATIVE) == "Dienstag, dem ersten Dezember"
    assert wording.say_date(date(2028, 1, 3), TODAY) == "Montag, der dritte Januar zweitausendachtundzwanzig"
    assert wording.say_time(time(1, 0)) == "ein Uhr"
    assert wording.say_time(time(8, 15)) == "acht Uhr fünfzehn"
    assert wording.say_digits("04066969100") == "null vier null, sechs sechs neun, sechs neun eins, null null"
    assert wording.say_digits("12") == "eins zwo"
    assert wording.say_duration(1) == "eine Minute"
    assert wording.say_duration(75) == "eine Stunde und fünfzehn Minuten"
    assert wording.say_hours([]) == "geschlossen"
    assert wording.say_name(Name("Beispiel", "Erika")) == "Erika Beispiel"
    assert wording.say_spelled("Groß") == "Gustav, Richard, Otto, Eszett"
    week = OpeningHours(mon=[("08:00", "12:00")], tue=[("08:00", "12:00")], wed=[("09:30", "13:00")])
    assert wording.say_week(week) == (
        "Montag und Dienstag von acht Uhr bis zwölf Uhr; Mittwoch von neun Uhr dreißig bis dreizehn Uhr"
    )
