"""Whatever stands in an address: an answer, never a fault of ours."""

from __future__ import annotations

import random

import httpx
import pytest

from logo_studio import Brief, design
from logo_studio.http.links import pack_spec

JUNK = (
    "", "x", "\x00", "😀", "-1", "1e309", "nan", "null", "{}", "[]", "a" * 3000, "#GGG",
    '"><script>', "..", "9" * 30, "true", "ß", "مقهى", "\U00013000", "\u202e", "none", "bean",
    "lettered_cup", "swap",
)  # fmt: skip
FIELDS = (
    "mark.id", "mark.container", "mark.params.tilt", "mark.params.zz", "mark", "lockup.id",
    "lockup.variant", "lockup.mark_scale", "lockup.gap_scale", "name_type.face",
    "name_type.weight", "name_type.case",
    "name_type.tracking", "palette.ground", "palette.roles.ink", "palette.name", "text.name",
    "text.tagline", "text.initials", "text.language", "text.second", "artboard", "transparent",
    "seed", "engine", "version", "second_type", "tagline_type", "text", "..", ".",
)  # fmt: skip
ROUTES: dict[str, tuple[str, ...]] = {
    "/": ("brief", "name", "tone", "motif", "color", "language", "avoid", "seed", "palette"),
    "/ui/understand": ("brief", "name", "name.was", "motif.was", "tone.was", "avoid.add"),
    "/edit": ("spec", "from", "brief", "view"),
    "/more": ("like", "vary", "round", "brief", "name"),
    "/compare": ("spec",),
    "/tile/mark.svg": ("id", "letters", "face", "container", "p"),
    "/tile/face.svg": ("name", "face", "case"),
    "/scene/photo.svg": ("spec", "v"),
    "/ui/mend": ("spec", "check", "color"),
    "/ui/marks": ("spec", "q"),
    "/look": ("lang", "theme", "back"),
}


@pytest.fixture(scope="module")
def packed() -> str:
    return pack_spec(design(Brief(business_type="coffee roastery", name="Northwind"), 1)[0].spec)


def test_no_field_of_a_spec_can_be_set_to_a_fault(client: httpx.Client, packed: str) -> None:
    draws = random.Random(7)
    for field in FIELDS:
        for value in draws.sample(JUNK, 4):
            query = {"spec": packed, "set": f"{field}={value}", "view": "construction"}
            answer = client.get("/ui/draw", params=query)
            assert answer.status_code < 500, (field, value, answer.text)


def test_no_address_is_a_fault(client: httpx.Client, packed: str) -> None:
    draws = random.Random(11)
    for route, names in ROUTES.items():
        for _ in range(7):
            specs = ("spec", "like", "from")
            query = [
                (n, packed if n in specs and draws.random() < 0.6 else draws.choice(JUNK))
                for n in names
            ]
            answer = client.get(route, params=query)
            assert answer.status_code < 500, (route, query, answer.text)
