"""Yes or no, and which part of a read-back is called wrong."""

from collections.abc import Mapping, Sequence

from appliance.language import polarity_words as data
from appliance.language.patterns import Phrases, Span
from appliance.language.word_lists import lines_of, word_set
from appliance.model.call import Asks
from appliance.model.meaning import YesNo

_PHRASES = Phrases(
    {
        label: lines_of(lines)
        for label, lines in {
            "yes": data.YES,
            "no": data.NO,
            "unclear": data.UNCLEAR,
            "neutral": data.NEUTRAL,
            "wrong": data.WRONG,
        }.items()
    },
    data.CLASSES,
)
VOCABULARY = _PHRASES.vocabulary
"""Words of answers: no name is made of them alone."""
_FIELD = {word: Asks(field) for field, words in data.FIELDS.items() for word in words.split()}
_QUESTION = frozenset(
    [
        "was",
        "wie",
        "wer",
        "wo",
        "warum",
        "wieso",
        "weshalb",
        "wozu",
        "womit",
        "wofür",
        "wann",
        "welche",
        "welcher",
        "welches",
        "wem",
        "wen",
    ]
)
MOST_WORDS = 60
"""Words of an answer that are looked at."""
_DENIALS = word_set("nicht nichts kein keine keinen keiner nie niemals ungern weder nimmer")
_FIELD_REACH = 5
"""Words between a field and the word that calls it wrong, at most."""


def yes_no(words: Sequence[str], asks: Asks) -> YesNo | None:
    """What the plain words answer; None when they are no answer at all.

    Consent is the legal basis of all that follows, so there a yes must stand alone: with a no, a doubt or a question
    beside it, it is unclear. A read-back that is agreed to and corrected in one breath is a no.
    """
    words = words[:MOST_WORDS]
    if not words:
        return None
    if _sounds_like_no(words):
        return YesNo.UNCLEAR
    said = _spoken(_PHRASES.scan(words))
    if "unclear" in said or ("yes" in said and "no" not in said and _denies_more(words, said)):
        return YesNo.UNCLEAR
    if "yes" in said and "no" in said:
        return YesNo.NO if asks is Asks.CONFIRM else _last_of(said) if asks is not Asks.CONSENT else YesNo.UNCLEAR
    if "no" in said:
        return YesNo.NO
    if "yes" in said:
        doubtful = asks is Asks.CONSENT and any(word in _QUESTION for word in words)
        doubtful = doubtful and not _closed(words, said["yes"])
        return YesNo.UNCLEAR if doubtful or (asks is Asks.CONSENT and _sounds_like_yes(words, said)) else YesNo.YES
    return None


def _denies_more(words: Sequence[str], said: Mapping[str, Sequence[Span]]) -> bool:
    """A "nicht" or "kein" that belongs to no phrase we know may turn a yes round."""
    known = [span for spans in said.values() for span in spans]
    return any(
        word in _DENIALS and not any(span.start <= at < span.end for span in known) for at, word in enumerate(words)
    )


def _sounds_like_no(words: Sequence[str]) -> bool:
    """ "neun" alone may be a misheard "nein": never guess."""
    return "neun" in words and all(word in ("neun", "danke", "bitte", "äh", "ähm") for word in words)


def _sounds_like_yes(words: Sequence[str], said: Mapping[str, Sequence[Span]]) -> bool:
    """ "Na, einverstanden": a recogniser writes "Na" for "Ja", dialects say it for "nein"; "na gut" is a yes."""
    return words[0] == "na" and "ja" not in words and all(span.start > 0 for span in said["yes"])


def _closed(words: Sequence[str], yes: Sequence[Span]) -> bool:
    """Every question word is part of the yes itself, as in "was soll's"."""
    return all(any(span.start <= at < span.end for span in yes) for at, word in enumerate(words) if word in _QUESTION)


def _last_of(said: Mapping[str, Sequence[Span]]) -> YesNo:
    """Outside consent and read-back a no that is said first is not undone by a polite yes after it."""
    return YesNo.NO if said["no"][0].start <= said["yes"][0].start else YesNo.UNCLEAR


def _spoken(found: Mapping[str, Sequence[Span]]) -> dict[str, list[Span]]:
    """The phrases that are left when of overlapping ones the longest is kept."""
    labels = ("neutral", "unclear", "no", "yes")
    spans = [(label, span) for label in labels for span in found.get(label, ())]
    spans.sort(key=lambda item: (-item[1].length, labels.index(item[0]), item[1].start))
    said: dict[str, list[Span]] = {}
    taken: set[int] = set()
    for label, span in spans:
        places = range(span.start, span.end)
        if taken.isdisjoint(places):
            taken.update(places)
            said.setdefault(label, []).append(span)
    for spans_of in said.values():
        spans_of.sort(key=lambda span: span.start)
    return said


def called_wrong(words: Sequence[str]) -> frozenset[Asks]:
    """The fields of a read-back that the plain words call wrong, without a new value."""
    words = words[:MOST_WORDS]
    wrong: set[Asks] = set()
    for span in _PHRASES.scan(words).get("wrong", ()):
        near = [
            (abs(at - span.start), _FIELD[words[at]])
            for at in range(max(0, span.start - _FIELD_REACH), min(len(words), span.end + _FIELD_REACH))
            if words[at] in _FIELD
        ]
        if near:
            wrong.add(min(near, key=lambda item: item[0])[1])
    return frozenset(wrong)
