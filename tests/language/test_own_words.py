"""Words that a practice adds in its profile: read like any other, checked when they are loaded."""

import json
from datetime import date, datetime

import msgspec
import pytest

from appliance.config.loading import EXAMPLE_PRACTICE, load_practice, practice_problems_in
from appliance.language.understand import understand
from appliance.model.call import Asks
from appliance.model.meaning import Intent
from appliance.model.values import Reason
from appliance.model.zone import PRACTICE_ZONE

NOW = datetime(2026, 11, 25, 10, tzinfo=PRACTICE_ZONE)
PLAIN = load_practice(EXAMPLE_PRACTICE)
OWN = msgspec.structs.replace(PLAIN, words={"zapfen": "blut abnehmen", "iwwermorsche": "übermorgen"})


def test_an_own_word_means_what_the_profile_says() -> None:
    """For reasons and days alike; without the profile's word nothing is understood."""
    assert understand("zum zapfen", Asks.REASON, NOW, OWN).reason is Reason.BLOOD
    assert understand("zum zapfen", Asks.REASON, NOW, PLAIN).reason is None
    assert understand("iwwermorsche", Asks.DATE_TIME, NOW, OWN).date == date(2026, 11, 27)


def test_names_are_read_as_heard() -> None:
    """Somebody may be called like a word of the place."""
    name = understand("mein name ist erika zapfen", Asks.NAME, NOW, OWN).name
    assert name is not None and name.reveal().last == "Zapfen"
    assert understand("erika zapfen", Asks.NAME, NOW, OWN).intent is Intent.NONE


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ({"Zapfen": "blut"}, "words.Zapfen"),
        ({"zwei wörter": "blut"}, "words.zwei wörter"),
        ({"nein": "ja"}, "words.nein"),
        ({"zapfen": ""}, "words.zapfen"),
        ({"zapfen": "vier mal so viel"}, "words.zapfen"),
        ({"zapfen": "blut", "aderlass": "zapfen"}, "words.aderlass"),
    ],
)
def test_a_wrong_entry_is_told_with_its_place(words: dict[str, str], place: str) -> None:
    """The technician is told which entry it is and what to do."""
    data = json.loads(msgspec.json.encode(PLAIN)) | {"words": words}
    problems = practice_problems_in(data)
    assert [problem.where for problem in problems] == [place]
    assert all(problem.remedy for problem in problems)
