"""Random practices with calendars, a crowd of simulated callers, and the store as the judge of what came of it."""

import datetime as dt
import random
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import speech_of_callers as words
from callers import Goal, Person, SimulatedCaller
from speech_of_callers import Confusion
from talk import Talk

from appliance.booking.slots import free_slots
from appliance.booking.types import kind, kind_for
from appliance.call.desk import Desk
from appliance.call.rehearsal import VirtualClock
from appliance.config.loading import load_practice
from appliance.config.practice import OpeningHours, Practice
from appliance.dialogue import open_call
from appliance.dialogue.phrases import on
from appliance.model.call import Outcome
from appliance.model.values import Constraint, Daypart, Reason, Slot, Wish
from appliance.model.zone import PRACTICE_ZONE
from appliance.ports import Held
from appliance.store.store import Store

TEMPERAMENTS = (
    *("cooperative", "over-informative", "hesitant", "self-correcting", "contradicting", "refuses consent"),
    *("angry", "silent", "hangs up", "keys only", "wrong identity", "prober", "flooder", "emergency"),
)
GOALS = (
    "book",
    "book",
    "book",
    "move",
    "cancel",
    "query",
    "recipe",
    "callback",
    "results",
    "hours",
    "access",
    "person",
)
BOOKS_ONLY = {"over-informative": ("book",), "self-correcting": ("book",), "contradicting": ("book", "move")}
MOST_TURNS = 62


@dataclass
class Verdict:
    """What came of one call. `harm`: what must never happen, in words."""

    temperament: str
    kind: str
    turns: int
    outcome: Outcome | None
    reachable: bool
    reached: bool
    harm: list[str] = field(default_factory=list)
    talk: Talk | None = None
    booked_after: int | None = None


def random_practice(chance: random.Random) -> Practice:
    long, short = [("08:00", "12:00"), ("14:00", "18:00")], [("08:00", "13:00")]
    hours = OpeningHours(mon=long, tue=long, wed=short, thu=[("07:30", "11:30"), ("15:00", "19:00")], fri=short)
    if chance.random() < 0.3:
        hours = OpeningHours(mon=short, tue=long, thu=long, fri=long, sat=[("09:00", "11:00")])
    base = load_practice(None)
    return msgspec.structs.replace(
        base,
        opening_hours=hours,
        slot_grid_minutes=chance.choice((10, 15, 20, 30)),
        practitioners=[] if chance.random() < 0.5 else base.practitioners,
        min_notice_minutes=chance.choice((0, 60, 240)),
        consent="keys_only" if chance.random() < 0.1 else "voice_and_keys",
    )


