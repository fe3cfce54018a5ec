"""Digits read out: one by one, in pairs and hundreds, doubled, with fillers, slips and corrections."""

from collections.abc import Sequence
from dataclasses import dataclass

from appliance.language.corrections import takes_back
from appliance.language.numbers import cardinal, number_at
from appliance.language.read import Read

_FILLERS = frozenset(
    (
        *("äh", "ähm", "öh", "öhm", "hm", "hmm", "ehm", "eh", "und", "dann", "also", "komma", "strich", "bindestrich"),
        *(
            "schrägstrich",
            "die",
            "der",
            "das",
            "eine",
            "einmal",
            "so",
            "ja",
            "noch",
            "nochmals",
            "weiter",
            "pause",
            "moment",
        ),
        *("vorwahl", "durchwahl", "ist", "danach", "jetzt", "kommt", "okay", "ok", "genau", "mal", "wieder", "minus"),
        *("am", "ende", "klammer", "auf", "zu", "punkt", "leerzeichen", "nachher", "rufnummer", "hinten", "zuerst"),
        *(
            "oh",
            "och",
            "ach",
            "tut",
            "mir",
            "leid",
            "nicht",
            "doch",
            "ich",
            "warten",
            "sie",
            "sekunde",
            "augenblick",
            "stück",
            "ne",
            "hab",
            "wars",
            "halt",
        ),
    )
)
_AGAIN = frozenset(("nochmal", "vorne", "vorn", "anfang", "neu", "wiederhole", "wiederholen"))
_TIMES = {"zweimal": 2, "dreimal": 3, "viermal": 4, "doppelt": 2, "doppel": 2}
_PLURALS = {"nullen": 0, "einsen": 1, "einser": 1, "zweien": 2, "zweier": 2, "dreien": 3, "dreier": 3, "vieren": 4}
_PLURALS |= {"vierer": 4, "fünfen": 5, "fünfer": 5, "sechsen": 6, "sechser": 6, "siebenen": 7, "siebener": 7}
_PLURALS |= {"achten": 8, "achter": 8, "neunen": 9, "neuner": 9}
_DIALECT = {
    "oans": "1",
    "oas": "1",
    "zwoa": "2",
    "viere": "4",
    "fünfe": "5",
    "sechse": "6",
    "siebene": "7",
    "neune": "9",
}
_HIGHEST_GROUP = 9999
_LONGEST_RUN = 60


@dataclass(frozen=True, slots=True)
class Run:
    """Digits said in one go; `plus` where they began with the sign for a country code."""

    digits: str
    plus: bool = False


@dataclass(slots=True)
class _Gathering:
    """Groups of digits as they come in; corrections take back from the end."""

    groups: list[str]
    start: int
    end: int
    plus: bool = False
    correcting: bool = False

    def take(self, group: str, end: int) -> None:
        if self.correcting:
            self._correct(group)
            self.correcting = False
        self.groups.append(group)
        self.end = end

    def _correct(self, group: str) -> None:
        """A repeated beginning starts again from there; anything else replaces the last group."""
        for back in range(2, min(5, len(self.groups)) + 1):
            if self.groups[-back] == group:
                del self.groups[-back:]
                return
        del self.groups[-1:]


def _single(word: str) -> str | None:
    if word in _DIALECT:
        return _DIALECT[word]
    value = cardinal(word)
    return str(value) if value is not None and value <= 9 else None


def _group_at(words: Sequence[str], index: int) -> Read[str] | None:
    """One group: a number, "doppel vier", "dreimal die vier", "drei mal vier", "zwei nullen", "doppelnull"."""
    word = words[index]
    if word in _TIMES:
        at = index + 1 + (words[index + 1 : index + 2] in (["die"], ["eine"], ("die",), ("eine",)))
        digit = _single(words[at]) if at < len(words) else None
        return Read(digit * _TIMES[word], index, at + 1) if digit else None
    if word.startswith("doppel") and (digit := _single(word.removeprefix("doppel"))):
        return Read(digit * 2, index, index + 1)
    if word in _DIALECT:
        return Read(_DIALECT[word], index, index + 1)
    number = number_at(words, index, apart=True)
    if number is None or number.value > _HIGHEST_GROUP:
        return None
    following = words[number.end] if number.end < len(words) else ""
    if following in _PLURALS and 1 <= number.value <= 6:
        return Read(str(_PLURALS[following]) * number.value, index, number.end + 1)
    if following == "mal" and 2 <= number.value <= 5:
        at = number.end + 1 + (words[number.end + 1 : number.end + 2] in (["die"], ["eine"], ("die",), ("eine",)))
        digit = _single(words[at]) if at < len(words) else None
        if digit:
            return Read(digit * number.value, index, at + 1)
    return Read(str(number.value), index, number.end)


def _restarts(words: Sequence[str], index: int) -> bool:
    """von vorne, nochmal, noch mal von vorn, ich wiederhole."""
    return words[index] in _AGAIN or (words[index] == "mal" and index > 0 and words[index - 1] == "noch")


def runs(words: Sequence[str]) -> list[Read[Run]]:
    """The runs of digits in an utterance, corrections carried out. A run ends at a word that is no filler.

    Who starts again takes back everything before.
    """
    done: list[Read[Run]] = []
    now: _Gathering | None = None
    index = 0
    while index < len(words):
        word = words[index]
        group = _group_at(words, index)
        if group is not None or word == "plus":
            if now is None or word == "plus":
                done += _finished(now)
                now = _Gathering([], index, index, plus=word == "plus")
            if group is not None:
                now.take(group.value, group.end)
            index = group.end if group is not None else index + 1
            continue
        if _restarts(words, index):
            done.clear()
            now = None
        elif now is not None and takes_back(words, index):
            now.correcting = bool(now.groups)
        elif now is not None and word not in _FILLERS:
            done += _finished(now)
            now = None
        index += 1
    return done + _finished(now)


def _finished(gathered: _Gathering | None) -> list[Read[Run]]:
    if gathered is None or not gathered.groups or gathered.correcting:
        return []  # a "nein" with nothing after it takes all back, and may have been a "neun"
    digits = "".join(gathered.groups[:_LONGEST_RUN])
    return [Read(Run(digits, gathered.plus), gathered.start, gathered.end)]
