"""Trade, device and goods: what is special to these marks."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset
from logo_studio.geometry.measure import area, centroid, tight_bounds
from logo_studio.geometry.shapes import ring
from logo_studio.marks.build import MarkArt, build_mark
from logo_studio.marks.device import MOTIFS as DEVICE
from logo_studio.marks.goods import MOTIFS as GOODS
from logo_studio.marks.registry import GAP, Motif, Value, concepts
from logo_studio.marks.trade import MOTIFS as TRADE
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark
from logo_studio.rng import unit

ROWS = (*TRADE, *DEVICE, *GOODS)


def sample(row: Motif, n: int) -> dict[str, Value]:
    return {k: p.sample(unit(n, f"{row.id}/{k}")) for k, p in row.params.items()} if n else {}


def built(mark_id: str, **params: Value) -> MarkArt:
    return build_mark(Mark(id=mark_id, params=params))


def contours(mark_id: str, role: str = "primary", **params: Value) -> int:
    layers: dict[str, Path] = dict(built(mark_id, **params).layers)
    return len(list(layers[role].contours()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_two_tones_never_touch(row: Motif) -> None:
    for n in range(5):
        art = built(row.id, **sample(row, n))
        for i, (_, a) in enumerate(art.layers):
            halo = offset(a, 0.4 * GAP)
            for _, b in art.layers[i + 1 :]:
                assert area(intersect(halo, b)) < 0.001 * art.area, sample(row, n)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_no_crumbs(row: Motif) -> None:
    for n in range(5):
        art = built(row.id, **sample(row, n))
        for _, path in art.layers:
            smallest = min(area(c) for c in path.contours())
            assert smallest > 0.0015 * art.area, sample(row, n)


@pytest.mark.parametrize(
    ("word", "mark_id"),
    [
        ("forge", "anvil"), ("law", "scales"), ("justice", "scales"), ("bank", "column"),
        ("lawyer", "gavel"), ("locksmith", "key"), ("security", "shield"), ("repair", "wrench"),
        ("finance", "growth"), ("plumber", "faucet"), ("writer", "nib"), ("library", "book"),
        ("game", "gamepad"), ("play", "gamepad"), ("arcade", "pixel_creature"),
        ("electrician", "plug"), ("code", "brackets"), ("podcast", "mic"), ("theatre", "mask"),
        ("shop", "bag"), ("jewellery", "ring"), ("clothing", "shirt"), ("furniture", "armchair"),
    ],
)  # fmt: skip
def test_trade_words_lead_here(word: str, mark_id: str) -> None:
    assert mark_id in concepts()[word]


def test_parts_can_be_counted() -> None:
    assert contours("column", flutes=3, steps=1) == 3 + 2 + 1
    assert contours("bars", count=5) == 4
    assert contours("bars", "accent", count=5) == 1
    assert contours("growth", count=4, style="slope") == 3
    swelling = build_mark(Mark(id="bars", params={"profile": "peak", "count": 3, "first": 0.2}))
    side, top = (box for (role, _), box in zip(swelling.layers, swelling.boxes, strict=True))
    assert side[3] - side[1] > 0.4 * (top[3] - top[1]), "one bar with two stubs"
    assert contours("coins", style="rise") == 1 + 3 + 4
    assert contours("layers", count=4, lit="none") == 4
    assert contours("wrench", kind="ring") == 2
    assert contours("plug", prongs=3, cord="curl") == 1
    assert contours("plug", "accent", prongs=3, cord="curl") == 3
    assert contours("hub", nodes=6) == 6
    assert contours("dice", points=6) == 1 + 6
    assert contours("mic", kind="bars", slots=3) == 4
    assert contours("shield", charge="quarters") == 2
    assert contours("umbrella", panels=4) == 4 + 1
    assert contours("chess_rook", tone="footed", foot="stepped") == 2


def test_symmetric_marks_are_symmetric() -> None:
    for mark_id in (
        "scales", "column", "bulb", "nib", "padlock", "layers", "chess_rook",
        "pixel_creature", "headphones", "shirt", "dress", "armchair", "gem", "gift",
    ):  # fmt: skip
        art = built(mark_id)
        x, _ = centroid(art.solid)
        assert x == pytest.approx(0, abs=2e-3), mark_id


def test_level_scales_balance_and_tilted_ones_do_not() -> None:
    def lowest(tilt: float) -> list[float]:
        pans = dict(built("scales", tilt=tilt).layers)["accent"]
        return [tight_bounds(c)[3] for c in sorted(pans.contours(), key=lambda c: c.bounds()[0])]

    left, right = lowest(0)
    assert left == pytest.approx(right)
    left, right = lowest(12)
    assert right > left + 0.1


def test_gear_has_as_many_teeth_as_asked() -> None:
    for teeth in (6, 9, 12):
        tips = intersect(built("gear", teeth=teeth).solid, ring(0, 0, 0.49, 0.035))
        assert len(list(tips.contours())) == teeth


def test_a_tap_comes_out_of_a_wall_or_stands_on_a_basin() -> None:
    wall, neck = built("faucet"), built("faucet", form="neck")
    assert neck.bounds[3] - neck.bounds[1] > 0.9 * (neck.bounds[2] - neck.bounds[0])
    assert wall.layers != neck.layers


def test_dots_in_brackets_and_the_time_in_a_rim() -> None:
    assert contours("brackets", "accent", middle="dots", kind="round") == 3
    assert contours("clock", "primary", form="slice") == 2


def test_a_globe_without_a_straight_meridian_is_no_pie() -> None:
    assert contours("globe", meridians=0, parallels=1, accent="none") == 6