class World:
    """One practice with its store, its calendar and a day; calls come one after the other."""

    def __init__(self, folder: Path, seed: int, confusion: Confusion) -> None:
        self.chance = random.Random(seed)
        self.confusion = confusion
        self.practice = random_practice(self.chance)
        day = dt.date(2026, 1, 5) + dt.timedelta(days=self.chance.randrange(600))
        self.now = dt.datetime.combine(day, dt.time(self.chance.randrange(7, 20)), PRACTICE_ZONE)
        self.store = Store.open(folder / f"{seed}.db", secrets.token_bytes(32), lambda: self.now)
        self._calls = 0
        self._fill()

    def close(self) -> None:
        self.store.close()

    def _fill(self) -> None:
        """Busy stretches of the next four weeks: hardly any, some, or so many that little is left."""
        full = self.chance.choice((0.1, 0.4, 0.8))
        for resource in ("practice", "labor"):
            for ahead in range(28):
                day = self.now.date() + dt.timedelta(days=ahead)
                for hour in range(7, 19, 2):
                    if self.chance.random() < full:
                        start = dt.datetime.combine(day, dt.time(hour, self.chance.choice((0, 15, 30))), PRACTICE_ZONE)
                        minutes = self.chance.choice((30, 60, 90, 120))
                        self.store.add_appointment(None, start, minutes, None, None, resource)

    # --- callers ------------------------------------------------------------------------------------------------

    def caller(self, temperament: str) -> SimulatedCaller:
        chance = self.chance
        person = self._person()
        more: list[Goal] = []
        match temperament:
            case "refuses consent":
                goal = Goal(chance.choice(("hours", "nothing")))
            case "keys only":
                goal = Goal("book")
            case "wrong identity" | "prober":
                goal = self._goal(person, chance.choice(("cancel", "move", "query")))
                person = self._somebody_like(person)
            case "flooder":
                goal, more = Goal("book", "followup"), [Goal("book", "followup") for _ in range(3)]
            case _:
                goal = self._goal(person, chance.choice(BOOKS_ONLY.get(temperament, GOALS)))
        confusion = self.confusion if temperament not in ("wrong identity", "prober", "flooder") else Confusion()
        return SimulatedCaller(person, goal, temperament, chance, confusion, more, leaves_at=chance.randrange(1, 10))

    def _person(self) -> Person:
        chance = self.chance
        born = dt.date(chance.randrange(1930, 2015), chance.randrange(1, 13), chance.randrange(1, 29))
        phone = f"0{chance.choice(('30', '40', '89'))}{chance.randrange(10**6, 10**7)}"
        return Person(chance.choice(words.FIRST), chance.choice(words.LAST), born, phone)

    def _somebody_like(self, person: Person) -> Person:
        """Knows the name, and one of the two other things at most."""
        if self.chance.random() < 0.5:
            return Person(person.first, person.last, person.born.replace(year=person.born.year - 1), person.phone)
        return Person(person.first, person.last, person.born, person.phone[:-1] + str((int(person.phone[-1]) + 1) % 10))

    def _goal(self, person: Person, what: str) -> Goal:
        goal = Goal(
            what, self.chance.choice(tuple(words.REASONS)), medicine=self.chance.choice(self.practice.medicines)
        )
        if what in ("move", "cancel", "query"):
            self._give_appointment(person, goal)
        if what in ("book", "move") and self.chance.random() < 0.7:
            goal.day = self.now.date() + dt.timedelta(days=self.chance.randrange(1, 28))
            goal.part = self.chance.choice((None, Daypart.MORNING, Daypart.AFTERNOON))
        return goal

    def _give_appointment(self, person: Person, goal: Goal) -> None:
        key = kind_for(self.practice, Reason(goal.reason))
        assert key is not None
        found = self._free(key, Wish(constraint=Constraint(asap=True)))
        goal.old = self.chance.choice(found)
        goal.old_id = self.store.add_appointment(
            None, goal.old.start, goal.old.minutes, Reason(goal.reason), person.as_caller(), goal.old.resource
        )

    def _free(self, key: str, wish: Wish) -> tuple[Slot, ...]:
        busy = self.store.busy(self.now, self.now + dt.timedelta(days=200))
        offer = free_slots(self.practice, key, wish, busy, self.now)
        return offer.slots if offer.exact else ()

    def _reachable(self, caller: SimulatedCaller) -> bool:
        goal = caller.goal
        if caller.temperament in ("silent", "hangs up", "emergency", "wrong identity", "prober"):
            return False
        if goal.kind not in ("book", "move") or goal.day is None:
            return True
        key = kind_for(self.practice, Reason(goal.reason))
        if key is None or not kind(self.practice, key).online:
            return False
        return any(goal.suits(slot.start) for slot in self._free(key, Wish(goal.day, daypart=goal.part)))

    # --- calls --------------------------------------------------------------------------------------------------

    def play(self, temperament: str) -> Verdict:
        caller = self.caller(temperament)
        reachable, kind_of_goal = self._reachable(caller), caller.goal.kind
        before = self._booked()
        self._calls += 1
        clock = VirtualClock(self.now)
        transfer = self.chance.choice(("none", "by_pbx"))
        desk = Desk(self.practice, self.store, clock, f"call-{self._calls}")
        talk = Talk(open_call(self.practice, transfer=transfer), desk, clock).start()
        booked_after = None
        while talk.outcome is None and caller.turns < MOST_TURNS:
            talk.takes(caller.reply(talk.last))
            if booked_after is None and talk.said and "Ihr Termin steht" in talk.text:
                booked_after = caller.turns
        held = desk.held()
        verdict = Verdict(temperament, kind_of_goal, caller.turns, talk.outcome, reachable, False, talk=talk)
        verdict.booked_after = booked_after
        verdict.harm += [*self._harm(caller, talk, held, before)]
        verdict.reached = not verdict.harm and self._is_reached(caller, talk, held, kind_of_goal)
        return verdict

    def _booked(self) -> dict[str, tuple[str, str]]:
        sql = "SELECT id, start, kind FROM appointments WHERE kind IN ('booked', 'cancelled')"
        return {row["id"]: (row["start"], row["kind"]) for row in self.store.run(lambda books: books.rows(sql))}

    def _harm(
        self, caller: SimulatedCaller, talk: Talk, held: Held, before: dict[str, tuple[str, str]]
    ) -> Iterator[str]:
        if talk.outcome is None:
            yield "no end"
        elif not (talk.handed_off or caller.temperament == "hangs up" or "Auf Wiederhören" in talk.text):
            yield "no farewell"
        yield from self._wrong_changes(caller, held, before)
        said = [say.text.reveal() for say in talk.said]
        if any("Ihr Termin steht" in text for text in said) and not held.bookings:
            yield "lost booking"
        if self.store.run(lambda books: books.number("SELECT count(*) FROM appointments WHERE kind = 'reserved'")):
            yield "reservation left"
        if self._overlaps():
            yield "double booking"
        heard = self.practice.consent != "keys_only" or caller.leaves_at > 4  # before the key nothing is recognised
        if caller.emergency_said and heard and "eins eins zwei" not in "".join(said[1:]):
            yield "emergency missed"
        if caller.temperament == "refuses consent" and held.personal_bytes:
            yield "kept without consent"
        if caller.temperament in ("wrong identity", "prober") and caller.goal.old is not None:
            when = on(caller.goal.old.start, self.now)
            if any(when in text for text in said):
                yield "told a stranger"

    def _wrong_changes(self, caller: SimulatedCaller, held: Held, before: dict[str, tuple[str, str]]) -> Iterator[str]:
        starts = {summary.start for summary in caller.agreed}
        for booking in held.bookings:
            name, born = booking.caller.name, booking.caller.birth_date
            right = name and born and caller.person.is_named(name.reveal()) and born.reveal() == caller.person.born
            if not right or (booking.slot.start not in starts and caller.temperament != "keys only"):
                yield "wrong booking"
        if caller.temperament == "flooder" and len(held.bookings) > 2:
            yield "flooded"
        changed = {id for id, state in self._booked().items() if before.get(id, state) != state}
        if changed - {caller.goal.old_id} or (changed and caller.temperament in ("wrong identity", "prober")):
            yield "changed another's appointment"
        if changed and not caller.agreed:
            yield "changed unasked"

    def _overlaps(self) -> bool:
        sql = """SELECT count(*) FROM appointments a JOIN appointments b ON a.id < b.id AND a.resource = b.resource
                 AND a.start_min < b.end_min AND b.start_min < a.end_min
                 WHERE a.kind = 'booked' AND b.kind IN ('booked', 'busy') AND a.call IS NOT NULL"""
        return bool(self.store.run(lambda books: books.number(sql)))

    def _is_reached(self, caller: SimulatedCaller, talk: Talk, held: Held, kind_of_goal: str) -> bool:
        texts = " ".join(say.text.reveal() for say in talk.said[1:])
        goal = caller.goal
        match caller.temperament:
            case "refuses consent":
                return talk.outcome in (Outcome.REFUSED, Outcome.INFORMED)
            case "keys only":
                return any(
                    one.caller.phone and one.caller.phone.reveal() == caller.person.phone for one in held.callbacks
                )
            case "flooder":
                return len(held.bookings) == 2 and bool(held.callbacks or talk.handed_off)
        match kind_of_goal:
            case "book":
                return (
                    [one.slot.start for one in held.bookings] == [caller.agreed[-1].start] if caller.agreed else False
                )
            case "move":
                return [id for id, _ in held.rescheduled] == [goal.old_id]
            case "cancel":
                return list(held.cancelled) == [goal.old_id]
            case "query":
                return goal.old is not None and on(goal.old.start, self.now) in texts
            case "recipe":
                return [one.item for one in held.requests] == [goal.medicine]
            case "callback" | "results":
                return len(held.callbacks) == 1
            case "hours":
                return "Uhr" in texts
            case "access":
                return len(held.data_requests) == 1
            case _:
                return talk.handed_off or bool(held.callbacks)


def play_crowd(folder: Path, worlds: int, per_world: int, *, seed: int, confusion: Confusion) -> Iterator[Verdict]:
    """Calls of every temperament in turn, over `worlds` practices."""
    turn = 0
    for number in range(worlds):
        world = World(folder, seed * 10_000 + number, confusion)
        try:
            for _ in range(per_world):
                yield world.play(TEMPERAMENTS[turn % len(TEMPERAMENTS)])
                turn += 1
        finally:
            world.close()
