"""The steps of drawing: each does what its name says and keeps its measure."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import exclude, union
from logo_studio.geometry.measure import area, signed_area, tight_bounds
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rect, regular_polygon
from logo_studio.marks.registry import GAP
from logo_studio.marks.steps import (
    HEADINGS,
    above,
    below,
    both_sides,
    clear,
    fillet,
    flipped,
    halves,
    left_of,
    line,
    mirror_image,
    mirrored,
    mirrored_points,
    nested,
    outlined,
    paint,
    parted,
    pick_out,
    places,
    rhombus,
    right_of,
    rounded_regular,
    soften,
    tilted,
    turned,
)
from logo_studio.model.path import EMPTY

SQUARE = rect(-1, -1, 2, 2)


def test_mirrored_closes_straight_across_or_at_the_axis() -> None:
    house = mirrored(Pen().move(0, -1).line(1, 0).line(1, 1))
    assert house.commands == "MLLLLZ"
    assert area(house) == pytest.approx(3)
    lens = mirrored(Pen().move(0, -1).cubic(1, -0.5, 1, 0.5, 0, 1))
    assert lens.commands == "MCCZ"
    assert lens.bounds() == (-1, -1, 1, 1)
    flat = mirrored(Pen().move(0.5, 0).line(1, 1))
    assert area(flat) == pytest.approx(1.5)


def test_mirrored_doubles_the_half() -> None:
    half = Pen().move(0, -1).cubic(0.5, -1, 1, -0.5, 1, 0).line(0, 1)
    shape = mirrored(half)
    assert shape.commands == "MCLLCZ"
    assert shape.bounds() == (-1, -1, 1, 1)
    assert area(shape) == pytest.approx(2 * area(half.close().path()))


def test_mirrored_points_keep_those_on_the_axis_single() -> None:
    assert mirrored_points([(0, -1), (1, 0), (1, 2)]) == [
        (0, -1), (1, 0), (1, 2), (-1, 2), (-1, 0),
    ]  # fmt: skip


def test_both_sides_doubles_a_part_that_is_off_the_axis() -> None:
    part = circle(1, 0, 0.2)
    assert area(both_sides(part)) == pytest.approx(2 * area(part), rel=1e-3)


def test_mirror_image_keeps_the_winding() -> None:
    corner = polygon([(0, 0), (2, 0), (0, 1)])
    assert mirror_image(corner).bounds() == pytest.approx((-2, 0, 0, 1))
    assert signed_area(mirror_image(corner)) == pytest.approx(signed_area(corner))


def test_headings_point_where_they_say() -> None:
    x, y = polar(1, HEADINGS["up_left"])
    assert x == pytest.approx(y)
    assert x < 0
    assert polar(1, HEADINGS["down"]) == pytest.approx((0, 1))


def test_turned_copies_stand_at_equal_angles() -> None:
    copies = turned(circle(0, -1, 0.1), 4, 90)
    middles = [((x0 + x1) / 2, (y0 + y1) / 2) for x0, y0, x1, y1 in map(tight_bounds, copies)]
    expected = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    assert [c for m in middles for c in m] == pytest.approx([c for e in expected for c in e])


def test_places_are_centred() -> None:
    assert places(1, 0.3) == [0]
    assert places(4, 0.2) == pytest.approx([-0.3, -0.1, 0.1, 0.3])


def test_line_has_its_width_and_ends() -> None:
    assert tight_bounds(line([(0, 0), (1, 0)], 0.2)) == pytest.approx((0, -0.1, 1, 0.1))
    assert tight_bounds(line([(0, 0), (1, 0)], 0.2, "square"))[0] == pytest.approx(-0.1)
    bent = [(0, 0), (1, 0), (1, 1)]
    assert area(line(bent, 0.2)) > area(line(bent, 0.2, "butt", "round"))


def test_outlined_is_a_band_inside_the_edge() -> None:
    frame = outlined(SQUARE, 0.25)
    assert frame.bounds() == pytest.approx((-1, -1, 1, 1))
    assert area(frame) == pytest.approx(4 - 1.5**2, abs=1e-3)


def test_rounded_regular_lies_in_its_polygon() -> None:
    sharp, soft = regular_polygon(1, 2, 0.5, 6), rounded_regular(1, 2, 0.5, 6, 0.1)
    assert soft.commands.count("C") == 6
    assert 0.95 * area(sharp) < area(soft) < area(sharp)
    assert tight_bounds(rounded_regular(0, 0, 1, 3, 0.01, 0))[2] > 0.95


def test_rhombus_stands_on_its_corner() -> None:
    assert area(rhombus(0.5, 0.25)) == pytest.approx(0.25)
    assert area(rhombus(0.5, 0.25, 0.05)) < 0.25


def test_nested_outlines_are_one_gap_apart() -> None:
    outer, inner, core = nested(SQUARE, 0.2)
    assert outer.bounds()[2] == pytest.approx(1)
    assert inner.bounds()[2] == pytest.approx(0.8 - GAP, abs=1e-3)
    assert core.bounds()[2] == pytest.approx(0.6 - 2 * GAP, abs=1e-3)
    assert area(outer) == pytest.approx(4 - 1.6**2, abs=1e-2)


def test_soften_rounds_outer_and_fillet_inner_corners() -> None:
    cross = union(rect(-1, -0.3, 2, 0.6), rect(-0.3, -1, 0.6, 2))
    assert area(soften(cross, 0.1)) < area(cross) < area(fillet(cross, 0.1))


def test_clear_keeps_the_gap_to_every_front() -> None:
    left, right = rect(-3, -2, 2.5, 4), rect(0.5, -2, 4, 4)
    x0, _, x1, _ = tight_bounds(clear(SQUARE, left, right))
    assert (x0, x1) == pytest.approx((-0.5 + GAP, 0.5 - GAP), abs=1e-3)
    assert tight_bounds(clear(SQUARE, right, gap=0.2))[2] == pytest.approx(0.3, abs=1e-3)
    hole, sharp = (
        clear(SQUARE, rect(0, 0, 0.4, 0.4)),
        clear(SQUARE, rect(0, 0, 0.4, 0.4), join="miter"),
    )
    assert area(sharp) == pytest.approx(4 - (0.4 + 2 * GAP) ** 2)
    assert area(hole) > area(sharp)


def test_cuts_keep_their_side() -> None:
    assert left_of(SQUARE, -0.2).bounds() == pytest.approx((-1, -1, -0.2, 1))
    assert right_of(SQUARE, 0.2).bounds() == pytest.approx((0.2, -1, 1, 1))
    assert above(SQUARE, 0.5).bounds() == pytest.approx((-1, -1, 1, 0.5))
    assert below(SQUARE, 0.5).bounds() == pytest.approx((-1, 0.5, 1, 1))
    left, right = halves(SQUARE, 0.1)
    assert (left.bounds()[2], right.bounds()[0]) == pytest.approx((-0.05, 0.05))
    assert halves(SQUARE)[1].bounds()[0] == pytest.approx(GAP / 2)


def test_parted_leaves_the_rift_between_field_and_rest() -> None:
    inside, outside = parted(SQUARE, rect(-2, -2, 2, 4), rect(-0.1, -2, 0.2, 4))
    assert inside.bounds() == pytest.approx((-1, -1, -0.1, 1))
    assert outside.bounds() == pytest.approx((0.1, -1, 1, 1))


def test_paint_gives_the_second_colour_only_where_there_is_something() -> None:
    first, second = rect(0, 0, 1, 1), rect(2, 0, 1, 1)
    assert paint(first, second) == {"primary": first, "accent": second}
    assert paint(first, EMPTY) == {"primary": first}
    assert area(paint(first, second, "one")["primary"]) == pytest.approx(2)


def test_pick_out_parts_by_number() -> None:
    parts = [rect(2 * i, 0, 1, 1) for i in range(4)]
    art = pick_out(parts, (1, 3))
    assert art["primary"] == parts[0] + parts[2]
    assert art["accent"] == parts[1] + parts[3]
    assert set(pick_out(parts, ())) == {"primary"}


def test_tilted_turns_every_layer() -> None:
    art = tilted({"primary": SQUARE, "accent": rect(1, 0, 1, 1)}, 90)
    assert art["accent"].bounds() == pytest.approx((-1, 1, 0, 2))
    assert art["primary"] == rotate(SQUARE, 90)


def test_flipped_mirrors_every_layer() -> None:
    art = {"primary": polygon([(0, 0), (2, 0), (0, 1)]), "accent": rect(1, 0, 1, 1)}
    mirror = flipped(art)
    assert mirror["accent"].bounds() == pytest.approx((-2, 0, -1, 1))
    assert area(exclude(mirror["primary"], art["primary"])) == pytest.approx(2)
    assert all(signed_area(p) > 0 for p in mirror.values())
