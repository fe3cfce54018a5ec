"""The words of one utterance, as phrases are looked for in them."""

from collections.abc import Sequence
from dataclasses import dataclass

from appliance.language.plain_words import SPLIT, TO_PLAIN


@dataclass(frozen=True, slots=True)
class Plain:
    """Words without dialect, split compounds joined. `origin[i]` is the place of word i among the words as heard."""

    words: tuple[str, ...]
    origin: tuple[int, ...]

    def heard_at(self, index: int, heard: int) -> int:
        """The place among `heard` words of plain word `index`, which may be one past the last."""
        return self.origin[index] if index < len(self.origin) else heard


def plain(words: Sequence[str]) -> Plain:
    """The words as phrase lists know them."""
    kept: list[str] = []
    origin: list[int] = []
    at = 0
    while at < len(words):
        joined = words[at] + words[at + 1] if at + 1 < len(words) else ""
        if joined in SPLIT:
            kept.append(joined)
        else:
            joined = ""
            kept.append(TO_PLAIN.get(words[at], words[at]))
        origin.append(at)
        at += 2 if joined else 1
    return Plain(tuple(kept), tuple(origin))
