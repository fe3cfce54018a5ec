"""Spelled names in every alphabet, and what is assembled from spoken and spelled."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appliance.language.alphabets import LETTER_NAMES
from appliance.language.spelling import merge_spelling, read_spelling
from appliance.language.word_lists import word_set
from appliance.model.values import Name


def _alphabet(words: str) -> dict[str, str]:
    return dict(zip("abcdefghijklmnopqrstuvwxyzäöü", words.split(), strict=False))


POSTAL = _alphabet(
    """anton berta cäsar dora emil friedrich gustav heinrich ida julius kaufmann ludwig martha nordpol otto paula quelle
    richard samuel theodor ulrich viktor wilhelm xanthippe ypsilon zacharias ärger ökonom übermut"""
)
TOWNS = _alphabet(
    """aachen berlin chemnitz düsseldorf essen frankfurt goslar hamburg ingelheim jena köln leipzig münchen nürnberg
    offenbach potsdam quickborn rostock salzwedel tübingen unna völklingen wuppertal xanten ypsilon zwickau"""
)
ALFA = _alphabet(
    """alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo
    sierra tango uniform victor whiskey xray yankee zulu"""
)
SYLLABLES = sorted(word_set("schu mül kra jo quen xan wey zim bä hör grü pfeif vog det lang och ull ei y fi nöl"))
ENDINGS = sorted(word_set("mann ler ner tz dt ke sch ow ski burg hoff meyer"))


@pytest.mark.parametrize("alphabet", [POSTAL, TOWNS, ALFA], ids=["postal", "towns", "international"])
def test_five_thousand_names_spelled_in_an_alphabet_are_read_back(alphabet: dict[str, str]) -> None:
    """Names built like German ones, every letter of every alphabet among them, come back letter by letter."""
    dice = random.Random(5000)
    for _ in range(5000):
        syllables = dice.choices(SYLLABLES, k=dice.randint(1, 3))
        name = "".join(letter for letter in "".join(syllables) + dice.choice(ENDINGS) if letter in alphabet)
        assert read_spelling([alphabet[letter] for letter in name]) == Name(name.capitalize()), name


@settings(max_examples=200, deadline=None)
@given(st.text("abcdefghijklmnopqrstuvwxyzäöü", min_size=3, max_size=12))
def test_plain_letters_are_read_back(name: str) -> None:
    """Single letters, umlauts among them, come back as they are."""
    assert read_spelling(list(name)) == Name(name[:1].upper() + name[1:])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(sorted(set(LETTER_NAMES) - {"sch"})), min_size=3, max_size=12))
def test_letter_names_never_raise(words: list[str]) -> None:
    """Any row of letter names gives a name or None."""
    read_spelling(words)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("s c h ü doppel t e", "Schütte"),
        ("k l o eszett", "Kloß"),
        ("w e i scharfes s", "Weiß"),
        ("b wie berta ö wie ökonom l k e", "Bölke"),
        ("f wie vogel o g e l", "Vogel"),
        ("maier mit a i", "Maier"),
        ("müller mit u e", "Mueller"),
        ("schmidt mit d t", "Schmidt"),
        ("l e m k e bindestrich v o s s", "Lemke-Voss"),
        ("p e t e r nein p e d e r s e n", "Pedersen"),
        ("g e r h a r d nein t am ende", "Gerhart"),
        ("em ü el el e er", "Müller"),
    ],
)
def test_ways_to_spell(said: str, name: str) -> None:
    """Doubles, sharp s, "wie", "mit", hyphens and corrections."""
    assert read_spelling(said.split()) == Name(name)


@pytest.mark.parametrize(
    "said", ["weiß ich nicht", "das kann ich nicht", "", "mit", "schule ulrich latsch", "k ü h n mit x"]
)
def test_talk_is_no_spelling(said: str) -> None:
    """What is not spelled through is asked again."""
    assert read_spelling(said.split()) is None


@pytest.mark.parametrize(
    ("spoken", "spelled", "merged"),
    [
        (Name("Maier", "Tim"), Name("Mayer"), Name("Mayer", "Tim")),
        (Name("von der Heide", "Elke"), Name("Heyde"), Name("von der Heyde", "Elke")),
        (Name("Müller-Lüdenscheid"), Name("Lüdenscheidt"), Name("Müller-Lüdenscheidt")),
        (None, Name("Bär"), Name("Bär")),
    ],
)
def test_spelled_and_spoken_are_assembled(spoken: Name | None, spelled: Name, merged: Name) -> None:
    """What only the spoken name held is kept."""
    assert merge_spelling(spoken, spelled) == merged
