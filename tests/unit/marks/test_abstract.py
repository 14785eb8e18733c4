"""Abstract, woven and signal marks: symmetry, equal gaps, strands that pass over and under."""

from __future__ import annotations

from itertools import pairwise

import pytest

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import exclude, intersect, offset
from logo_studio.geometry.measure import area, signed_area
from logo_studio.geometry.shapes import rect
from logo_studio.marks.build import clean, merged
from logo_studio.marks.registry import GAP, Value, builder, complete, motif
from logo_studio.model.path import Path


def drawn(mark_id: str, **params: Value) -> dict[str, Path]:
    art = clean(builder(mark_id)(**complete(mark_id, params)))
    return {str(role): path for role, path in art.items()}


def pieces(p: Path) -> int:
    return p.commands.count("M")


#: Marks that look the same after this turn, with the parameters that make them so.
TURNS: tuple[tuple[str, float, dict[str, Value]], ...] = (
    ("aperture", 60, {"blades": 6, "tone": "plain"}),
    ("circles_three", 120, {}),
    ("petals_overlap", 72, {"petals": 5}),
    ("pinwheel", 72, {"petals": 5, "tone": "plain"}),
    ("tiles", 90, {"corner": "leaf", "side": "quarter", "side_turn": 1}),
    ("four_leaf", 90, {}),
    ("triangle_loop", 120, {"tone": "plain"}),
    ("star8", 45, {"form": "kites"}),
    ("burst", 45, {"rays": 8}),
    ("knot", 120, {}),
    ("triquetra", 120, {}),
    ("loops", 90, {"loops": 4}),
    ("girih", 90, {}),
    ("infinity", 180, {}),
)


@pytest.mark.parametrize(("mark_id", "angle", "params"), TURNS, ids=[t[0] for t in TURNS])
def test_rotational_symmetry(mark_id: str, angle: float, params: dict[str, Value]) -> None:
    ink = merged(builder(mark_id)(**complete(mark_id, params)))
    assert area(exclude(ink, rotate(ink, angle))) < 0.01 * area(ink)


@pytest.mark.parametrize("blades", [5, 6, 7, 8])
@pytest.mark.parametrize("plate", ["disc", "polygon"])
def test_aperture_has_its_blades_and_tones(blades: int, plate: str) -> None:
    art = drawn("aperture", blades=blades, plate=plate, tone="half")
    assert pieces(art["accent"]) == blades // 2
    assert pieces(art["primary"]) == blades - blades // 2


@pytest.mark.parametrize(
    ("mark_id", "least"),
    [("overlap", 0.9), ("circles_three", 0.7), ("balance", 0.9), ("petals_overlap", 0.7)],
)
def test_tones_stand_a_gap_apart(mark_id: str, least: float) -> None:
    art = drawn(mark_id)
    grown = offset(art["accent"], least * GAP)
    assert area(intersect(grown, art["primary"])) < 1e-3


def test_tiles_hold_their_grid() -> None:
    art = drawn("tiles", corner="square", side="square", centre="square")
    whole = merged(builder("tiles")(**complete("tiles", {"corner": "square", "side": "square"})))
    x0, y0, x1, y1 = whole.bounds()
    assert (x1 - x0) == pytest.approx(y1 - y0)
    assert pieces(art["primary"]) + pieces(art["accent"]) == 9


@pytest.mark.parametrize("corner_turn", range(4))
@pytest.mark.parametrize("corner", ["quarter", "triangle"])
@pytest.mark.parametrize("side", ["square", "half"])
def test_tiles_never_hook_the_arms_of_a_cross(corner: str, corner_turn: int, side: str) -> None:
    art = drawn("tiles", corner=corner, corner_turn=corner_turn, side=side, side_turn=0)
    # A swastika differs from its mirror image; four straight arms with these corners must not.
    ink = merged({"primary": art["primary"] + art["accent"]})
    assert area(exclude(ink, mirror_x(ink))) < 1e-3


