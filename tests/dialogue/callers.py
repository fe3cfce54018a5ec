"""Simulated callers: each has a goal, a temperament and words of his own, and agrees only to what he wants."""

import datetime as dt
import random
from dataclasses import dataclass, field

import speech_of_callers as words
from speech_of_callers import Confusion

from appliance.dialogue.actions import Say
from appliance.dialogue.phrases import who
from appliance.language.wording import Case, say_birth_date
from appliance.model.call import Asks, Event, Heard, HungUp, Pressed, Silence
from appliance.model.personal import Personal
from appliance.model.values import Caller, Daypart, Name, Slot, Summary

SPOKEN_PARTS = {Daypart.MORNING: "vormittags", Daypart.AFTERNOON: "nachmittags"}
HOURS = {Daypart.MORNING: (0, 12), Daypart.AFTERNOON: (12, 24)}
OPENINGS = {
    "cancel": words.CANCEL,
    "query": words.QUERY,
    "callback": words.CALLBACK,
    "results": words.RESULTS,
    "hours": words.HOURS,
    "access": words.ACCESS,
    "person": words.PERSON,
    "nothing": words.WITHDRAWAL,
}


@dataclass
class Person:
    first: str
    last: str
    born: dt.date
    phone: str

    def as_caller(self) -> Caller:
        name = Name(self.last.capitalize(), self.first.capitalize())
        return Caller(Personal(name), Personal(self.born), Personal(self.phone))

    def is_named(self, name: Name | None) -> bool:
        return name is not None and (name.last.lower(), (name.first or self.first).lower()) == (self.last, self.first)


@dataclass
class Goal:
    """What the caller is after. `day` and `part` limit the new appointment; None is any."""

    kind: str
    reason: str = "followup"
    day: dt.date | None = None
    part: Daypart | None = None
    medicine: str = ""
    old: Slot | None = None
    old_id: str = ""

    def suits(self, start: dt.datetime) -> bool:
        if self.day is not None and start.date() != self.day:
            return False
        return self.part is None or HOURS[self.part][0] <= start.hour < HOURS[self.part][1]


