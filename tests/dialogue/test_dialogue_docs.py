"""docs/dialogue.md and docs/calls/ show the dialogue as it is."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from explore import explore

SCRIPT = Path(__file__).parents[2] / "script" / "write_dialogue_docs.py"


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("write_dialogue_docs", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_diagrams_are_current(writer: ModuleType) -> None:
    written = writer.PAGE.read_text("utf-8")
    assert writer.page(written, explore()) == written, "run script/write_dialogue_docs.py"


def test_the_rehearsals_are_current(writer: ModuleType) -> None:
    held = dict(writer.rehearsals())
    assert len(held) >= 5
    for name, text in held.items():
        assert (writer.CALLS / name).read_text("utf-8") == text, "run script/write_dialogue_docs.py"
    assert {path.name for path in writer.CALLS.glob("*.md")} == set(held)
