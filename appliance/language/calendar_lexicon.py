"""Words of the calendar."""

from appliance.language.numerals import MONTHS, WEEKDAYS

WEEKDAY = {name: index for index, name in enumerate(WEEKDAYS)}
WEEKLY = {name + "s": index for index, name in enumerate(WEEKDAYS)}
MONTH = {name: index + 1 for index, name in enumerate(MONTHS)} | {"sept": 9, "dez": 12, "okt": 10, "nov": 11}
MONTH |= {name + "s": index + 1 for index, name in enumerate(MONTHS)}
NEAR = {"heute": 0, "morgen": 1, "übermorgen": 2, "überübermorgen": 3}
NEXT = frozenset(f"nächste{end}" for end in ("", "n", "r", "s", "m"))
NEXT |= frozenset(f"kommende{end}" for end in ("", "n", "r", "s", "m"))
NEXT |= frozenset(f"folgende{end}" for end in ("", "n", "r", "s", "m"))
THIS = frozenset(f"diese{end}" for end in ("", "n", "r", "s", "m")) | {"dies", "laufende", "laufenden"}
AFTER_NEXT = frozenset(f"übernächste{end}" for end in ("", "n", "r", "s", "m"))
LAST = frozenset(
    f"{word}{end}" for word in ("letzte", "vorige", "vergangene", "verg") for end in ("", "n", "r", "s", "m")
)
LAST |= {"vorletzte", "vorletzten", "vorletzter"}
PARTS_OF_MONTH = {"anfang": (1, 10), "mitte": (11, 20), "ende": (21, 31)}
UNIT_DAYS = {"tag": 1, "tage": 1, "tagen": 1, "woche": 7, "wochen": 7}
UNIT_MONTHS = {"monat": 1, "monate": 1, "monaten": 1, "jahr": 12, "jahre": 12, "jahren": 12}
ONE = frozenset(("ein", "eine", "einer", "einem", "einen"))
