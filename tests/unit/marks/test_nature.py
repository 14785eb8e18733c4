"""Nature: what is special to these marks."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.measure import area, centroid, tight_bounds
from logo_studio.marks.build import build_mark
from logo_studio.marks.nature import MOTIFS
from logo_studio.marks.nature._drop import drop_outline
from logo_studio.marks.nature._waves import wavy_band
from logo_studio.marks.registry import GAP, Motif, concepts
from logo_studio.model.spec import Mark
from logo_studio.rng import unit


@pytest.mark.parametrize("row", MOTIFS, ids=lambda row: row.id)
def test_two_tones_never_touch(row: Motif) -> None:
    for n in range(4):
        params = {k: p.sample(unit(n, f"{row.id}/{k}")) for k, p in row.params.items()}
        built = build_mark(Mark(id=row.id, params=params))
        for i, (_, a) in enumerate(built.layers):
            halo = offset(a, 0.4 * GAP)
            for _, b in built.layers[i + 1 :]:
                assert area(intersect(halo, b)) < 0.001 * built.area, params


@pytest.mark.parametrize(
    ("word", "mark_id"),
    [
        ("yoga", "lotus"),
        ("florist", "tulip"),
        ("eco", "sprout"),
        ("sunrise", "sun_half"),
        ("outdoor", "mountain"),
        ("water", "drop"),
        ("surf", "wave"),
        ("fire", "flame"),
    ],
)
def test_trade_words_lead_here(word: str, mark_id: str) -> None:
    assert mark_id in concepts()[word]


def test_symmetric_marks_are_symmetric() -> None:
    for mark_id in ("lotus", "flower", "sun_half", "sun_stripes", "seascape", "pine"):
        built = build_mark(Mark(id=mark_id))
        x, _ = centroid(built.solid)
        assert x == pytest.approx(0, abs=2e-3), mark_id


@pytest.mark.parametrize(
    ("mark_id", "name", "count"),
    [("petals", "count", 5), ("leaf_ring", "count", 6), ("flower", "petals", 6)],
)
def test_rotational_marks_map_onto_themselves(mark_id: str, name: str, count: int) -> None:
    solid = build_mark(Mark(id=mark_id, params={name: count})).solid
    # Not about the box's centre but about the axis: the centroid.
    turned = rotate(solid, 360 / count, *centroid(solid))
    assert area(subtract(turned, solid)) < 0.01 * area(solid)


@pytest.mark.parametrize("count", [5, 6, 7, 8])
@pytest.mark.parametrize("twist", ["in", "even", "out"])
def test_leaves_of_a_ring_keep_one_gap(count: int, twist: str) -> None:
    built = build_mark(Mark(id="leaf_ring", params={"count": count, "twist": twist}))
    leaves = list(built.solid.contours())
    assert len(leaves) == count
    near = offset(leaves[0], 0.6 * GAP)
    far = offset(leaves[0], 1.3 * GAP)
    assert all(area(intersect(near, p)) < 1e-5 for p in leaves[1:])
    assert any(area(intersect(far, p)) > 0 for p in leaves[1:])


def test_stripes_get_thinner() -> None:
    built = build_mark(Mark(id="sun_stripes", params={"stripes": 5, "tones": "two"}))
    bands = dict(built.layers)["primary"].contours()
    boxes = sorted(tight_bounds(p)[1::2] for p in bands)
    heights = [low - top for top, low in boxes]
    assert len(heights) == 5
    assert heights == sorted(heights, reverse=True)


def test_wavy_band_has_its_amplitude() -> None:
    _, top, _, bottom = tight_bounds(wavy_band(0.0, 0.2, 0.05, 0.5))
    assert top == pytest.approx(-0.05, abs=2e-3)
    assert bottom == pytest.approx(0.25, abs=2e-3)


@pytest.mark.parametrize("waist", [0.0, 0.5, 1.0])
def test_drop_fills_its_box(waist: float) -> None:
    box = tight_bounds(drop_outline(0.7, waist))
    assert box == pytest.approx((-0.35, -0.5, 0.35, 0.5), abs=1e-3)
    assert area(drop_outline(0.7, waist)) < area(drop_outline(0.7, 0.0)) + 1e-9


@pytest.mark.parametrize("companion", ["star", "stars"])
def test_the_moon_never_holds_a_five_pointed_star(companion: str) -> None:
    # A crescent with a five-pointed star is on the flags of ten states.
    layers = dict(build_mark(Mark(id="moon", params={"companion": companion})).layers)
    assert {c.commands for c in layers["accent"].contours()} == {"MQQQQZ"}
