"""What the caller wants, which paper, and why he comes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from appliance.language import appointment_words, concern_words, item_words, reason_words
from appliance.language.patterns import Phrases, Span
from appliance.language.word_lists import lines_of, word_set
from appliance.model.call import Asks
from appliance.model.meaning import Intent
from appliance.model.values import Item, Reason

_PHRASES = Phrases(
    {
        **{
            f"intent {name}": lines_of(text)
            for name, text in {**appointment_words.CONCERNS, **concern_words.CONCERNS}.items()
        },
        **{f"item {name}": lines_of(text) for name, text in item_words.ITEMS.items()},
        **{f"reason {name}": lines_of(text) for name, text in reason_words.REASONS.items()},
        "over": lines_of(reason_words.OVER),
    },
    {**concern_words.CLASSES, **reason_words.CLASSES, "place": " ".join(concern_words.PLACES.split())},
)
VOCABULARY = _PHRASES.vocabulary
MOST_WORDS = 120
"""Words of an utterance that are looked at: more is no sentence to a practice."""
_WEIGHT = (
    Intent.EMERGENCY,
    Intent.CONSENT_WITHDRAW,
    Intent.DATA_DELETE,
    Intent.DATA_ACCESS,
    Intent.WRONG_NUMBER,
)
"""These come first whatever else is said beside them."""
_SMALL = (
    Intent.ABUSE,
    Intent.AI_QUESTION,
    Intent.PRIVACY_QUESTION,
    Intent.REFUSE,
    Intent.REPEAT,
    Intent.WAIT,
    Intent.GOODBYE,
    Intent.GREETING,
)
"""These come after every concern proper, in this order."""
_HIDES = {
    Intent.RESCHEDULE: {Intent.BOOK, Intent.CANCEL, Intent.QUERY_APPOINTMENT, Intent.OPENING_HOURS, Intent.ADDRESS},
    Intent.CANCEL: {Intent.BOOK, Intent.QUERY_APPOINTMENT, Intent.OPENING_HOURS},
    Intent.QUERY_APPOINTMENT: {Intent.BOOK, Intent.OPENING_HOURS, Intent.ADDRESS, Intent.FAQ_OTHER},
    Intent.DATA_ACCESS: {Intent.PRIVACY_QUESTION, Intent.TEST_RESULTS, Intent.HUMAN},
    Intent.DATA_DELETE: {Intent.PRIVACY_QUESTION, Intent.CANCEL, Intent.DATA_ACCESS, Intent.BOOK},
    Intent.CONSENT_WITHDRAW: {Intent.PRIVACY_QUESTION, Intent.DATA_DELETE},
    Intent.AI_QUESTION: {Intent.HUMAN, Intent.ABUSE, Intent.WRONG_NUMBER},
    Intent.CALLBACK: {Intent.HUMAN, Intent.REFUSE, Intent.WAIT},
    Intent.HUMAN: {Intent.WRONG_NUMBER},
    Intent.WRONG_NUMBER: {Intent.BOOK, Intent.OPENING_HOURS, Intent.HUMAN, Intent.ADDRESS},
    Intent.REPEAT: {Intent.WAIT, Intent.REFUSE},
    Intent.FAQ_OTHER: {Intent.OPENING_HOURS},
}
_ANEW = frozenset(("neuen", "anderen", "neu", "ersatz"))
_NO = word_set("kein keine keinen nicht ohne statt anstatt weder")
_WANTS = word_set("brauche bräuchte möchte will wollte hätte würde müsste muss soll")
_TURNS = word_set("sondern aber jetzt nun und deshalb deswegen heute")


@dataclass(frozen=True, slots=True)
class Concerns:
    """What was found; `intents` in the order they are to be dealt with."""

    intents: tuple[Intent, ...]
    item: Item | None
    reason: Reason | None
    reason_refused: bool


def concerns(words: Sequence[str], asks: Asks, types: Mapping[str, Sequence[tuple[str, ...]]]) -> Concerns:
    """What the plain words ask for. `types`: phrases of the practice for each kind of reason."""
    words = words[:MOST_WORDS]
    found = _PHRASES.scan(words)
    hits: dict[str, list[Span]] = {}
    for label, spans in found.items():
        kept = [span for span in spans if label == "over" or not _denied(span, words, label)]
        if kept:
            hits[label] = kept
    reason, refused = _reason(words, hits, asks, types)
    intents = _intents(words, hits, asks, reason)
    return Concerns(intents, _item(hits) if Intent.PRESCRIPTION in intents else None, reason, refused)


def _denied(span: Span, words: Sequence[str], label: str) -> bool:
    """ "keinen Termin", "nicht zum Impfen": a no right before the phrase or before its object."""
    if label in ("intent cancel", "intent refuse", "intent repeat", "intent consent_withdraw", "reason refused"):
        return "reschedule" in label
    before = words[max(0, span.start - 3) : span.start]
    if label.startswith(("reason", "item", "intent reschedule")):
        if before and before[-1] in _NO:
            return True
        if len(before) > 1 and before[-2] in _NO and before[-1] in _GLUE:
            return True
    inside = words[span.start : span.end]
    return label == "intent book" and any(
        a in ("kein", "keinen", "keine") and b not in ("ahnung", "zeit", "lust") for a, b in pairwise(inside)
    )


_GLUE = word_set("zum zur die den der das eine einen mehr wegen beim dem um ein")


def _clause_of(words: Sequence[str], at: int) -> Span:
    start, end = at, at + 1
    while start > 0 and not _turns(words, start):
        start -= 1
    while end < len(words) and not _turns(words, end):
        end += 1
    return Span(start, end)


def _turns(words: Sequence[str], at: int) -> bool:
    """A new clause begins here: by its first word, or because the caller now says what he wants."""
    pair = set(words[at : at + 2])
    return words[at] in _TURNS or ("ich" in pair and bool(pair & _WANTS))


def _reason(
    words: Sequence[str], hits: Mapping[str, Sequence[Span]], asks: Asks, types: Mapping[str, Sequence[tuple[str, ...]]]
) -> tuple[Reason | None, bool]:
    """The reason, and whether telling it was refused. The practice's own words go before ours."""
    own = _own_type(words, types)
    if own is not None:
        return Reason(own), False
    standing: list[tuple[Reason, Span]] = []
    for reason in Reason:
        for span in hits.get(f"reason {reason.value}", ()):
            clause = _clause_of(words, span.start)
            past = reason not in (Reason.FOLLOWUP, Reason.ACUTE) and any(
                over.touches(clause) and not over.touches(span) for over in hits.get("over", ())
            )
            if not past:
                standing.append((reason, span))
    if asks is Asks.REASON and "reason refused" in hits and not any(r is not Reason.OTHER for r, _ in standing):
        return None, True
    return _strongest(standing), False


