"""How word lists are written down: words between blanks."""


def word_set(text: str) -> frozenset[str]:
    """The words of `text`."""
    return frozenset(text.split())


def lines_of(text: str) -> list[str]:
    """The lines of `text` that hold something: one pattern each."""
    return [line.strip() for line in text.splitlines() if line.strip()]
