"""Words made ready for reading dates and times: split compounds joined, joined ones split, dialect made standard.

Only against closed lists: a word that is not on them stays as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from appliance.language.numerals import WEEKDAYS

_JOIN: dict[tuple[str, str], str] = {
    ("mitt", "woch"): "mittwoch",
    ("mitte", "woch"): "mittwoch",
    ("mitt", "woche"): "mittwoch",
    ("mid", "woch"): "mittwoch",
    ("mid", "woche"): "mittwoch",
    ("mitt", "wochs"): "mittwochs",
    ("donner", "stag"): "donnerstag",
    ("sonn", "abend"): "samstag",
    ("sonn", "abends"): "samstags",
    ("vor", "mittag"): "vormittag",
    ("vor", "mittags"): "vormittags",
    ("nach", "mittag"): "nachmittag",
    ("nach", "mittags"): "nachmittags",
    ("über", "morgen"): "übermorgen",
    ("übernächster", "tag"): "übermorgen",
    ("über", "nächste"): "übernächste",
    ("über", "nächsten"): "übernächsten",
    ("über", "nächster"): "übernächster",
    ("drei", "viertel"): "dreiviertel",
    ("kalender", "woche"): "kalenderwoche",
    ("k", "w"): "kw",
    ("ka", "we"): "kw",
    ("heilig", "abend"): "heiligabend",
    ("heiliger", "abend"): "heiligabend",
    ("heiligen", "abend"): "heiligabend",
    ("oster", "montag"): "ostermontag",
    ("oster", "sonntag"): "ostersonntag",
    ("pfingst", "montag"): "pfingstmontag",
    ("rosen", "montag"): "rosenmontag",
    ("kar", "freitag"): "karfreitag",
    ("grün", "donnerstag"): "gründonnerstag",
    ("ascher", "mittwoch"): "aschermittwoch",
    ("weihnachts", "feiertag"): "weihnachtsfeiertag",
    ("weihnachts", "tag"): "weihnachtsfeiertag",
    ("nikolaus", "tag"): "nikolaus",
    ("himmel", "fahrt"): "himmelfahrt",
    ("jeder", "zeit"): "jederzeit",
    ("so", "bald"): "sobald",
    ("werk", "tags"): "werktags",
    ("wochen", "ende"): "wochenende",
    ("irgend", "wann"): "irgendwann",
    ("statt", "dessen"): "stattdessen",
}
_JOIN |= {(day.removesuffix("tag"), "tag"): day for day in WEEKDAYS if day.endswith("tag")}
_JOIN |= {(day.removesuffix("tag"), "tags"): day + "s" for day in WEEKDAYS if day.endswith("tag")}

_STANDARD = {
    "sonnabend": "samstag",
    "sonnabends": "samstags",
    "samschtag": "samstag",
    "samsdag": "samstag",
    "samstach": "samstag",
    "dienschtag": "dienstag",
    "dienschdag": "dienstag",
    "dinstag": "dienstag",
    "dienstach": "dienstag",
    "diensttag": "dienstag",
    "montach": "montag",
    "mondag": "montag",
    "mohntag": "montag",
    "midwoch": "mittwoch",
    "mittwoche": "mittwoch",
    "middwoch": "mittwoch",
    "donnerschtag": "donnerstag",
    "donnerschdag": "donnerstag",
    "dunnerstag": "donnerstag",
    "dunnerschtag": "donnerstag",
    "dunnerschdag": "donnerstag",
    "donnastag": "donnerstag",
    "donnerstach": "donnerstag",
    "freitach": "freitag",
    "freidag": "freitag",
    "freidach": "freitag",
    "sonntach": "sonntag",
    "sonndag": "sonntag",
    "sunntag": "sonntag",
    "heit": "heute",
    "heid": "heute",
    "hüt": "heute",
    "heut": "heute",
    "morjen": "morgen",
    "moing": "morgen",
    "übermorjen": "übermorgen",
    "iwwermorje": "übermorgen",
    "viertl": "viertel",
    "vierdl": "viertel",
    "dreiviertl": "dreiviertel",
    "dreivierdl": "dreiviertel",
    "hoib": "halb",
    "halber": "halb",
    "halwer": "halb",
    "halbe": "halb",
    "nammittag": "nachmittag",
    "nomittag": "nachmittag",
    "namittag": "nachmittag",
    "vormittach": "vormittag",
    "nachmittach": "nachmittag",
    "vormiddag": "vormittag",
    "nachmiddag": "nachmittag",
    "frua": "früh",
    "fria": "früh",
    "oamd": "abend",
    "nächschte": "nächste",
    "nächschten": "nächsten",
    "nächschter": "nächster",
    "nächstn": "nächsten",
    "nexte": "nächste",
    "nexten": "nächsten",
    "negste": "nächste",
    "negsten": "nächsten",
    "woch": "woche",
    "wochn": "wochen",
    "wuche": "woche",
    "ned": "nicht",
    "net": "nicht",
    "nit": "nicht",
    "nich": "nicht",
    "et": "es",
    "jänner": "januar",
    "jenner": "januar",
    "feber": "februar",
    "maerz": "märz",
    "juno": "juni",
    "julei": "juli",
    "aufn": "auf",
    "aufm": "auf",
    "aufs": "auf",
    "vorm": "vor",
    "vorn": "vor",
    "nachm": "nach",
    "umme": "um",
    "circa": "etwa",
    "zirka": "etwa",
    "ungefähr": "etwa",
    "anstatt": "statt",
    "anstelle": "statt",
    "allerspätestens": "spätestens",
    "allerfrühestens": "frühestens",
    "vormittachs": "vormittags",
    "hald": "halt",
    "lieba": "lieber",
    "ausser": "außer",
}
_PARTS = ("vormittag", "nachmittag", "mittag", "abend", "früh", "morgen")
_COMPOUND: dict[str, tuple[str, str]] = {}
for _day in WEEKDAYS:
    for _part in _PARTS:
        _second = "morgens" if _part == "morgen" else _part
        _COMPOUND[_day + _part] = (_day, _second)
        _COMPOUND[_day + _part + "s"] = (_day + "s", _second)
_COMPOUND |= {f"{first}halb": (first, "halb") for first in ("um", "gegen", "bis", "vor", "nach", "ab")}
_COMPOUND |= {"morgenfrüh": ("morgen", "früh"), "sonnabendvormittag": ("samstag", "vormittag")}
_FIRST = frozenset(first for first, _ in _JOIN)


@dataclass(frozen=True, slots=True)
class Line:
    """Words ready to be read; `spans[i]` are the positions in the utterance that `words[i]` came from."""

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    def at(self, index: int) -> str:
        """The word there, "" outside."""
        return self.words[index] if 0 <= index < len(self.words) else ""


def _joined(words: Sequence[str], index: int) -> str | None:
    first = words[index]
    if first not in _FIRST or index + 1 >= len(words):
        return None
    if first in ("vor", "nach") and index and words[index - 1] in ("nicht", "erst", "kurz", "net", "ned"):
        return None
    return _JOIN.get((first, words[index + 1]))


def line_of(words: Sequence[str]) -> Line:
    """The words of an utterance as a line to be read."""
    out: list[str] = []
    spans: list[tuple[int, int]] = []
    index = 0
    while index < len(words):
        joined = _joined(words, index)
        end = index + (2 if joined else 1)
        word = joined or words[index]
        for part in _COMPOUND.get(word, (_STANDARD.get(word, word),)):
            out.append(part)
            spans.append((index, end))
        index = end
    return Line(tuple(out), tuple(spans))
