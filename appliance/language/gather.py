"""Gathers the facts of an utterance, in the order said, until only what was meant in the end is left."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from appliance.language.clock import Clock
from appliance.language.days import Days, combine, next_weekday, same_frame
from appliance.language.facts import Bound, Fact
from appliance.language.scan import Kind
from appliance.model.values import Daypart


@dataclass(slots=True)
class Said:
    """What has been gathered for one role."""

    days: list[Days] = field(default_factory=list)
    open_from: dt.date | None = None
    open_to: dt.date | None = None
    alternatives: bool = False
    clocks: list[Clock] = field(default_factory=list)
    floor: Clock | None = None
    ceiling: Clock | None = None
    parts: list[Daypart] = field(default_factory=list)
    not_morning: bool = False
    not_afternoon: bool = False
    excluded: set[int] = field(default_factory=set)
    any_time: bool = False
    asap: bool = False
    early: bool = False


def _forget_days(said: Said) -> None:
    said.days, said.open_from, said.open_to, said.alternatives = [], None, None, False


def _forget_clocks(said: Said) -> None:
    said.clocks, said.floor, said.ceiling = [], None, None


def first_day(days: Days, today: dt.date) -> dt.date | None:
    if days.start is None and len(days.weekdays) == 1:
        return next_weekday(min(days.weekdays), today)
    return days.start


def _last_day(days: Days, today: dt.date) -> dt.date | None:
    """The last day of "bis …": of a feast of some days its first."""
    if days.feast:
        return days.start
    return days.end if days.end is not None else first_day(days, today)


def _add_limit(said: Said, fact: Fact, days: Days, today: dt.date) -> None:
    """ab, bis, vor, nach a day; denied they turn round ("bis Freitag kann ich nicht")."""
    first, last = first_day(days, today), _last_day(days, today)
    end = days.end if days.end is not None else first
    if first is None or last is None or end is None:
        return
    one = timedelta(days=1)
    bound = fact.bound
    if fact.denied:
        said.open_from = {Bound.UNTIL: last + one, Bound.BEFORE: first}.get(bound, said.open_from)
        said.open_to = {Bound.FROM: first - one, Bound.AFTER: end}.get(bound, said.open_to)
    elif bound is Bound.FROM:
        said.open_from = first
    elif bound is Bound.AFTER:
        said.open_from = end + one
    elif bound is Bound.UNTIL:
        said.open_to = last
    else:
        said.open_to = first - one


def _add_pair_end(said: Said, days: Days, today: dt.date) -> None:
    """The end of "vom ersten bis zehnten Dezember"; the beginning has been taken as a limit."""
    begin = said.open_from
    if begin is None:
        return
    end = days.end
    if len(days.weekdays) == 1 and days.start is None:
        end = next_weekday(min(days.weekdays), begin)
    if days.single is not None and days.day is None and begin > days.single and begin.day <= days.single.day:
        begin = days.single.replace(day=begin.day)  # "vom dritten bis zehnten Januar"
    if end is None or end < begin:
        _forget_days(said)
        return
    said.open_from, said.open_to = begin, end


def _differ(known: Days, later: Days, today: dt.date) -> bool:
    """Whether two pieces cannot both be meant."""
    joined = combine(known, later, today)
    return joined is None or joined.wrong


def _add_days(said: Said, fact: Fact, today: dt.date) -> None:
    days = fact.atom.days
    if days is None or days.past:
        return
    if fact.bound is Bound.TO:
        _add_pair_end(said, days, today)
        return
    known = said.days[-1] if said.days else None
    if fact.mark and not fact.denied:
        said.excluded.clear()
    if fact.mark or (fact.soft and known is not None and not fact.other and _differ(known, days, today)):
        if known is not None:
            days = same_frame(known, days)
        _forget_days(said)
        known = None
    if fact.bound is not Bound.AT and not (days.weekdays and known is not None):
        _add_limit(said, fact, days, today)
        return
    if fact.denied:
        if days.start is None:
            said.excluded |= days.weekdays
        return
    if fact.other and known is not None:
        said.alternatives = True
        said.days.append(days)
        return
    joined = combine(known, days, today) if known is not None and not said.alternatives else None
    if joined is not None:
        said.days[-1] = joined
    elif known != days:
        said.days.append(days)


def _add_clock(said: Said, fact: Fact) -> None:
    clock = fact.atom.clock
    if clock is None:
        return
    if fact.mark or (fact.soft and said.clocks and fact.bound is Bound.AT and not fact.other):
        _forget_clocks(said)
    if fact.bound in (Bound.FROM, Bound.AFTER):
        if fact.denied:
            said.ceiling = clock
        else:
            said.floor = clock
    elif fact.bound in (Bound.UNTIL, Bound.BEFORE, Bound.TO):
        if fact.denied and fact.bound is not Bound.TO:
            said.floor = clock
        else:
            said.ceiling = clock
    elif not fact.denied and clock not in said.clocks:
        said.clocks.append(clock)


def _add_part(said: Said, fact: Fact) -> None:
    part = fact.atom.part
    if part is None:
        return
    if fact.denied:
        said.not_morning = said.not_morning or part is Daypart.MORNING
        said.not_afternoon = said.not_afternoon or part is Daypart.AFTERNOON
        return
    if fact.mark or fact.soft:
        said.parts = []
    if fact.bound is Bound.AFTER and part is Daypart.NOON:
        part = Daypart.AFTERNOON
    elif fact.bound is Bound.BEFORE and part is Daypart.NOON:
        part = Daypart.MORNING
    elif fact.bound is not Bound.AT and part is not Daypart.NOON and fact.bound is not Bound.FROM:
        return
    if part not in said.parts:
        said.parts.append(part)


def _without_denied_pairs(facts: Sequence[Fact]) -> Sequence[Fact]:
    """ "Vom ersten bis zehnten bin ich im Urlaub": says when not, which is no wish."""
    denied = {fact.group for fact in facts if fact.denied and fact.bound is Bound.TO}
    return [fact for fact in facts if fact.group not in denied]


def gather(facts: Sequence[Fact], today: dt.date) -> Said:
    said = Said()
    denied_with_clock = {fact.group for fact in facts if fact.denied and fact.atom.kind is not Kind.DAYS}
    facts = _without_denied_pairs(facts)
    for fact in facts:
        kind = fact.atom.kind
        if kind is Kind.DAYS:
            if not (fact.denied and fact.bound is Bound.AT and fact.group in denied_with_clock):
                _add_days(said, fact, today)
        elif kind is Kind.CLOCK:
            _add_clock(said, fact)
        elif kind is Kind.PART:
            _add_part(said, fact)
        elif not fact.denied:
            said.any_time = said.any_time or kind is Kind.ANY
            said.asap = said.asap or kind is Kind.ASAP
            said.early = said.early or kind is Kind.EARLY
    return said
