"""Design specs as JSON: round trips, edits, and errors that name the field."""

from __future__ import annotations

import json

import jsonschema
import msgspec
import pytest

from logo_studio.errors import SpecError
from logo_studio.model.codec import edit_spec, read_spec, write_spec
from logo_studio.model.spec import DesignSpec

SPEC = {
    "version": 1,
    "engine": "0.1.0",
    "text": {"name": "Northwind", "tagline": "Coffee Roastery", "initials": "NO"},
    "palette": {
        "name": "warm",
        "ground": "paper",
        "roles": {
            "paper": "#F9EFE1", "ink": "#2F2115", "secondary": "#604A3A", "primary": "#9A5500",
            "accent": "#FF7E7B", "tint": "#F5C69D", "shade": "#672E00",
        },
    },
    "mark": {"id": "bean", "params": {}, "container": "arch"},
    "name_type": {"face": "league-spartan", "weight": 700, "case": "upper", "tracking": 0.05},
    "tagline_type": {"face": "jost", "weight": 500, "case": "upper", "tracking": 0.24},
    "lockup": {"id": "stacked"},
}  # fmt: skip


def spec() -> DesignSpec:
    return read_spec(json.dumps(SPEC))


def test_round_trip_has_one_spelling() -> None:
    text = write_spec(spec())
    assert read_spec(text) == spec()
    assert write_spec(read_spec(text)) == text
    assert text.endswith(b"}\n")


def test_schema_accepts_what_we_write_and_refuses_what_we_refuse() -> None:
    schema = msgspec.json.schema(DesignSpec)
    jsonschema.validate(json.loads(write_spec(spec())), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**SPEC, "version": 2}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**SPEC, "shiny": True}, schema)


def changed(path: str, value: object) -> str:
    tree = json.loads(json.dumps(SPEC))
    node = tree
    *keys, last = path.split(".")
    for key in keys:
        node = node[key]
    node[last] = value
    return json.dumps(tree)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("version", 2, "version 2 is not known"),
        ("shiny", True, "unknown field shiny"),
        ("mark.colour", "#fff", "unknown field mark.colour"),
        ("palette.roles.primary", "reddish", "palette.roles.primary: not a colour"),
        ("palette.ground", "mud", "palette.ground"),
        ("lockup.id", "spiral", "lockup.id"),
        ("name_type.weight", "bold", "name_type.weight"),
        ("name_type.tracking", 9, "name_type.tracking"),
        ("text.name", "", "text.name"),
        ("text.tagline", "a\x1fb", "tagline holds the control character U+001F"),
        ("text.place", "\uffff", "place holds the control character U+FFFF"),
    ],
)
def test_errors_name_the_field(path: str, value: object, words: str) -> None:
    with pytest.raises(SpecError) as caught:
        read_spec(changed(path, value))
    assert words in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("data", ["", "{", "[]", "null", '"x"', b"\xff\xfe", "{}"])
def test_what_is_no_spec_is_refused(data: str | bytes) -> None:
    with pytest.raises(SpecError):
        read_spec(data)


def test_edit_changes_only_what_was_named() -> None:
    edited = edit_spec(spec(), {"palette.roles.primary": "#0A5", "name_type.weight": "600"})
    assert edited.palette.roles.primary == "#00AA55"
    assert edited.name_type.weight == 600
    back = edit_spec(edited, {"palette.roles.primary": "#9A5500", "name_type.weight": "700"})
    assert back == spec()


def test_edit_keeps_text_as_text_and_reads_null() -> None:
    assert edit_spec(spec(), {"text.name": "1984"}).text.name == "1984"
    assert edit_spec(spec(), {"text.name": "null"}).text.name == "null"
    without = edit_spec(spec(), {"mark.container": "null"})
    assert without.mark.container is None
    assert edit_spec(without, {"mark.container": "leaf"}).mark.container == "leaf"
    assert edit_spec(spec(), {"transparent": "true"}).transparent is True
    assert edit_spec(spec(), {"mark.params.tilt": "30"}).mark.params == {"tilt": 30}


@pytest.mark.parametrize(
    "path", ["palette.roles.main", "nothing", "text.name.first", "mark.params.a.b"]
)
def test_edit_of_what_is_not_there(path: str) -> None:
    with pytest.raises(SpecError) as caught:
        edit_spec(spec(), {path: "1"})
    assert "has no field" in caught.value.message
