"""Clock times as they are spoken: "halb neun", "viertel neun", "fünf vor halb zehn", "sechzehn uhr null fünf"."""

from collections.abc import Sequence
from dataclasses import dataclass

from appliance.language.hours import DAY, HALF_DAY, NOON
from appliance.language.numbers import number_at
from appliance.language.read import Read
from appliance.language.tokens import Line
from appliance.model.values import Daypart


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the clock face: `minute` since midnight, or since midnight or noon when not `settled`.

    `doubtful`: it was said in a way that has two readings ("um acht zehn").
    """

    minute: int
    settled: bool
    doubtful: bool = False

    def candidates(self) -> tuple[int, ...]:
        """Every minute of the day it can mean; midnight is no time for an appointment."""
        if self.doubtful:
            return ()
        if self.settled:
            return (self.minute,)
        if self.minute < 60:
            return (self.minute + NOON,)
        return (self.minute, self.minute + HALF_DAY)

    def within(self, part: Daypart) -> "Clock":
        """The same time with its half of the day said ("um drei nachmittags"); unchanged where that cannot be."""
        fits = [minute for minute in self.candidates() if lies_in(minute, part)]
        if self.settled or len(fits) != 1:
            return self
        return Clock(fits[0], True)


_PART_HOURS = {
    Daypart.MORNING: (4, 12),
    Daypart.NOON: (11, 15),
    Daypart.AFTERNOON: (12, 19),
    Daypart.EVENING: (16, 24),
}


def lies_in(minute: int, part: Daypart) -> bool:
    """Whether that minute can be called so ("elf Uhr mittags", "sechs Uhr nachmittags")."""
    first, last = _PART_HOURS[part]
    return first * 60 <= minute < last * 60


_DIALECT_HOURS = {
    "oans": 1,
    "oas": 1,
    "eens": 1,
    "zwoa": 2,
    "zweie": 2,
    "dreie": 3,
    "viere": 4,
    "fünfe": 5,
    "fünfi": 5,
    "sechse": 6,
    "siebene": 7,
    "siebne": 7,
    "simme": 7,
    "achte": 8,
    "achti": 8,
    "ochte": 8,
    "neune": 9,
    "neini": 9,
    "neine": 9,
    "zehne": 10,
    "zehni": 10,
    "elfe": 11,
    "elfi": 11,
    "ölfe": 11,
    "zwölfe": 12,
    "zwölfi": 12,
}
_QUARTERS = {"viertel": 15, "halb": 30, "dreiviertel": 45}
_SHORTLY = frozenset(("kurz", "knapp", "gleich", "bald"))
_WHOLE_MINUTES = frozenset(range(10, 60, 5))
_MINUTES = frozenset(("minute", "minuten"))
_DAYS = frozenset(("tag", "tage", "tagen", "woche", "wochen", "monat", "monate", "monaten", "jahr", "jahre", "jahren"))
LONGER_UNITS = _DAYS | {"stunde", "stunden", "mal"}
_UNITS = LONGER_UNITS | _MINUTES


def _hour_at(line: Line, index: int, cued: bool) -> Read[int] | None:
    """An hour from 0 to 24. "nein" is "neun" only where nothing but an hour can stand."""
    word = line.at(index)
    if cued and word in _DIALECT_HOURS:
        return Read(_DIALECT_HOURS[word], index, index + 1)
    if word == "nein" and (line.at(index + 1) == "uhr" or line.at(index - 1) in ("halb", "viertel", "dreiviertel")):
        return Read(9, index, index + 1)
    number = number_at(line.words, index, apart=True)
    if number is None or number.value > 24:
        return None
    if number.value == 0 and line.at(number.end) != "uhr":  # "null acht uhr dreißig"
        rest = number_at(line.words, number.end, apart=True)
        return Read(rest.value, index, rest.end) if rest and 1 <= rest.value <= 9 else None
    if word == "ein" and number.end == index + 1 and line.at(index + 1) != "uhr":
        return None
    return number


def _clock(hour: int, offset: int, plain: bool = False) -> Clock:
    """The time `offset` minutes from a full hour. From 13 on (and 0 and 24 o'clock) the hour is the day's."""
    minute = hour * 60 + offset
    if hour == 24 and not offset:
        return Clock(0, False, doubtful=True)
    if hour > 12 or (hour == 0 and plain):
        return Clock(minute % DAY, True)
    return Clock(minute % HALF_DAY, False)


def _quarter_at(line: Line, index: int) -> Read[Clock] | None:
    """halb neun, viertel neun, dreiviertel (auf) neun, viertel vor, nach, über neun."""
    offset = _QUARTERS.get(line.at(index))
    if offset is None or line.at(index + 1) in ("stunde", "stunden", "jahr"):
        return None
    link = line.at(index + 1)
    at = index + 1
    if offset == 15 and link in ("nach", "vor", "über"):
        inner = _face_at(line, index + 2, True)
        if inner is None:
            return None
        return Read(_moved(inner.value, -15 if link == "vor" else 15), index, inner.end)
    if offset != 30 and link == "auf":
        at += 1
    hour = _hour_at(line, at, True)
    if hour is None or hour.value == 0:
        return None
    end = hour.end + (line.at(hour.end) == "uhr")
    return Read(_clock(hour.value, offset - 60), index, end)


def _moved(clock: Clock, minutes: int) -> Clock:
    if clock.settled:
        return Clock((clock.minute + minutes) % DAY, True)
    return Clock((clock.minute + minutes) % HALF_DAY, False, clock.doubtful)


def _face_at(line: Line, index: int, cued: bool) -> Read[Clock] | None:
    """What minutes are counted to: halb zehn, zehn, zehn uhr."""
    quarter = _quarter_at(line, index) if line.at(index) in ("halb", "dreiviertel", "viertel") else None
    if quarter is not None:
        return quarter
    hour = _hour_at(line, index, cued)
    if hour is None or (hour.value == 0 and line.at(hour.end) != "uhr"):
        return None
    return Read(_clock(hour.value, 0, plain=True), index, hour.end + (line.at(hour.end) == "uhr"))


def _counted_at(line: Line, index: int) -> Read[Clock] | None:
    """zehn (minuten) vor neun, fünf nach halb elf, kurz nach acht."""
    if line.at(index) in _SHORTLY and line.at(index + 1) in ("vor", "nach"):
        return _at_start(_face_at(line, index + 2, True), index)
    number = number_at(line.words, index)
    if number is None or not 1 <= number.value <= 29:
        return None
    at = number.end + (line.at(number.end) in _MINUTES)
    link = line.at(at)
    if link not in ("vor", "nach"):
        return None
    face = _face_at(line, at + 1, True)
    if face is None or line.at(face.end) in _UNITS:
        return None
    return Read(_moved(face.value, -number.value if link == "vor" else number.value), index, face.end)


def _at_start(read: Read[Clock] | None, start: int) -> Read[Clock] | None:
    return None if read is None else Read(read.value, start, read.end)


def _minutes_at(words: Sequence[str], index: int) -> Read[int] | None:
    number = number_at(words, index)
    if number is None:
        return None
    if number.value == 0:
        unit = number_at(words, number.end)
        return Read(unit.value, index, unit.end) if unit and 1 <= unit.value <= 9 else None
    return number if number.value < 60 else None


def _hour_form_at(line: Line, index: int, cued: bool) -> Read[Clock] | None:
    """neun uhr, neun uhr dreißig, neun dreißig, neun."""
    hour = _hour_at(line, index, cued)
    if hour is None:
        return None
    after = line.at(hour.end)
    teen = number_at(line.words, index)
    split_teen = teen is not None and teen.end > hour.end
    if split_teen and teen is not None and line.at(teen.end) == "uhr":
        hour, after = teen, "uhr"
    elif split_teen and teen is not None:
        return Read(Clock(0, False, doubtful=True), index, teen.end)
    if after == "uhr":
        minutes = _minutes_at(line.words, hour.end + 1)
        if minutes is not None and line.at(minutes.end) in LONGER_UNITS | {"uhr"}:
            minutes = None
        if minutes is None:
            return Read(_clock(hour.value, 0, plain=True), index, hour.end + 1)
        end = minutes.end + (line.at(minutes.end) in _MINUTES)
        return Read(_exactly(hour.value, minutes.value), index, end)
    minutes = _minutes_at(line.words, hour.end)
    if minutes is not None and (minutes.value in _WHOLE_MINUTES or after == "null") and hour.value:
        if line.at(minutes.end) in ("vor", "nach", "uhr") or line.at(minutes.end) in _UNITS:
            return Read(Clock(0, False, doubtful=True), index, minutes.end)
        return Read(_exactly(hour.value, minutes.value), index, minutes.end)
    return Read(_clock(hour.value, 0), index, hour.end) if hour.value else None


def _exactly(hour: int, minute: int) -> Clock:
    if hour == 24:
        return Clock(0, False, doubtful=True)
    if hour > 12 or hour == 0:
        return Clock((hour * 60 + minute) % DAY, True)
    return Clock((hour * 60 + minute) % HALF_DAY, False)


def clock_at(line: Line, index: int, *, cued: bool) -> Read[Clock] | None:
    """The clock time that starts at a word.

    `cued`: a word before it says that a time follows ("um", "gegen"); without one a lone number is a time only when
    the caller of this function knows that one was asked for.
    """
    return _quarter_at(line, index) or _counted_at(line, index) or _hour_form_at(line, index, cued)
