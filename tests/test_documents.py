"""The outside interfaces as documented and as they are: schemas, AsyncAPI and the code say the same."""

import datetime as dt
import json
import re
import subprocess
import sys
from enum import StrEnum
from functools import cache
from typing import Any

import pytest
import yaml
from house import ROOT
from jsonschema import Draft202012Validator

from appliance.model.call import Asks, By, Outcome
from appliance.model.meaning import Intent
from appliance.model.values import DataRight, Daypart, Item, Reason, Topic
from appliance.status import payloads
from appliance.status.payloads import COUNTERS, FIELDS, BoxState, Health, Part, Phase, SelfTest

Schema = dict[str, Any]
SCHEMAS = ("rehearsal-box", "rehearsal-caller", "understanding-question", "understanding-answer")


@cache
def schema(name: str) -> Schema:
    return json.loads((ROOT / f"docs/schema/{name}.json").read_text("utf-8"))


@cache
def asyncapi() -> Schema:
    return yaml.safe_load((ROOT / "docs/asyncapi.yaml").read_text("utf-8"))


def strict(node: Any) -> Any:
    """The same schema, but what it does not name is refused: so nothing goes out that is not documented."""
    if isinstance(node, list):
        return [strict(entry) for entry in node]
    if not isinstance(node, dict):
        return node
    tight = {key: strict(value) for key, value in node.items()}
    if tight.get("type") == "object" and "properties" in tight:
        tight.setdefault("additionalProperties", False)
    return tight


def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(strict(schema(name)))


def payload_validator(topic: str) -> Draft202012Validator:
    return Draft202012Validator(strict({**asyncapi(), "$ref": f"#/components/schemas/{topic}"}))