_RANK = (Reason.FOLLOWUP, Reason.VACCINATION, Reason.BLOOD, Reason.CHECKUP, Reason.ACUTE, Reason.OTHER)


def _strongest(standing: Sequence[tuple[Reason, Span]]) -> Reason | None:
    """Of several kinds the most particular; what the caller says last corrects what he said before only by a "nein"."""
    kinds = {reason for reason, _ in standing}
    return next((reason for reason in _RANK if reason in kinds), None)


def _own_type(words: Sequence[str], types: Mapping[str, Sequence[tuple[str, ...]]]) -> str | None:
    for kind, phrases in types.items():
        for phrase in phrases:
            for at in range(len(words) - len(phrase) + 1):
                if tuple(words[at : at + len(phrase)]) == phrase and not (at and words[at - 1] in _NO):
                    return kind
    return None


def _item(hits: Mapping[str, Sequence[Span]]) -> Item | None:
    """The paper that is named first; a medicine alone means a prescription."""
    firsts = [
        (min(span.start for span in hits[f"item {item.value}"]), item) for item in Item if f"item {item.value}" in hits
    ]
    papers = [first for first in firsts if first[1] is not Item.PRESCRIPTION] or firsts
    if len(papers) == 1 and len(firsts) == 1:
        return firsts[0][1]
    return min(firsts)[1] if firsts else None


def _intents(
    words: Sequence[str], hits: Mapping[str, Sequence[Span]], asks: Asks, reason: Reason | None
) -> tuple[Intent, ...]:
    # A concern is told where its phrase ends: "ich brauche ... ein Rezept und ... einen Termin".
    said = {
        intent: min(span.end for span in hits[f"intent {intent.value}"])
        for intent in Intent
        if f"intent {intent.value}" in hits
    }
    _settle(words, said, asks, reason)
    for question in (Intent.FAQ_OTHER, Intent.OPENING_HOURS):
        if question in said and _within(hits, Intent.BOOK, question):
            said.pop(Intent.BOOK, None)
    for wish in (Intent.PRESCRIPTION, Intent.ADDRESS):
        if Intent.FAQ_OTHER in said and _within(hits, wish, Intent.FAQ_OTHER):
            said.pop(wish, None)
    if asks in (Asks.NAME, Asks.SPELL_NAME, Asks.BIRTH_DATE, Asks.PHONE) and Intent.REFUSE in said:
        said.pop(Intent.PRIVACY_QUESTION, None)
    for intent, hidden in _HIDES.items():
        if intent in said:
            for other in hidden:
                said.pop(other, None)

    def place(intent: Intent) -> tuple[int, int]:
        if intent in _WEIGHT:
            return 0, _WEIGHT.index(intent)
        if intent in _SMALL:
            return 3, _SMALL.index(intent)
        if intent is Intent.FAQ_OTHER:
            return 2, 0
        return 1, said[intent]

    return tuple(sorted(said, key=place))


def _within(hits: Mapping[str, Sequence[Span]], wish: Intent, question: Intent) -> bool:
    """Whatever speaks for the wish is part of the question ("muss ich nüchtern kommen")."""
    asked = hits.get(f"intent {question.value}", ())
    return all(any(span.touches(other) for other in asked) for span in hits.get(f"intent {wish.value}", ()))


def _settle(words: Sequence[str], said: dict[Intent, int], asks: Asks, reason: Reason | None) -> None:
    """What two concerns in one sentence mean together."""
    spoken = set(words)
    both = Intent.CANCEL in said and Intent.BOOK in said
    if both and _ANEW & spoken and not {"keinen", "kein"} & spoken:
        said[Intent.RESCHEDULE] = said[Intent.CANCEL]
    if Intent.TEST_RESULTS in said and Intent.BOOK in said and reason is Reason.FOLLOWUP:
        del said[Intent.TEST_RESULTS]
    if asks is Asks.CONSENT and Intent.DATA_ACCESS in said and "auskunft" not in words and "kopie" not in words:
        said[Intent.PRIVACY_QUESTION] = said.pop(Intent.DATA_ACCESS)
    free = asks in (Asks.OPEN, Asks.ANYTHING_ELSE)
    if free and reason is not None and all(intent in _SMALL for intent in said):
        said[Intent.BOOK] = 0