@dataclass
class SimulatedCaller:
    person: Person
    goal: Goal
    temperament: str
    chance: random.Random
    confusion: Confusion = field(default_factory=Confusion)
    more: list[Goal] = field(default_factory=list)
    """Further wishes, named when the box asks whether there is anything else."""
    leaves_at: int = 99
    """Hangs up at this turn, or has an emergency at it."""
    agreed: list[Summary] = field(default_factory=list)
    times: dict[Asks, int] = field(default_factory=dict)
    turns: int = 0
    picked: dt.datetime | None = None
    complaint: str | None = None
    """What was wrong in the last read-back."""
    content: bool = False
    turned_down: int = 0
    changed_mind: bool = False
    insulted: bool = False
    emergency_said: bool = False

    # --- what he does -------------------------------------------------------------------------------------------

    def reply(self, say: Say) -> Event:
        self.turns += 1
        assert say.asks is not None
        self.times[say.asks] = self.times.get(say.asks, 0) + 1
        if self.temperament == "silent":
            return Silence(7.0)
        if self.temperament == "hangs up" and self.turns >= self.leaves_at:
            return HungUp()
        if self.temperament == "emergency" and self.turns >= self.leaves_at:
            return self._in_emergency()
        if self.temperament == "keys only":
            return Pressed(Personal(self._key(say)))
        if say.asks is Asks.CONSENT and self.times[say.asks] > 2:
            return Pressed(Personal("2" if self.temperament == "refuses consent" else "1"))
        if self.temperament == "hesitant" and self.times[say.asks] == 1 and self.chance.random() < 0.3:
            hesitation = self.chance.choice(words.HESITANT)
            return Heard(Personal(hesitation)) if self.chance.random() < 0.8 else Silence(7.0)
        if self.temperament == "angry" and not self.insulted and self.turns > 1:
            self.insulted = True
            return Heard(Personal(self.chance.choice(words.ANGRY)))
        said = self._says(say)
        if self.temperament == "hesitant" and said:
            said = f"{self.chance.choice(('äh', 'also', 'ähm ja also', 'hm'))} {said}"
        return Heard(Personal(self.confusion.heard(said, self.chance)))

    def _in_emergency(self) -> Event:
        if self.emergency_said:
            return Heard(Personal("nein"))
        self.emergency_said = True
        return Heard(Personal(self.chance.choice(words.EMERGENCY)))

    def _one(self, phrases: tuple[str, ...]) -> str:
        return self.chance.choice(phrases)

    def _says(self, say: Say) -> str:
        match say.asks:
            case Asks.CONSENT:
                return self._consent()
            case Asks.OPEN:
                return self._opening()
            case Asks.REASON:
                return self._one(words.REASONS[self.goal.reason])
            case Asks.DATE_TIME:
                return self._wish()
            case Asks.CHOOSE_SLOT:
                return self._choose(say)
            case Asks.NAME:
                return self._name()
            case Asks.SPELL_NAME:
                return " ".join(self.person.last)
            case Asks.BIRTH_DATE:
                return self._born()
            case Asks.PHONE:
                return words.digits(self.person.phone)
            case Asks.CONFIRM:
                return self._confirm(say.summary or Summary())
            case Asks.ANYTHING_ELSE:
                return self._anything_else()
            case _:
                return self._other(say.text.reveal())

    # --- answers ------------------------------------------------------------------------------------------------

    def _consent(self) -> str:
        if self.temperament != "refuses consent":
            return self._one(words.CONSENT)
        if self.goal.kind == "hours" and not self.content:
            self.content = True
            return self._one(words.HOURS)
        return self._one(words.DISSENT)

    def _opening(self) -> str:
        goal = self.goal
        if goal.kind == "book":
            said = self._one(words.BOOK)
            if self.temperament == "over-informative":
                who = f"hier ist {self._name()} geboren {self._born()}"
                number = f"meine nummer ist {words.digits(self.person.phone)}"
                return f"{who} {said} {self._one(words.REASONS[goal.reason])} {self._wish()} {number}"
            return f"{said} {self._one(words.REASONS[goal.reason])}" if self.chance.random() < 0.5 else said
        if goal.kind == "move":
            said = self._one(words.MOVE)
            assert goal.old is not None
            return f"{said} {words.day(goal.old.start.date()).replace('am', 'vom', 1)}" if self._talks() else said
        if goal.kind == "recipe":
            return self._one(words.RECIPE).format(goal.medicine.lower())
        self.content = self.content or goal.kind in ("hours", "query")
        return self._one(OPENINGS[goal.kind])

    def _talks(self) -> bool:
        return self.temperament == "over-informative"

    def _wish(self) -> str:
        goal = self.goal
        part = f" {SPOKEN_PARTS[goal.part]}" if goal.part else ""
        if goal.day is None:
            return self._one(words.ANY_TIME) if not part else f"möglichst bald{part}"
        said = self._one((words.day(goal.day), words.weekday_and_day(goal.day)))
        if self.temperament == "self-correcting":
            return f"{words.day(goal.day + dt.timedelta(days=1))} nein {said}{part}"
        return said + part

    def _name(self) -> str:
        full = f"{self.person.first} {self.person.last}"
        return self._one((full, f"mein name ist {full}", f"ich heiße {full}")) if not self._talks() else full

    def _born(self) -> str:
        born = self.person.born
        if self.temperament == "self-correcting" and born.day < 28:
            return f"{words.day(born + dt.timedelta(days=1))} nein {words.born(born)}"
        return words.born(born)

    def _choose(self, say: Say) -> str:
        starts = [slot.start for slot in say.offered]
        place = next((n for n, start in enumerate(starts) if self.goal.suits(start)), None)
        if place is None and self.turned_down < 1:
            self.turned_down += 1
            return self._one(words.NONE_OF_THEM)
        if place is None:
            place, self.goal.day, self.goal.part = 0, None, None  # then whatever there is
        self.picked = starts[place]
        number = ("erste", "zweite", "dritte")[place]
        return self._one((f"der {number}", f"den {number}n bitte", f"nummer {words.ONES[place + 1]}"))

    def _confirm(self, summary: Summary) -> str:
        if self.temperament == "contradicting" and not self.changed_mind and summary.start is not None:
            return self._change_mind(summary.start)
        wrong = self.complaint = self._wrong_in(summary)
        if wrong is None:
            self.content = True
            self.agreed.append(summary)
            return self._one(words.YES)
        return f"nein {wrong}"

    def _change_mind(self, start: dt.datetime) -> str:
        self.changed_mind = True
        self.picked = None
        self.goal.day, self.goal.part = None, None
        other = start.date() + dt.timedelta(days=7)
        return self._one((f"nein doch lieber {words.day(other)}", f"ach nein {words.day(other)} wäre besser"))

    def _wrong_in(self, summary: Summary) -> str | None:
        who, person, goal = summary.caller, self.person, self.goal
        if summary.start is not None and (not goal.suits(summary.start) or self.picked not in (None, summary.start)):
            self.picked = None
            return "der termin stimmt nicht"
        if summary.old_start is not None and (goal.old is None or summary.old_start != goal.old.start):
            return "das ist der falsche termin"
        if who.name is not None and not person.is_named(who.name.reveal()):
            return "der name ist falsch"
        if who.birth_date is not None and who.birth_date.reveal() != person.born:
            return "das geburtsdatum ist falsch"
        if who.phone is not None and who.phone.reveal() != person.phone:
            return "die telefonnummer ist falsch"
        if summary.reason is not None and summary.reason.value != goal.reason and goal.kind == "book":
            return f"es geht um etwas anderes {self._one(words.REASONS[goal.reason])}"
        return None

    def _anything_else(self) -> str:
        if not self.content and self.times[Asks.ANYTHING_ELSE] < 3:
            return self._opening()
        if self.more:
            self.goal, self.content, self.picked, self.turned_down = self.more.pop(0), False, None, 0
            return self._opening()
        return self._one(words.DONE)

    def _other(self, text: str) -> str:
        if self.temperament == "refuses consent" or "trotzdem" in text:
            return self._one(words.DISSENT)
        if "edikament" in text:
            return self.goal.medicine.lower() or "weiß ich nicht"
        if "Das habe ich verstanden" in text:
            return self._misheard(text)
        if any(word in text for word in ("ändern", "stimmt nicht", "verbessern", "für den Namen")):
            return self.complaint or self._one(words.YES)
        if "Termin" in text and self.goal.old is not None and "zurückrufen" not in text:
            return words.day(self.goal.old.start.date())
        self.content = True
        return self._one(words.YES[:3])

    def _misheard(self, text: str) -> str:
        """The box says whom it has understood: which part of it is not he?"""
        person = self.person.as_caller()
        if say_birth_date(self.person.born, Case.DATIVE).removeprefix("dem ") not in text:
            return "das geburtsdatum"
        return "die telefonnummer" if who(Caller(phone=person.phone)) not in text else "der name"

    # --- by keys alone ------------------------------------------------------------------------------------------

    def _key(self, say: Say) -> str:
        asks, times = say.asks, self.times[say.asks] if say.asks else 0
        if asks is Asks.DATE_TIME:
            day = self.goal.day
            return f"{day.day:02}{day.month:02}" if day is not None and times == 1 else "1"
        if asks is Asks.BIRTH_DATE:
            return self.person.born.strftime("%d%m%Y")
        if asks is Asks.PHONE:
            return f"{self.person.phone}#"
        return {Asks.REASON: "2", Asks.ANYTHING_ELSE: "2"}.get(asks or Asks.OTHER, "1")
