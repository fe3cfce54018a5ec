"""Writes the generated parts of docs/dialogue.md and the rehearsals in docs/calls/; a test holds them current.

The diagrams come from walking the dialogue (tests/dialogue/explore.py), the calls from holding them with the real
rules and store. Receipt codes are random: an example stands for them.
"""

import re
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests" / "dialogue"))

from explore import Graph, explore  # noqa: E402
from talk import NOW, Talk  # noqa: E402

from appliance.call.desk import Desk  # noqa: E402
from appliance.call.rehearsal import VirtualClock  # noqa: E402
from appliance.config.loading import load_practice  # noqa: E402
from appliance.dialogue import open_call  # noqa: E402
from appliance.dialogue.state import Node, Task  # noqa: E402
from appliance.store.store import Store  # noqa: E402

PAGE = ROOT / "docs" / "dialogue.md"
CALLS = ROOT / "docs" / "calls"
BEGIN, END = "<!-- generated: diagrams -->", "<!-- end -->"
ANYWHERE = frozenset(
    {
        *("human", "consent_withdraw", "abuse", "wait", "repeat", "slower", "emergency", "crisis", "silence"),
        *("opening_hours", "address", "faq_other", "ai_question", "privacy_question", "wrong_number"),
        *("callback", "test_results", "refuse", "goodbye", "noise", "none", "greeting", "unclear"),
        *("[0]", "[9]", "[*]", "Failed"),
    }
)
"""Ways that are the same in every state; they are told in words, not drawn."""
ASIDE = frozenset({Node.OFFER_CALLBACK, Node.KEYED_NUMBER, Node.AFTER_EMERGENCY, Node.WITHDRAWING})
TITLES = {
    None: "The frame of a call",
    Task.BOOK: "Booking",
    Task.MOVE: "Moving an appointment",
    Task.CANCEL: "Cancelling",
    Task.REQUEST: "Prescription, referral, sick note",
    Task.CALLBACK: "Call-back",
    Task.DATA: "Data request",
}
CODE = re.compile(r"(Bestätigungsnummer lautet: )[^.]+(\. Ich wiederhole: )[^.]+\.")
WHO = ("erika beispiel", "am vierzehnten märz achtundfünfzig", "null drei null fünf fünf fünf null eins zwei")
STORIES: dict[str, tuple[str, tuple[str, ...]]] = {
    "termin": (
        "Ein Termin, beim Vorlesen noch geändert",
        (
            *("ja gerne", "ich hätte gern einen termin zur kontrolle", "am donnerstag vormittag", "der erste", *WHO),
            *("nein doch lieber um elf uhr", "ja das stimmt", "nein danke das war alles"),
        ),
    ),
    "absage": (
        "Eine Absage mit falscher, dann richtiger Nummer",
        (
            *("ja", "ich möchte meinen termin absagen", *WHO[:2], "null drei null fünf fünf fünf null eins drei"),
            *("die nummer", WHO[2], "ja", "nein danke"),
        ),
    ),
    "kein_einverstaendnis": (
        "Ohne Einverständnis: eine Auskunft und ein Rückruf über die Tasten",
        (
            *("was passiert mit meinen daten", "nein das möchte ich nicht", "wann haben sie am freitag geöffnet"),
            "[03055501234#]",
        ),
    ),
    "notfall": (
        "Ein Notfall mitten in der Buchung",
        ("ja", "ich brauche einen termin", "mein mann ist bewusstlos und atmet nicht mehr", "nein"),
    ),
    "tasten": ("Nur mit Tasten", ("[1]", "[1]", "[2]", "[0312]", "[1]", "[1]", "[03055501234#]", "[2]")),
}


def diagrams(graph: Graph) -> str:
    return "\n".join(part for task, title in TITLES.items() for part in _diagram(graph, task, title))


def _diagram(graph: Graph, task: Task | None, title: str) -> Iterator[str]:
    edges = sorted(set(_edges(graph, task)))
    yield f"### {title}\n\n```mermaid\nstateDiagram-v2"
    yield from (f"  {start} --> {end}" for start, end in edges)
    yield "```\n"


def _edges(graph: Graph, task: Task | None) -> Iterator[tuple[str, str]]:
    for before, way, (after, _) in graph.turns:
        if way in ANYWHERE or before.misses or ASIDE & {before.node, after.node}:
            continue
        start, end = _label(before.node, before.draft.task, task), _label(after.node, after.draft.task, task)
        if start and end and start != end:
            yield start, end


def _label(node: Node, at: Task | None, shown: Task | None) -> str | None:
    """A node's name in one diagram: the frame shows tasks as one place each, a task only what is its own."""
    if node is Node.ENDED:
        return "[*]" if shown is None else None
    if shown is None:
        return node.name.lower() if at is None else f"task_{at.value}"
    return node.name.lower() if at is shown else None


def page(text: str, graph: Graph) -> str:
    """The page with its generated part new."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n\n{diagrams(graph)}\n{END}{rest.split(END)[1]}"


def rehearsals() -> Iterator[tuple[str, str]]:
    """The five calls as (file name, text)."""
    for name, (title, turns) in STORIES.items():
        with tempfile.TemporaryDirectory() as folder:
            store = Store.open(Path(folder) / "call.db", secrets.token_bytes(32), lambda: NOW)
            with store:
                yield f"{name}.md", _rehearsal(store, title, turns)


def _rehearsal(store: Store, title: str, turns: tuple[str, ...]) -> str:
    from test_limits_and_proof import ERIKA

    from appliance.model.values import Reason

    store.add_appointment(None, NOW.replace(month=12, day=7, hour=9), 15, Reason.FOLLOWUP, ERIKA)
    practice, clock = load_practice(None), VirtualClock(NOW)
    talk = Talk(open_call(practice), Desk(practice, store, clock, "call"), clock).start()
    for turn in turns:
        talk.presses(turn.strip("[]")) if turn.startswith("[") else talk.hears(turn)
    assert talk.outcome is not None, talk.log
    return f"# {title}\n\n" + "".join(map(_line, talk.log[1:])) + f"\nEnde: `{talk.outcome.value}`\n"


def _line(entry: str) -> str:
    who, text = entry[:7].strip(), entry[7:]
    text = CODE.sub(r"\1acht eins drei, vier null sechs\2acht eins drei, vier null sechs.", text)
    if who == "BOX":
        return f"**Assistent:** {text}\n\n"
    return f"**Taste:** {text.strip('[]')}\n\n" if text.startswith("[") else f"**Anrufer:** {text}\n\n"


def main() -> int:
    PAGE.write_text(page(PAGE.read_text("utf-8"), explore()), "utf-8")
    CALLS.mkdir(exist_ok=True)
    for name, text in rehearsals():
        (CALLS / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
