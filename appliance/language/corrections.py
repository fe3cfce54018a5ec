"""Words by which callers take back what they have just said."""

from collections.abc import Sequence

STRONG_MARKS = frozenset(
    (
        *("nein", "nee", "ne", "nö", "nä", "quatsch", "falsch", "sorry", "entschuldigung", "verzeihung", "pardon"),
        *("vielmehr", "beziehungsweise", "sondern", "stattdessen", "korrektur", "stopp", "stop", "mist", "irrtum"),
        *("schmarrn", "blödsinn", "unsinn", "korrigiere", "versprochen", "vertan", "tschuldigung", "halt", "moment"),
        *("papperlapapp", "schmarren", "verzeihen", "verkehrt"),
    )
)
"""What follows one of them replaces what was said before of its kind."""
WEAK_MARKS = frozenset(("lieber", "besser", "doch", "eher", "ach"))
"""They replace only where both cannot be meant."""
HESITATIONS = frozenset(("äh", "ähm", "öhm", "öh", "hm", "hmm", "ehm", "eh", "em", "ah", "naja", "na"))


def takes_back(words: Sequence[str], index: int) -> bool:
    """Whether the word there corrects what was said before it: "nein", "quatsch", "ich meine"."""
    word = words[index]
    if word in ("meine", "meinte", "mein"):
        return "ich" in words[max(0, index - 1) : index + 2]
    return word in STRONG_MARKS
