"""Cutting a spoken text into sentences: each is rendered, cached and begun on its own."""

import re

_ABBREVIATED = "Dr Prof Med med Nr St Str ca bzw usw Hr Fr Dipl Ing evtl ggf inkl Tel"
_END = re.compile(r"(?<=[.!?…])[\"“”»«)]*\s+")
_NO_END = re.compile(rf"(?:\b(?:{'|'.join(_ABBREVIATED.split())}|[A-Za-zÄÖÜäöü])|\d)\.$")
"""An abbreviation, an initial or an ordinal ("3.") before the space: the sentence goes on."""


def sentences(text: str) -> list[str]:
    """The sentences of `text` in order, without surrounding space; empty for a text without any word."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        if not _NO_END.search(text[: end.start()]):
            found.append(text[start : end.end()].strip())
            start = end.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if re.search(r"\w", sentence)]
