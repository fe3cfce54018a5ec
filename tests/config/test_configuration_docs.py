"""docs/configuration.md tells every option there is, with its default."""

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from appliance.config.box import BoxConfig
from appliance.config.practice import AppointmentType, Practice, Practitioner, Retention

DOCS = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text(encoding="utf-8")


def options(struct: msgspec.Struct, path: str = "") -> Iterator[tuple[str, object]]:
    for key in struct.__struct_fields__:
        value = getattr(struct, key)
        if isinstance(value, msgspec.Struct):
            yield from options(value, f"{key}.")
        else:
            yield path + key, value


def test_every_option_of_the_box_is_told_with_its_default() -> None:
    told = dict(re.findall(r"^\| `([a-z_.]+)` \| (.+?) \|", DOCS.split("## The practice")[0], re.MULTILINE))
    real = {
        key: "none" if value is None else f"`{msgspec.json.encode(value).decode()}`"
        for key, value in options(BoxConfig())
    }
    assert told == real


def test_every_key_of_the_practice_is_told() -> None:
    keys = [field.encode_name for field in msgspec.structs.fields(Practice)]
    keys += [field.encode_name for kind in (AppointmentType, Practitioner) for field in msgspec.structs.fields(kind)]
    keys += [f"{key} {days}" for key, days in options(Retention())]
    text = DOCS.split("## The practice")[1].replace("`", "")
    assert [key for key in keys if key not in text] == []
