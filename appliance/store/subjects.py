"""Rights of the person concerned (Art. 15 to 17 and 7(3) DSGVO): finding all rows about one person, and what is done
with them. Deleting here is only the first half: `erasing.py` also cleans the backups."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from appliance.model.errors import BadInput
from appliance.model.personal import Personal
from appliance.model.values import Caller, Name
from appliance.store.audit import Event, note
from appliance.store.books import TABLES, Books, Row, caller, folded, person, same_name
from appliance.store.calls import forget
from appliance.store.engine import checkpoint
from appliance.store.staff import shown


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom it is about: name and birth date together, or a telephone number, or a receipt code; more find more."""

    caller: Caller
    code: Personal[str] | None = None


def find(books: Books, wanted: Wanted) -> list[tuple[str, Row]]:
    """Every row about that person, as (table, row).

    A number or a code leads to the person it was given by, and so to all of that person's rows. Raises BadInput when
    neither identifies one person.
    """
    if wanted.caller.name is None or wanted.caller.birth_date is None:
        wanted = _named(books, wanted)
    return _matching(books, wanted)


def access(books: Books, wanted: Wanted) -> dict[str, Any]:
    """All that is stored about the person, for the sheet that is handed out (Art. 15). Noted in the audit trail."""
    rows = find(books, wanted)
    lists = {table: [shown(table, row) for found, row in rows if found == table] for table in TABLES}
    codes = {row["id"]: row["code"] for found, row in rows if found == "appointments" and row["code"]}
    for entry in lists["appointments"]:
        if entry["id"] in codes:
            entry["code"] = codes[entry["id"]]
    consents = [
        {
            "purpose": consent["purpose"],
            "given": bool(consent["given"]),
            "by": consent["by"],
            "text_version": consent["text_version"],
            "at": consent["at"],
            **({"withdrawn_at": consent["withdrawn_at"]} if consent["withdrawn_at"] else {}),
        }
        for call in sorted(_calls(rows))
        for consent in books.rows("SELECT * FROM consents WHERE call = :call ORDER BY at_min", call=call)
    ]
    with books.write():
        note(books, Event.ACCESSED)
    return {"at": books.now(), **lists, "consents": consents}


def rectify(books: Books, wanted: Wanted, correct: Caller) -> int:
    """Puts what is set in `correct` into every row about the person (Art. 16). Returns how many rows there are."""
    rows = find(books, wanted)
    new = {column: value for column, value in person(correct).items() if value is not None}
    with books.write():
        for table, row in rows:
            columns = ", ".join(f"{column} = :{column}" for column in new)
            books.change(f"UPDATE {table} SET {columns} WHERE id = :id", id=row["id"], **new)
            note(books, Event.RECTIFIED, row["id"])
    checkpoint(books.db)  # the wrong data is gone from the WAL as well
    return len(rows)


def delete(books: Books, wanted: Wanted, *, withdrawn: bool) -> dict[str, int]:
    """Deletes every row about the person; how many per table.

    `withdrawn`: the consents of those calls stay as proof (they name nobody), marked as withdrawn; otherwise those of
    calls of which nothing is left go as well.
    """
    rows = find(books, wanted)
    counts = dict.fromkeys(TABLES, 0)
    with books.write():
        for table, row in rows:
            counts[table] += len(forget(books, table, "id = :id", id=row["id"]))
            note(books, Event.WITHDRAWN if withdrawn else Event.ERASED, row["id"])
        counts["consents"] = 0
        for call in _calls(rows):
            if withdrawn:
                sql = "UPDATE consents SET withdrawn_at = :at WHERE call = :call AND withdrawn_at IS NULL"
                books.change(sql, call=call, at=books.now())
            elif not any(_any_of(books, table, call) for table in TABLES):
                counts["consents"] += len(forget(books, "consents", "call = :call", call=call))
                for table in ("changes", "calls"):
                    books.change(f"DELETE FROM {table} WHERE call = :call", call=call)
    return counts