@pytest.mark.parametrize("side_turn", range(4))
def test_tiles_grow_no_curved_arms(side_turn: int) -> None:
    sides = drawn("tiles", side="quarter", side_turn=side_turn, tone="sides")["accent"]
    top = min(sides.contours(), key=lambda c: c.bounds()[1])
    foot = top.bounds()[3]
    # A quarter that stands on the centre with its whole foot would be an arm.
    assert area(intersect(top, rect(-1, foot - 0.1, 2, 0.1))) < 0.06


def test_straight_blades_of_a_pinwheel_are_never_four() -> None:
    assert pieces(drawn("pinwheel", petals=4, shape="blade", tone="plain")["primary"]) == 5
    assert pieces(drawn("pinwheel", petals=4, shape="ellipse", tone="plain")["primary"]) == 4


@pytest.mark.parametrize("form", motif("iso_cube").params["form"].options)  # type: ignore[union-attr]
def test_cube_faces_never_touch(form: str) -> None:
    art = drawn("iso_cube", form=form)
    assert area(intersect(offset(art["accent"], 0.8 * GAP), art["primary"])) < 1e-3


def test_horizon_bands_get_thinner() -> None:
    bands = drawn("horizon", shape="square", bands=5, tone="two")["accent"]
    boxes = sorted((c.bounds() for c in bands.contours()), key=lambda box: box[1])
    heights = [bottom - top for _, top, _, bottom in boxes]
    assert len(heights) == 5
    assert all(a > b for a, b in pairwise(heights))


@pytest.mark.parametrize("swell", [0.0, 0.6])
def test_ripple_gap_is_constant(swell: float) -> None:
    art = drawn("ripple", rings=1, swell=swell)
    hole = max(art["primary"].contours(), key=lambda c: -area(c))
    core = art["accent"]
    # The white between core and ring is the core grown by one gap.
    assert area(exclude(offset(core, 1.1 * GAP), hole)) < 2e-3


@pytest.mark.parametrize(
    ("mark_id", "count", "params"),
    [
        # Each crossing hides one strand: as many ends as passages below.
        ("knot", 6, {"tone": "plain"}),
        ("triquetra", 3, {}),
        ("loops", 4, {"loops": 4}),
        ("loops", 5, {"loops": 5}),
        ("infinity", 1, {}),
    ],
)
def test_woven_strands_are_cut_once_per_crossing(
    mark_id: str, count: int, params: dict[str, Value]
) -> None:
    art = drawn(mark_id, **params)
    solid = sum(1 for c in art["primary"].contours() if _outer(art["primary"], c))
    assert solid == count


def _outer(whole: Path, contour: Path) -> bool:
    """Whether the contour bounds ink from outside: its winding is that of the whole."""
    return signed_area(contour) * signed_area(whole) > 0


@pytest.mark.parametrize("outline", motif("interlock").params["outline"].options)  # type: ignore[union-attr]
def test_interlocked_outlines_are_each_cut_once(outline: str) -> None:
    art = drawn("interlock", outline=outline)
    # One open strand each: no hole is left closed.
    assert pieces(art["primary"]) == pieces(art["accent"]) == 1


@pytest.mark.parametrize("moon", ["none", "above", "below"])
def test_orbit_moon_is_a_part_of_its_own(moon: str) -> None:
    art = drawn("orbit", moon=moon)
    assert pieces(art["primary"]) == (2 if moon == "none" else 3)


@pytest.mark.parametrize("towards", motif("arcs").params["towards"].options)  # type: ignore[union-attr]
def test_arcs_go_out_one_gap_apart(towards: str) -> None:
    art = drawn("arcs", towards=towards, arcs=3, sweep=90)
    assert pieces(art["primary"]) == 3
    assert area(intersect(offset(art["accent"], 1.5 * GAP), art["primary"])) < 1e-6
