"""The demo's caller: an invented person who wants one thing, and hears whether the read-back is right."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from appliance.dialogue.phrases import born_on
from appliance.language.wording import say_digits, say_name
from appliance.model.call import Asks, Outcome
from appliance.model.values import Name

NAME = Name("Beispiel", "Erika")
BORN = dt.date(1969, 7, 7)
PHONE = "03023125678"
"""Of the numbers that the Bundesnetzagentur keeps free for films: 030 23125-000 to -999."""

SAYS: Mapping[Asks, tuple[str, ...]] = {
    Asks.CONSENT: ("Ja, ich bin einverstanden.", "Ich bin einverstanden."),
    Asks.OPEN: ("Guten Tag, ich brauche einen Termin zur Blutabnahme.", "Ich möchte einen Termin vereinbaren."),
    Asks.REASON: ("Es geht um eine Blutabnahme.", "Es geht um Blutabnahme."),
    Asks.DATE_TIME: ("Am nächsten Dienstag um neun Uhr.", "Am Dienstag.", "Nächste Woche."),
    Asks.CHOOSE_SLOT: ("Ich nehme den ersten Termin.", "Der erste Termin passt mir."),
    Asks.NAME: ("Erika Beispiel.", "Mein Name ist Erika Beispiel."),
    Asks.SPELL_NAME: ("Berta, Emil, Ida, Samuel, Paula, Ida, Emil, Ludwig.",),
    Asks.BIRTH_DATE: ("Am siebten Juli neunzehnhundertneunundsechzig.",),
    Asks.PHONE: ("Unter null drei null, zwei drei, eins zwei, fünf sechs, sieben acht.",),
    Asks.ANYTHING_ELSE: ("Nein, vielen Dank.", "Das war alles, vielen Dank."),
    Asks.OTHER: ("Nein, das ist falsch.", "Nein, vielen Dank."),
}
YES = ("Ja, das stimmt.", "Das ist richtig.")
NO: Mapping[Asks, str] = {
    Asks.NAME: "Nein, der Name stimmt nicht.",
    Asks.BIRTH_DATE: "Nein, das Geburtsdatum stimmt nicht.",
    Asks.PHONE: "Nein, die Telefonnummer stimmt nicht.",
}
KEYS: Mapping[Asks, str] = {
    Asks.BIRTH_DATE: BORN.strftime("%d%m%Y"),
    Asks.PHONE: PHONE + "#",
    Asks.CONSENT: "1",
    Asks.CHOOSE_SLOT: "1",
    Asks.CONFIRM: "1",
}
"""What the caller presses once the box has not understood twice."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """What the caller wants: what she says instead of SAYS, whether she has an appointment, and how it has to end."""

    about: str
    ends: Outcome
    says: Mapping[Asks, tuple[str, ...]] = field(default_factory=dict)
    has_appointment: bool = False


SCENARIOS: Mapping[str, Scenario] = {
    "booking": Scenario("ein Termin zur Blutabnahme", Outcome.BOOKED),
    "cancellation": Scenario(
        "eine Absage",
        Outcome.CANCELLED,
        dict.fromkeys(
            (Asks.OPEN, Asks.REASON, Asks.DATE_TIME),
            ("Ich möchte meinen Termin absagen.", "Ich kann leider nicht kommen."),
        ),
        has_appointment=True,
    ),
    "refusal": Scenario(
        "keine Einwilligung",
        Outcome.REFUSED,
        {Asks.CONSENT: ("Nein, das möchte ich nicht.",), Asks.OTHER: ("Nein, vielen Dank.",)},
    ),
    "emergency": Scenario(
        "ein Notfall",
        Outcome.EMERGENCY,
        {
            Asks.CONSENT: ("Hilfe, mein Mann ist bewusstlos und atmet nicht.",),
            Asks.OTHER: ("Nein, ich rufe sofort an.", "Nein, vielen Dank."),
        },
    ),
}


@dataclass
class Answer:
    """What the caller does: speaks, or presses keys."""

    text: str = ""
    keys: str = ""


@dataclass
class Caller:
    """Answers by what is asked, the n-th time in the n-th way; at a read-back by what was read back."""

    scenario: Scenario = SCENARIOS["booking"]
    asked: dict[str, int] = field(default_factory=dict)

    def answer(self, asks: Asks, said: str) -> Answer:
        """`said` is what the caller has just heard."""
        wrong = self._misheard(said) if asks is Asks.CONFIRM else None
        if wrong is not None:
            return Answer(NO[wrong])
        times = self.asked.get(asks, 0)
        self.asked[asks] = times + 1
        if times >= 2 and asks in KEYS and asks not in self.scenario.says:
            return Answer(keys=KEYS[asks])
        texts = YES if asks is Asks.CONFIRM else self.scenario.says.get(asks, SAYS[asks])
        return Answer(texts[min(times, len(texts) - 1)])

    def _misheard(self, said: str) -> Asks | None:
        """The first of the caller's own details that was not read back as it is; a read-back without any is right."""
        if "geboren" not in said:
            return None
        parts = {Asks.NAME: say_name(NAME), Asks.BIRTH_DATE: born_on(BORN), Asks.PHONE: say_digits(PHONE)}
        return next((asks for asks, part in parts.items() if part.lower() not in said.lower()), None)


def everything(scenario: Scenario) -> list[str]:
    """All sentences of the caller, so that they can be rendered before the call."""
    said = [text for texts in {**SAYS, **scenario.says}.values() for text in texts]
    return [*said, *YES, *NO.values()]
