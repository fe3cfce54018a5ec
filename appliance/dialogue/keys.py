"""Keys as answers (contract rehearsal): what a key means where it was pressed."""

import datetime as dt

from appliance.dialogue.state import CallState, Node
from appliance.model.call import Asks
from appliance.model.meaning import Intent, Meaning, YesNo
from appliance.model.personal import Personal
from appliance.model.values import Constraint, Item, Reason

YES_NO = frozenset(
    {Node.CONSENT, Node.CONFIRM, Node.ANYTHING_ELSE, Node.OFFER_CALLBACK, Node.AFTER_EMERGENCY, Node.NO_CONSENT}
)
MENUS: dict[Node, dict[str, Meaning]] = {
    Node.OPEN: {
        "1": Meaning(intent=Intent.BOOK),
        "2": Meaning(intent=Intent.RESCHEDULE),
        "3": Meaning(intent=Intent.CANCEL),
    },
    Node.REASON: {
        "1": Meaning(reason=Reason.ACUTE),
        "2": Meaning(reason=Reason.FOLLOWUP),
        "3": Meaning(reason=Reason.OTHER),
    },
    Node.DATE_TIME: {"1": Meaning(constraint=Constraint(asap=True))},
    Node.WHAT_IS_WRONG: {
        "1": Meaning(wrong=frozenset({Asks.DATE_TIME})),
        "2": Meaning(wrong=frozenset({Asks.NAME})),
        "3": Meaning(wrong=frozenset({Asks.BIRTH_DATE})),
        "4": Meaning(wrong=frozenset({Asks.PHONE})),
    },
    Node.WHICH_ITEM: {
        "1": Meaning(item=Item.PRESCRIPTION),
        "2": Meaning(item=Item.REFERRAL),
        "3": Meaning(item=Item.SICK_NOTE),
    },
}


def meaning_of(state: CallState, keys: str, now: dt.datetime) -> Meaning:
    """What the keys say to the open question; Meaning() when they say nothing there."""
    plain = keys.rstrip("#")
    if keys == "0":
        return Meaning(intent=Intent.HUMAN)
    if keys == "9":
        return Meaning(intent=Intent.REPEAT)
    if state.node in (Node.PHONE, Node.KEYED_NUMBER, Node.NO_CONSENT) and len(plain) > 1:
        return Meaning(phone=_phone(plain))
    if state.node is Node.BIRTH_DATE and len(plain) == 8:
        return Meaning(birth_date=_birth_date(plain, now))
    if state.node in (Node.DATE_TIME, Node.WHICH_APPOINTMENT) and len(plain) == 4:
        return Meaning(date=_next_date(plain, now))
    if state.node in (Node.CHOOSE_SLOT, Node.WHICH_APPOINTMENT) and plain in ("1", "2", "3"):
        return Meaning(choice=int(plain))
    if state.node in YES_NO or state.node is Node.PHONE:
        return Meaning(yes_no={"1": YesNo.YES, "2": YesNo.NO}.get(plain))
    return MENUS.get(state.node, {}).get(plain, Meaning())


def _phone(digits: str) -> Personal[str] | None:
    """A German number in national form: leading 0, 6 to 15 digits (E.164 allows 15)."""
    if digits.startswith("0049"):
        digits = "0" + digits[4:]
    return Personal(digits) if digits.isdigit() and digits.startswith("0") and 6 <= len(digits) <= 15 else None


def code_in(digits: str) -> Personal[str] | None:
    """A receipt code: six digits without a leading 0, so that no telephone number is taken for one."""
    return Personal(digits) if len(digits) == 6 and digits.isdigit() and digits[0] != "0" else None


def _birth_date(digits: str, now: dt.datetime) -> Personal[dt.date] | None:
    day = _date(digits[:2], digits[2:4], int(digits[4:]) if digits[4:].isdigit() else 0)
    return Personal(day) if day is not None and now.date().year - 120 <= day.year and day <= now.date() else None


def _next_date(digits: str, now: dt.datetime) -> dt.date | None:
    for year in (now.year, now.year + 1):
        day = _date(digits[:2], digits[2:], year)
        if day is not None and day >= now.date():
            return day
    return None


def _date(day: str, month: str, year: int) -> dt.date | None:
    try:
        return dt.date(year, int(month), int(day))
    except ValueError:
        return None
