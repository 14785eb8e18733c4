"""Brand as code against the official schemas and a parser of style sheets of our own."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from jsonschema.validators import validator_for
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from logo_studio import Kit
from logo_studio.color.oklch import hex_to_oklch

DATA = Path(__file__).parents[2] / "data"
BASE = "https://www.designtokens.org/schemas/2025.10/"


def schema(name: str) -> Any:
    folder = DATA / "dtcg"
    files = {
        p.relative_to(folder).as_posix(): json.loads(p.read_text()) for p in folder.rglob("*.json")
    }
    registry: Registry[Any] = Registry().with_resources(
        (BASE + path, Resource.from_contents(data, default_specification=DRAFT7))
        for path, data in files.items()
    )
    return validator_for(files[name], Draft7Validator)(files[name], registry=registry)


def read(kit: Kit, path: str) -> Any:
    return json.loads(kit.file(path).data)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_tokens_pass_the_official_schema(kit: Kit, name: str) -> None:
    assert [*schema("format.json").iter_errors(read(kit, f"tokens/{name}.tokens.json"))] == []


def test_the_schema_would_notice(one: Kit) -> None:
    good = read(one, "tokens/light.tokens.json")
    for change in (
        lambda t: t["brand"]["color"]["ink"].update({"$value": "#123456"}),
        lambda t: t["brand"]["color"]["ink"]["$value"].update({"colorSpace": "rgb"}),
        lambda t: t["brand"]["minimum-size"]["mark"]["$value"].update({"unit": "mm"}),
    ):
        bad = copy.deepcopy(good)
        change(bad)
        assert [*schema("format.json").iter_errors(bad)]


def test_the_resolver_passes_and_names_files_that_are_there(one: Kit) -> None:
    data = read(one, "tokens/brand.resolver.json")
    assert [*schema("resolver.json").iter_errors(data)] == []
    for context in data["modifiers"]["scheme"]["contexts"].values():
        for source in context:
            assert one.file(f"tokens/{source['$ref']}")


def test_legacy_twin_holds_the_same_values(kit: Kit) -> None:
    legacy = read(kit, "tokens/legacy.tokens.json")
    for name in ("light", "dark"):
        tokens = read(kit, f"tokens/{name}.tokens.json")["brand"]["color"]
        for role, entry in legacy["color"][name].items():
            assert tokens[role]["$value"]["hex"] == entry["value"]
            parts = tokens[role]["$value"]["components"]
            assert "#" + "".join(f"{round(255 * c):02x}" for c in parts) == entry["value"]


def test_style_sheets_set_the_same_colours(kit: Kit) -> None:
    legacy = read(kit, "tokens/legacy.tokens.json")["color"]
    css = kit.file("tokens/brand.css").data.decode()
    assert css.count("{") == css.count("}")
    root = dict(re.findall(r"--([\w-]+): ([^;]+);", css.split("@media")[0]))
    dark = dict(re.findall(r"--([\w-]+): ([^;]+);", css.split('[data-theme="dark"]')[1]))
    theme = kit.file("tokens/tailwind.css").data.decode()
    assert theme.startswith("@theme {\n")
    tail = dict(re.findall(r"--([\w-]+): ([^;]+);", theme))
    for role, entry in legacy["light"].items():
        assert root[f"brand-{role}"] == tail[f"color-brand-{role}"] == entry["value"]
        assert dark[f"brand-{role}"] == legacy["dark"][role]["value"]


def test_brand_json_passes_its_schema(kit: Kit) -> None:
    rules = json.loads((DATA / "adcp" / "brand.json").read_text())
    errors = [*Draft7Validator(rules).iter_errors(read(kit, "tokens/brand.json"))]
    assert errors == []


def test_schema_org_says_what_is_known(one: Kit) -> None:
    data = read(one, "tokens/organization.jsonld")
    assert data["@type"] == "Organization"
    assert data["name"] == one.name
    assert data["url"] == "https://example.com/"


def test_dark_is_darker_than_light(kit: Kit) -> None:
    legacy = read(kit, "tokens/legacy.tokens.json")["color"]
    lightness = {n: hex_to_oklch(legacy[n]["paper"]["value"])[0] for n in ("light", "dark")}
    assert lightness["dark"] < 0.45 < lightness["light"]