def values(kind: type[StrEnum], *without: StrEnum) -> set[str]:
    return {str(member) for member in kind if member not in without}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_a_valid_one(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_the_rehearsal_schema_knows_the_words_of_the_code() -> None:
    known = schema("rehearsal-box")["$defs"]
    records = known["records"]["properties"]
    assert set(known["turn"]["properties"]["asks"]["enum"]) == values(Asks)
    assert set(known["end"]["properties"]["ended"]["enum"]) == values(Outcome)
    assert set(known["reason"]["enum"]) == values(Reason)
    assert set(records["callbacks"]["items"]["properties"]["topic"]["enum"]) == values(Topic)
    assert set(records["requests"]["items"]["properties"]["kind"]["enum"]) == values(Item)
    assert set(records["data_requests"]["items"]["properties"]["kind"]["enum"]) == values(DataRight)
    assert set(records["consents"]["items"]["properties"]["by"]["enum"]) == values(By)


def test_the_understanding_schemas_know_the_words_of_the_code() -> None:
    answer = schema("understanding-answer")["properties"]
    assert set(schema("understanding-question")["properties"]["state"]["enum"]) == values(Asks)
    assert set(answer["intent"]["enum"]) == values(Intent)
    assert set(answer["daypart"]["enum"]) == values(Daypart)
    assert set(answer["item"]["enum"]) == values(Item)
    assert set(answer["reason"]["enum"]) == values(Reason) | {"refused"}


def test_asyncapi_knows_the_words_of_the_code() -> None:
    known = asyncapi()["components"]["schemas"]
    call = known["call"]["properties"]
    assert set(known["state"]["properties"]["state"]["enum"]) == values(BoxState)
    assert set(known["part"]["enum"]) == values(Part)
    assert set(call["phase"]["enum"]) == values(Phase)
    assert set(call["asks"]["enum"]) == values(Asks)
    assert set(call["outcome"]["enum"]) == values(Outcome, Outcome.EMERGENCY)
    assert set(known["counts"]["properties"]) == set(known["counts"]["required"]) == set(COUNTERS)


@pytest.mark.parametrize("topic", FIELDS)
def test_asyncapi_has_every_topic_with_all_its_fields(topic: str) -> None:
    described = asyncapi()
    Draft202012Validator.check_schema(described["components"]["schemas"][topic])
    assert described["channels"][topic]["address"].removesuffix("/{name}") == f"freizeichen/{{box}}/{topic}"
    named = set(described["components"]["schemas"][topic]["properties"])
    inner = {"health": {"ok"}, "counters": set(COUNTERS)}.get(topic, set())
    assert named | inner == FIELDS[topic]
    assert all(f"`{field}`" in (ROOT / "docs/mqtt.md").read_text("utf-8") for field in FIELDS[topic] - {"v", "state"})


@pytest.mark.parametrize("topic", FIELDS)
def test_the_examples_in_asyncapi_are_right(topic: str) -> None:
    examples = asyncapi()["components"]["messages"][topic].get("examples", [])
    for example in examples:
        payload_validator(topic).validate(example["payload"])


NOW = dt.datetime(2026, 11, 25, 10, tzinfo=dt.UTC)
HEALTH = Health(NOW, "0.1.0", 61, Part.OK, Part.DOWN, Part.STARTING, True, 1, 1.5, 1, 2, 100, SelfTest(NOW, False))
BARE = Health(NOW, "0.1.0", 61, Part.OK, Part.DOWN, Part.STARTING, False, None, None, None, None, 0, None)
PUBLISHED = [
    *(("state", payloads.state(state, NOW)) for state in BoxState),
    ("health", payloads.health(HEALTH)),
    ("health", payloads.health(BARE)),
    ("counters", payloads.counters(NOW, {}, {"calls": 5})),
    *(("call", payloads.call("c", phase, 1, asks=Asks.OPEN)) for phase in Phase if phase is not Phase.ENDED),
    *(("call", payloads.call("c", Phase.ENDED, 1, outcome=outcome)) for outcome in Outcome),
]


@pytest.mark.parametrize(("topic", "payload"), PUBLISHED)
def test_what_is_published_keeps_to_asyncapi(topic: str, payload: bytes) -> None:
    payload_validator(topic).validate(json.loads(payload))


def freizeichen(*arguments: str, lines: list[Schema]) -> list[Schema]:
    given = "".join(json.dumps(line) + "\n" for line in lines)
    command = [sys.executable, "-m", "appliance", *arguments]
    done = subprocess.run(command, cwd=ROOT, input=given, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


CALLER: list[Schema] = [
    {"hear": "ja gerne", "confidence": 0.9},
    {"hear": "ich brauche einen termin zur vorsorge"},
    {"hear": "nächste woche vormittags"},
    {"keys": "1"},
    {"silence_s": 6},
    {"hear": "erika beispiel"},
    {"hear": ""},
    {"hangup": True},
]


@pytest.mark.parametrize("lines", [CALLER, [], [{"hear": "nein"}, {"hear": "wann haben sie offen"}, {"hangup": True}]])
def test_a_rehearsal_keeps_to_its_schemas(lines: list[Schema]) -> None:
    for line in lines:
        validator("rehearsal-caller").validate(line)
    told = freizeichen("rehearse", "--json", "--now", "2026-11-25T10:00:00+01:00", lines=lines)
    for line in told:
        validator("rehearsal-box").validate(line)
    assert "ended" in told[-1]


def test_the_call_in_the_readme_goes_as_it_says() -> None:
    """On the Wednesday before: the same questions in number, and the appointment named there."""
    page = (ROOT / "README.md").read_text("utf-8")
    said = [re.sub(r"[^\w ]", "", text).lower() for text in re.findall(r"^Anrufer  (.+)$", page, re.MULTILINE)]
    lines = [{"hear": text} for text in said]
    *told, end = freizeichen("rehearse", "--json", "--now", "2026-11-25T10:00:00+01:00", lines=lines)
    assert len(told) == len(re.findall(r"^Box  ", page, re.MULTILINE)) == len(said) + 1
    assert end["ended"] == "booked"
    assert [booking["start"] for booking in end["records"]["bookings"]] == ["2026-11-30T08:00"]


@pytest.mark.parametrize(
    "line", [{"hear": "ja", "confidence": 2}, {"keys": "1a"}, {"hangup": False}, {"hear": "ja", "keys": "1"}, {}]
)
def test_what_the_schema_refuses_the_box_refuses(line: Schema) -> None:
    assert not validator("rehearsal-caller").is_valid(line)
    command = [sys.executable, "-m", "appliance", "rehearse", "--json"]
    done = subprocess.run(command, input=json.dumps(line) + "\n", capture_output=True, text=True, timeout=60)
    assert done.returncode == 65


UTTERANCES: list[Schema] = [
    {"id": 1, "text": "ich möchte einen termin am ersten dezember um halb zehn", "state": "open"},
    {"id": "zwei", "text": "lieber nachmittags aber nicht mittwochs", "state": "date_time"},
    {"text": "erika beispiel", "state": "name"},
    {
        "text": "der zweite passt",
        "state": "choose_slot",
        "context": {"offered": ["2026-12-01T09:30", "2026-12-02T09:30"]},
    },
    {"text": "nein", "state": "confirm", "context": {"summary": {"start": "2026-12-01T09:30"}}},
    {"text": "ich bekomme keine luft mehr", "state": "reason"},
    {"text": "", "state": "open"},
]


def test_understanding_keeps_to_its_schemas() -> None:
    asked = [{**line, "now": "2026-11-25T10:00:00+01:00"} for line in UTTERANCES]
    for line in asked:
        validator("understanding-question").validate(line)
    answers = freizeichen("understand", "--json", lines=asked)
    for answer in answers:
        validator("understanding-answer").validate(answer)
    assert [answer.get("id") for answer in answers] == [1, "zwei", None, None, None, None, None]
