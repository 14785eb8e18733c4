"""Any brief ends in six sound logos, or in one line that says why not."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from logo_studio import Brief, LogoStudioError, design, draw
from logo_studio.compose.check import check_drawing
from logo_studio.model.brief import PALETTE_NAMES, STYLES
from logo_studio.model.codec import read_spec, write_spec

TRADES = st.sampled_from(
    [
        "coffee roastery",
        "law firm",
        "yoga studio",
        "plumber",
        "xqzzy",
        "bakery",
        "пекарня",
        "café",
        "IT",
    ]
)
LATIN = st.text(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ&'-. éüøßŁž0123456789", max_size=60
)
ANY = st.text(max_size=40)
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def sound(brief: Brief) -> None:
    """Six logos, each in the contract's shape."""
    logos = design(brief)
    assert [logo.index for logo in logos] == [0, 1, 2, 3, 4, 5]
    first = brief.palette or "warm"
    order = [first, *(p for p in PALETTE_NAMES if p != first)]
    assert [logo.spec.palette.name for logo in logos] == [p for p in order for _ in "12"]
    for logo in logos:
        check_drawing(logo.drawing)
        root = ET.fromstring(logo.svg)
        assert root.get("viewBox") == "0 0 512 512"
        assert len(logo.svg.encode()) <= 24 * 1024
        assert logo.drawing.of("name")
        assert read_spec(write_spec(logo.spec)) == logo.spec


@SLOW
@given(
    trade=TRADES,
    name=LATIN,
    tagline=st.sampled_from(["", "Small batch, slow roast", "x" * 70]),
    styles=st.lists(st.sampled_from(STYLES), max_size=2, unique=True),
    palette=st.sampled_from([None, *PALETTE_NAMES]),
    colors=st.lists(st.sampled_from(["#0B7A75", "#FFFFFF", "#000000", "#FFE600"]), max_size=2),
    seed=st.integers(0, 50),
)
@example(trade="bakery", name="W" * 80, tagline="", styles=[], palette=None, colors=[], seed=0)
@example(
    trade="IT",
    name="zJgPu wøR",
    tagline="Small batch, slow roast",
    styles=[],
    palette=None,
    colors=[],
    seed=0,
)  # a ring of words in an old style face is a file of 25 KB
@example(trade="bakery", name=".", tagline="", styles=[], palette=None, colors=[], seed=0)
@example(trade="bakery", name="i", tagline="x" * 70, styles=[], palette=None, colors=[], seed=0)
def test_any_latin_brief_is_designed(
    trade: str,
    name: str,
    tagline: str,
    styles: list[str],
    palette: str | None,
    colors: list[str],
    seed: int,
) -> None:
    sound(
        Brief(
            business_type=trade, name=name, tagline=tagline, styles=tuple(styles),
            palette=palette, colors=tuple(colors), seed=seed,  # type: ignore[arg-type]
        )
    )  # fmt: skip


@SLOW
@given(trade=ANY, name=ANY)
@example(trade="bakery", name="</svg><script>alert(1)</script>")
@example(trade="../../etc/passwd", name="%00")
@example(trade="bakery", name="👩‍🍳")
@example(trade="bakery", name="Z̸̡̛a̵l̷g̶o̶")
@example(trade="bakery", name="مقهى")
def test_any_text_is_designed_or_refused_in_one_line(trade: str, name: str) -> None:
    try:
        sound(Brief(business_type=trade, name=name))
    except LogoStudioError as error:
        refusal = error
    else:
        return
    assert refusal.message
    assert "\n" not in refusal.message
    assert refusal.code in ("invalid_brief", "unsupported_characters", "invalid_spec")


def picks(brief: Brief) -> dict[str, list[object]]:
    """What was proposed for each palette."""
    from logo_studio.color.families import order
    from logo_studio.direct.direct import direct
    from logo_studio.understand.understand import understand

    found: dict[str, list[object]] = {}
    for p in direct(understand(brief), palettes=order(brief.palette)):
        found.setdefault(p.spec.palette.name, []).append(p.spec)
    return found


@pytest.mark.parametrize("first", PALETTE_NAMES)
def test_a_preferred_palette_only_moves_first(first: str) -> None:
    plain = picks(Brief(business_type="coffee roastery", name="Northwind"))
    moved = picks(Brief(business_type="coffee roastery", name="Northwind", palette=first))  # type: ignore[arg-type]
    assert plain == moved
    assert next(iter(moved)) == first


def test_a_colour_changes_colours_only() -> None:
    plain = picks(Brief(business_type="coffee roastery", name="Northwind"))
    brand = picks(Brief(business_type="coffee roastery", name="Northwind", colors=("#0B7A75",)))
    for palette in PALETTE_NAMES:
        for a, b in zip(plain[palette], brand[palette], strict=True):
            assert msgspec.structs.replace(a, palette=b.palette) == b  # type: ignore[attr-defined,type-var]
    assert plain["mono"] == brand["mono"]


def test_another_seed_is_another_set() -> None:
    one = design(Brief(business_type="coffee roastery", name="Northwind"))
    two = design(Brief(business_type="coffee roastery", name="Northwind", seed=1))
    assert sum(a.svg == b.svg for a, b in zip(one, two, strict=True)) == 0


def test_drawing_again_gives_the_same_bytes() -> None:
    for logo in design(Brief(business_type="florist", name="Mirabel")):
        assert draw(logo.spec).svg == logo.svg
