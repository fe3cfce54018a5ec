"""The closed set: every sentence that is the same in each call, to be rendered ahead."""

from collections.abc import Iterable, Iterator

from appliance.config.practice import Practice
from appliance.dialogue import texts
from appliance.dialogue.opening import greeting
from appliance.language.speakable import speakable


def fixed_texts(practice: Practice) -> list[str]:
    """All fixed texts, those that a call needs first at the front. A template gives its sentences without values."""
    return list(dict.fromkeys(_in_order(practice)))


def _in_order(practice: Practice) -> Iterator[str]:
    yield from greeting(practice)
    first = list(texts.QUESTIONS.values())
    yield from (wordings[0] for wordings in first)
    yield from _fixed(texts.EMERGENCY.values())
    yield from texts.MISSED
    yield from texts.SILENT
    yield from _fixed(texts.TELL.values())
    yield from _fixed(texts.CONFIRM.values())
    yield from (wording for wordings in first for wording in wordings[1:])
    yield texts.TELL["address"].format(address=speakable(practice.address))
    yield texts.TELL["wrong_number"].format(practice=speakable(practice.name))


def _fixed(templates: Iterable[str]) -> Iterator[str]:
    """Templates sentence by sentence, without those sentences that hold a value."""
    for template in templates:
        for sentence in template.split(". "):
            if "{" not in sentence:
                yield sentence if sentence.endswith((".", "?", "!")) else sentence + "."
