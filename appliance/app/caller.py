"""The demo's caller: an invented person who wants one appointment, and hears whether the read-back is right."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from appliance.dialogue.phrases import born_on
from appliance.language.wording import say_digits, say_name
from appliance.model.call import Asks
from appliance.model.values import Name

NAME = Name("Beispiel", "Erika")
BORN = dt.date(1958, 3, 14)
PHONE = "03055501234"
"""An invented number: 030 5550… is not given out."""

SAYS: Mapping[Asks, tuple[str, ...]] = {
    Asks.CONSENT: ("Ja, ich bin einverstanden.", "Ja."),
    Asks.OPEN: ("Guten Tag, ich brauche einen Termin zur Blutabnahme.", "Einen Termin bitte."),
    Asks.REASON: ("Zur Blutabnahme.", "Blutabnahme."),
    Asks.DATE_TIME: ("Am Donnerstag um halb elf.", "Am Donnerstag Vormittag.", "Möglichst bald."),
    Asks.CHOOSE_SLOT: ("Den ersten bitte.", "Nummer eins."),
    Asks.NAME: ("Mein Name ist Erika Beispiel.", "Erika Beispiel."),
    Asks.SPELL_NAME: ("Berta, Emil, Ida, Samuel, Paula, Ida, Emil, Ludwig.",),
    Asks.BIRTH_DATE: ("Am vierzehnten März neunzehnhundertachtundfünfzig.", "Vierzehnter dritter achtundfünfzig."),
    Asks.PHONE: ("Null drei null, fünf fünf fünf, null eins, zwei drei, vier.",),
    Asks.ANYTHING_ELSE: ("Nein danke, das war alles.", "Nein."),
    Asks.OTHER: ("Nein danke.", "Nein."),
}
YES = ("Ja, das stimmt.", "Ja.")
NO: Mapping[Asks, str] = {
    Asks.NAME: "Nein, der Name stimmt nicht.",
    Asks.BIRTH_DATE: "Nein, das Geburtsdatum stimmt nicht.",
    Asks.PHONE: "Nein, die Telefonnummer stimmt nicht.",
}
KEYS: Mapping[Asks, str] = {Asks.BIRTH_DATE: "14031958", Asks.PHONE: PHONE + "#", Asks.CONSENT: "1"}
"""What the caller presses once the box has not understood twice."""


@dataclass
class Answer:
    """What the caller does: speaks, or presses keys."""

    text: str = ""
    keys: str = ""


@dataclass
class Caller:
    """Answers by what is asked, the n-th time in the n-th way; at a read-back by what was read back."""

    asked: dict[str, int] = field(default_factory=dict)

    def answer(self, asks: Asks, said: str) -> Answer:
        """`said` is what the caller has just heard."""
        wrong = self._misheard(said) if asks is Asks.CONFIRM else None
        if wrong is not None:
            return Answer(NO[wrong])
        times = self.asked.get(asks, 0)
        self.asked[asks] = times + 1
        if times >= 2 and asks in KEYS:
            return Answer(keys=KEYS[asks])
        texts = YES if asks is Asks.CONFIRM else SAYS[asks]
        return Answer(texts[min(times, len(texts) - 1)])

    def _misheard(self, said: str) -> Asks | None:
        """The first of the caller's own details that was not read back as it is."""
        parts = {Asks.NAME: say_name(NAME), Asks.BIRTH_DATE: born_on(BORN), Asks.PHONE: say_digits(PHONE)}
        return next((asks for asks, part in parts.items() if part.lower() not in said.lower()), None)


def everything() -> list[str]:
    """All sentences of the caller, so that they can be rendered before the call."""
    return [*(text for texts in SAYS.values() for text in texts), *YES, *NO.values()]
