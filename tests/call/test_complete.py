"""When an answer is whole, and when it only seems so."""

import datetime as dt

import pytest

from appliance.call.complete import is_complete
from appliance.model.call import Asks
from appliance.model.meaning import Choice, Intent, Meaning, Urgent, YesNo
from appliance.model.personal import Personal
from appliance.model.values import Name, Reason

DAY, TIME = dt.date(2026, 12, 1), dt.time(9, 30)
BORN = Meaning(birth_date=Personal(dt.date(1965, 4, 3)))


@pytest.mark.parametrize(
    ("asks", "text", "meaning"),
    [
        (Asks.CONSENT, "ja", Meaning(yes_no=YesNo.YES)),
        (Asks.ANYTHING_ELSE, "nein danke das war es", Meaning(yes_no=YesNo.NO)),
        (Asks.CHOOSE_SLOT, "den zweiten", Meaning(choice=2)),
        (Asks.REASON, "eine impfung", Meaning(reason=Reason.VACCINATION)),
        (Asks.DATE_TIME, "am ersten dezember um neun uhr dreißig", Meaning(date=DAY, time=TIME)),
        (Asks.BIRTH_DATE, "dritter vierter fünfundsechzig", BORN),
        (Asks.NAME, "hilfe er atmet nicht", Meaning(intent=Intent.EMERGENCY, urgent=Urgent.MEDICAL)),
        (Asks.DATE_TIME, "ich will mit einem menschen sprechen", Meaning(intent=Intent.HUMAN)),
    ],
)
def test_a_whole_answer(asks: Asks, text: str, meaning: Meaning) -> None:
    assert is_complete(text, meaning, asks)


@pytest.mark.parametrize(
    ("asks", "text", "meaning"),
    [
        pytest.param(Asks.CONFIRM, "ja", Meaning(yes_no=YesNo.YES), id="ja, aber … would book"),
        pytest.param(Asks.CONSENT, "ja ich brauche einen", Meaning(yes_no=YesNo.YES), id="a concern follows"),
        pytest.param(Asks.CONSENT, "wie bitte", Meaning(yes_no=YesNo.UNCLEAR), id="neither"),
        pytest.param(Asks.ANYTHING_ELSE, "ja", Meaning(yes_no=YesNo.YES), id="the concern follows"),
        pytest.param(Asks.OPEN, "ich brauche einen termin", Meaning(intent=Intent.BOOK), id="open"),
        pytest.param(Asks.DATE_TIME, "am dienstag", Meaning(date=DAY), id="the time follows"),
        pytest.param(Asks.DATE_TIME, "am ersten um halb", Meaning(date=DAY, time=TIME), id="half of what?"),
        pytest.param(Asks.CHOOSE_SLOT, "egal", Meaning(choice=Choice.ANY), id="a limit may follow"),
        pytest.param(Asks.CHOOSE_SLOT, "den ersten oder", Meaning(choice=1), id="or"),
        pytest.param(Asks.BIRTH_DATE, "dritter vierter neunzehn", BORN, id="1965 said in two parts"),
        pytest.param(Asks.NAME, "anna lena", Meaning(name=Personal(Name("Lena", "Anna"))), id="the surname follows"),
        pytest.param(Asks.PHONE, "null drei null eins zwei", Meaning(phone=Personal("03012")), id="digits follow"),
        pytest.param(Asks.REASON, "", Meaning(), id="nothing"),
    ],
)
def test_an_answer_that_may_go_on(asks: Asks, text: str, meaning: Meaning) -> None:
    assert not is_complete(text, meaning, asks)
