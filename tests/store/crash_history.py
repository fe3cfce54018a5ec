"""What a life of the store has promised, and whether the store keeps it after a crash.

The life (crash_life.py) tells before and after each step: `booking CALL START`, then `booked CALL START ID`. A step
that was only announced may have happened or not; what was told to be done must be there.
"""

from itertools import pairwise

from appliance.store import audit
from appliance.store.books import Books

ENDINGS = {
    "booking": "booked",
    "moving": "moved",
    "cancelling": "cancelled",
    "withdrawing": "withdrawn",
    "erasing": "erased",
}


def lives(row: dict[str, str]) -> bool:
    return row["kind"] != "cancelled"


class Broken(AssertionError):
    """A promise that the store did not keep."""


class History:
    """`told` in the order of the lines, `check` at any time."""

    def __init__(self) -> None:
        self.booked: dict[str, str] = {}
        """Start of every confirmed appointment, by id."""
        self.calls: dict[str, str] = {}
        """The call of each."""
        self.cancelled: set[str] = set()
        self.gone: set[str] = set()
        """Calls of which nothing may be left."""
        self.erased: set[str] = set()
        """Those of them that no backup may hold either."""
        self.doing: tuple[str, ...] = ()

    def told(self, line: str) -> None:
        what, *rest = line.split()
        if what in ENDINGS:
            self.doing = (what, *rest)
            return
        if not self.doing or what != ENDINGS[self.doing[0]]:
            raise ValueError(line)
        self.doing = ()
        if what == "booked":
            call, start, id = rest
            self.booked[id], self.calls[id] = start, call
        elif what == "moved":
            self.booked[rest[0]] = rest[1]
        elif what == "cancelled":
            del self.booked[rest[0]]
            self.cancelled.add(rest[0])
        else:
            self._forget(rest[0])
            self.erased |= {rest[0]} if what == "erased" else set()

    def _forget(self, call: str) -> None:
        ids = [id for id, owner in self.calls.items() if owner == call]
        for id in ids:
            self.booked.pop(id, None)
            self.cancelled.discard(id)
        self.gone.add(call)

    def check(self, books: Books) -> None:
        """Raises Broken when an acknowledged step is not in the store, an undone one is, or a slot is held twice."""
        there = {row["id"]: row for row in books.rows("SELECT * FROM appointments WHERE kind <> 'reserved'")}
        doing, about = (self.doing[0], self.doing[1]) if self.doing else ("", "")
        open_ids = {id for id in self.calls if about in (id, self.calls[id])}
        for id, start in self.booked.items():
            row = there.get(id)
            if id in open_ids:
                self._check_open(row, start, doing)
            elif not row or row["kind"] != "booked" or row["start"] != start:
                raise Broken(f"confirmed and lost: {id}")
        for id in self.cancelled - open_ids:
            if id not in there or there[id]["kind"] != "cancelled":
                raise Broken(f"cancelled and back: {id}")
        for id in there.keys() - self.booked.keys() - self.cancelled:
            if doing != "booking" or there[id]["call"] != about or there[id]["start"] != self.doing[2]:
                raise Broken(f"in the store and never asked for: {id}")
        held = sorted((row["resource"], row["start_min"], row["end_min"]) for row in there.values() if lives(row))
        if any(one[0] == other[0] and other[1] < one[2] for one, other in pairwise(held)):
            raise Broken("a slot is held twice")
        if audit.verify(books).wrong_at is not None:
            raise Broken("the audit trail is broken")

    def _check_open(self, row: dict[str, str] | None, start: str, doing: str) -> None:
        """One that was being changed is as before or as after, nothing else."""
        kind = row["kind"] if row else "none"
        after = {"moving": "booked", "cancelling": "cancelled", "withdrawing": "none", "erasing": "none"}[doing]
        starts = {start, self.doing[2]} if doing == "moving" else {start}
        if kind not in ("booked", after) or (row and row["start"] not in starts):
            raise Broken("half changed")

    def settle(self, books: Books) -> None:
        """After a crash and a check: what was under way is now as the store says."""
        doing, self.doing = self.doing, ()
        if not doing:
            return
        what, about = doing[:2]
        if what == "booking":
            for row in books.rows("SELECT * FROM appointments WHERE kind = 'booked' AND call = :call", call=about):
                self.booked[row["id"]], self.calls[row["id"]] = row["start"], about
        elif what in ("withdrawing", "erasing"):
            if not books.row("SELECT id FROM appointments WHERE call = :call", call=about):
                self._forget(about)
        elif row := books.row("SELECT * FROM appointments WHERE id = :id", id=about):
            if row["kind"] == "cancelled":
                del self.booked[about]
                self.cancelled.add(about)
            else:
                self.booked[about] = row["start"]
