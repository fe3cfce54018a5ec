"""The phrase matcher: each element of its little language."""

import pytest

from appliance.language.patterns import Phrases, Span


def found(pattern: str, text: str) -> list[Span]:
    return Phrases({"x": [pattern]}, {"pet": "hund katze"}).scan(text.split()).get("x", [])


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("kein luft", "er hat kein luft"),
        ("keine|kaum luft", "kaum luft"),
        ("schmerz*", "starke schmerzen"),
        ("*impfung", "grippeimpfung"),
        ("nicht ?mehr wach", "nicht mehr wach"),
        ("nicht ?mehr wach", "nicht wach"),
        ("kann .. atmen", "kann gar nicht mehr atmen"),
        ("^ notfall $", "notfall"),
        ("der <pet>", "der hund"),
        ("ja !aber", "ja gut"),
        ("arm & taub", "taub ist der arm"),
        ("?sehr gut", "gut"),
    ],
)
def test_matches(pattern: str, text: str) -> None:
    """The pattern is found."""
    assert found(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("kein luft", "kein bisschen luft"),
        ("kann .. atmen", "kann a b c d atmen"),
        ("^ notfall $", "kein notfall"),
        ("^ notfall $", "notfall nein"),
        ("ja !aber", "ja aber"),
        ("arm & taub", "arm a b c d e f g h i taub"),
        ("schmerz*", "herz"),
    ],
)
def test_does_not_match(pattern: str, text: str) -> None:
    """The pattern is not found."""
    assert not found(pattern, text)


@pytest.mark.parametrize("pattern", ["ab*", "*abc", ".. x", "?x", "!x", "a*b", "<nobody>"])
def test_unreadable_patterns_are_refused(pattern: str) -> None:
    """A pattern that cannot be looked up is an error when it is compiled, never a silent miss."""
    with pytest.raises((ValueError, KeyError)):
        Phrases({"x": [pattern]}, {})
