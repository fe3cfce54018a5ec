"""Rules of the house that no linter knows."""

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from house import ROOT, scripts, tracked

CODE = sorted(path for path in tracked() if path.suffix == ".py")
OURS = [path for path in CODE if path.parts[0] == "appliance"]
TEXTS = [path for path in tracked() if path.suffix in {".py", ".md", ".toml", ".yaml", ".json", ".service", ""}]
LOGGERS = {"log", "logger", "logging", "_log", "_logger", "LOG", "LOGGER", "getLogger"}
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse((ROOT / path).read_bytes())) if isinstance(node, ast.Call))


def is_logging(call: ast.Call) -> bool:
    called = call.func
    if not isinstance(called, ast.Attribute) or called.attr not in LEVELS:
        return False
    logger = called.value.func if isinstance(called.value, ast.Call) else called.value
    return name_of(logger) in LOGGERS


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


@pytest.mark.parametrize("path", [path for path in CODE if not path.stem.endswith("_words")], ids=str)
def test_a_module_has_one_idea_and_so_few_lines(path: Path) -> None:
    """Tables of German words (`…_words.py`) are as long as German is."""
    assert len((ROOT / path).read_bytes().splitlines()) <= 450


@pytest.mark.parametrize("path", OURS, ids=str)
def test_logs_are_events_and_never_texts(path: Path) -> None:
    """appliance/system/journal.py: what is logged is a dataclass, made on the spot."""
    for call in filter(is_logging, calls(path)):
        event = call.args[0] if call.args else None
        assert isinstance(event, ast.Call) and name_of(event.func)[:1].isupper(), f"{path}:{call.lineno} logs a text"


@pytest.mark.parametrize("path", [path for path in OURS if path.parts[1] != "cli"], ids=str)
def test_personal_data_is_not_revealed_to_print_log_or_exception(path: Path) -> None:
    """Only the commands, which talk to staff, may print what somebody has left."""
    for call in calls(path):
        name = name_of(call.func)
        if name == "print" or is_logging(call) or name.endswith(("Error", "Unavailable", "BadInput", "MissingFile")):
            inner = [node for node in ast.walk(call) if isinstance(node, ast.Attribute) and node.attr == "reveal"]
            assert not inner, f"{path}:{call.lineno} reveals personal data"


@pytest.mark.parametrize("path", TEXTS, ids=str)
def test_no_path_of_a_developers_machine_and_no_registry_address(path: Path) -> None:
    """They would make the build depend on one machine, or on one index."""
    text = (ROOT / path).read_text("utf-8")
    assert not re.search(
        r"(?<![\w.-])/(?:work|root|Users)/|/home/\w|pypi[.]org|python[h]osted|deb[.]debian[.]org", text
    )


@pytest.mark.parametrize("path", scripts(), ids=str)
def test_scripts_run_and_stop_at_the_first_failure(path: Path) -> None:
    assert (ROOT / path).stat().st_mode & 0o111 == 0o111
    lines = (ROOT / path).read_text("utf-8").splitlines()
    assert lines[0] in ("#!/usr/bin/env bash", "#!/bin/sh")
    assert {"set -eu", 'cd "$(dirname "$0")/.." || exit 1'} & set(lines)


def locked(name: str) -> dict[str, str]:
    """Package and version of a lock."""
    text = (ROOT / "requirements" / name).read_text("utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize("name", ["build.txt", "box.txt", "test.txt"])
def test_every_locked_package_has_hashes_and_none_an_address(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text("utf-8")
    blocks = re.split(r"\n(?=\S)", re.sub(r"^#.*\n|^\s*#.*\n", "", text, flags=re.MULTILINE).strip())
    assert len(blocks) == len(locked(name)) > 0
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in text and "--index" not in text and "--find" not in text


def test_what_is_tested_is_what_runs() -> None:
    assert locked("box.txt").items() <= locked("test.txt").items()


def test_every_dependency_is_locked() -> None:
    assert declared("fallback") <= {normal(name) for name in locked("box.txt")}
    assert declared("fallback", "test") <= {normal(name) for name in locked("test.txt")}


def test_the_change_log_tells_of_this_version() -> None:
    version = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert version and f"\n## {version[1]}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("path", [path for path in tracked() if path.suffix == ".md"], ids=str)
def test_links_in_the_documents_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", (ROOT / path).read_text("utf-8"))
    assert [link for link in links if not (ROOT / path.parent / link).exists()] == []


def imported(paths: list[Path]) -> set[str]:
    """Distributions (in normal form) of the foreign modules that these files import."""
    names = set()
    for path in paths:
        for node in ast.walk(ast.parse((ROOT / path).read_bytes())):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names.add(node.module.partition(".")[0])
    known = importlib.metadata.packages_distributions()
    foreign = names - sys.stdlib_module_names - {"appliance"} - {path.stem for path in CODE}
    return {normal(distribution) for name in foreign for distribution in known.get(name, [name])}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(*extras: str) -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *(one for extra in extras for one in project["optional-dependencies"][extra])]
    return {normal(re.split(r"[<>=]", text)[0]) for text in wanted}


def test_what_is_imported_is_declared() -> None:
    """Else it is there only because something else happens to bring it."""
    assert imported(OURS) <= declared("fallback")
    assert imported(CODE) <= declared("fallback", "test")