def _named(books: Books, wanted: Wanted) -> Wanted:
    """The same with the name and birth date that stand beside the number or code."""
    if wanted.caller.phone is None and wanted.code is None:
        raise BadInput(
            "So ist die Person nicht eindeutig bestimmt.",
            "Name und Geburtsdatum angeben, oder Telefonnummer, oder Terminnummer.",
        )
    rows = [row for _, row in _matching(books, wanted) if row["last_name"] and row["birth_date"]]
    people = {(folded(row["last_name"]), folded(row["first_name"]), row["birth_date"]) for row in rows}
    if len({(last, born) for last, _, born in people}) > 1 or len({first for _, first, _ in people if first}) > 1:
        raise BadInput("Unter diesen Angaben stehen mehrere Personen.", "Name und Geburtsdatum angeben.")
    if not rows:
        return wanted
    known = caller(max(rows, key=lambda row: len(row["first_name"] or "")))
    return Wanted(Caller(known.name, known.birth_date, wanted.caller.phone), wanted.code)


def _matching(books: Books, wanted: Wanted) -> list[tuple[str, Row]]:
    who = person(wanted.caller)
    code = wanted.code.reveal() if wanted.code else None
    found: list[tuple[str, Row]] = []
    for table in TABLES:
        also = " OR code = :code" if table == "appointments" else ""
        rows = books.rows(
            f"SELECT * FROM {table} WHERE birth_date = :born OR phone = :phone{also} ORDER BY created",
            born=who["birth_date"],
            phone=who["phone"],
            **({"code": code} if also else {}),
        )
        found += [(table, row) for row in rows if _is_about(row, wanted, code)]
    return found


def _is_about(row: Row, wanted: Wanted, code: str | None) -> bool:
    name = wanted.caller.name.reveal() if wanted.caller.name else None
    who = person(wanted.caller)
    may_be = (name is None or row["last_name"] is None or same_name(row, name)) and (
        None in (who["birth_date"], row["birth_date"]) or who["birth_date"] == row["birth_date"]
    )
    named = same_name(row, name) and who["birth_date"] is not None and row["birth_date"] == who["birth_date"]
    numbered = who["phone"] is not None and row["phone"] == who["phone"] and may_be
    coded = code is not None and row.get("code") == code and may_be
    return named or numbered or coded


def _calls(rows: list[tuple[str, Row]]) -> set[str]:
    return {row["call"] for _, row in rows if row["call"]}


def _any_of(books: Books, table: str, call: str) -> bool:
    return bool(books.row(f"SELECT id FROM {table} WHERE call = :call LIMIT 1", call=call))


def wanted_from(params: dict[str, Any]) -> Wanted:
    """From a command's words: `name` ("Nachname, Vorname"), `birth_date`, `phone`, `code`. Raises BadInput."""
    code = params.get("code")
    return Wanted(caller_from(params), Personal(str(code).replace(" ", "")) if code else None)


def caller_from(params: dict[str, Any]) -> Caller:
    """The person in a command's words; what is not given is None. Raises BadInput for a date that is none."""
    name, born, phone = params.get("name"), params.get("birth_date"), params.get("phone")
    last, _, first = str(name or "").partition(",")
    return Caller(
        Personal(Name(last.strip(), first.strip() or None)) if last.strip() else None,
        Personal(_day(str(born))) if born else None,
        Personal(_digits(str(phone))) if phone else None,
    )


def _day(text: str) -> dt.date:
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return dt.datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    raise BadInput("Das ist kein Datum.", "Geburtsdatum als TT.MM.JJJJ oder JJJJ-MM-TT angeben.")


def _digits(text: str) -> str:
    """National form as it is stored: digits with a leading 0."""
    compact = "".join(sign for sign in text if sign.isdigit() or sign == "+")
    return "0" + compact[3:] if compact.startswith("+49") else compact
