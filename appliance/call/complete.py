"""Is what was said so far already the whole answer? Then the turn need not wait for the long pause."""

import re

from appliance.model.call import Asks
from appliance.model.meaning import Intent, Meaning, YesNo

_GOES_ON = re.compile(
    r"""\b(und|oder|aber|also|äh|ähm|öh|hm|am|an|um|ab|bei|bis|der|die|das|dem|den|eine?|einen|im|in|mit|nach|noch|vom
    |von|vor|zu|zum|zur|weil|dass|denn|dann|wenn|ja|nein|meine?|ist|wäre|halb|(drei)?viertel|kurz|gegen|zwischen|wie
    |neunzehn|zwanzig|hundert|neunzehnhundert|(zwei)?tausend)$""",
    re.VERBOSE,
)
"""After these last words an answer goes on, however much of it is there already: years are said in two parts."""


def is_complete(text: str, meaning: Meaning, asks: Asks) -> bool:
    """Whether `text` (words of a recogniser, in lower case), understood as `meaning`, answers the question whole.

    Only values that nothing can follow: a name, a spelling or a telephone number may always go on, and so may an open
    concern. A read-back is given its pause, because "ja, aber" would book.
    """
    if meaning.urgent is not None or meaning.intent is Intent.HUMAN:
        return True
    match asks:
        case Asks.CONSENT:
            return meaning.yes_no in (YesNo.YES, YesNo.NO) and len(text.split()) <= 2
        case Asks.ANYTHING_ELSE:
            return meaning.yes_no is YesNo.NO
        case Asks.CHOOSE_SLOT:
            found = isinstance(meaning.choice, int)
        case Asks.REASON:
            found = meaning.reason is not None
        case Asks.DATE_TIME:
            found = meaning.date is not None and meaning.time is not None
        case Asks.BIRTH_DATE:
            found = meaning.birth_date is not None
        case _:
            found = False
    return found and not _GOES_ON.search(text.strip())
