"""Path values, moves and measures."""

from __future__ import annotations

import pytest

from logo_studio.geometry import affine, measure
from logo_studio.geometry.numbers import join, tenths
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect
from logo_studio.model.path import EMPTY, Path, concat

SQUARE = rect(0, 0, 2, 1)
CURVED = Pen().move(0, 0).quad(1, 2, 2, 0).cubic(2, -1, 1, -1, 0, 0).close().path()


def test_value_semantics() -> None:
    assert rect(0, 0, 2, 1) == SQUARE
    assert hash(rect(0, 0, 2, 1)) == hash(SQUARE)
    assert not EMPTY
    assert SQUARE + EMPTY == SQUARE
    assert concat([SQUARE, CURVED]) == SQUARE + CURVED


def test_contours_and_segments() -> None:
    both = SQUARE + CURVED
    assert list(both.contours()) == [SQUARE, CURVED]
    assert [c for c, _ in CURVED.segments()] == list("MQCZ")


def test_moves() -> None:
    assert affine.move(SQUARE, 1, 2).bounds() == (1, 2, 3, 3)
    assert affine.scale(SQUARE, 2).bounds() == (0, 0, 4, 2)
    assert affine.scale(SQUARE, 2, 3).bounds() == (0, 0, 4, 3)
    assert affine.mirror_x(SQUARE, 1).bounds() == SQUARE.bounds()
    assert affine.mirror_y(SQUARE).bounds() == (0, -1, 2, 0)
    assert affine.rotate(SQUARE, 90).bounds() == pytest.approx((-1, 0, 0, 2))
    assert affine.rotate(SQUARE, 180, 1, 0.5).bounds() == pytest.approx((0, 0, 2, 1))
    assert affine.skew_x(SQUARE, 1).bounds() == (0, 0, 3, 1)
    assert affine.fit(SQUARE, 10, 5, 5).bounds() == pytest.approx((0, 2.5, 10, 7.5))


def test_grid_rounds_half_up_wherever_it_stands() -> None:
    p = Path("MLLZ", (0.25, 0.75, -0.25), (0.5, -0.5, 1.49))
    q = affine.place_on_grid(p, 1, 100, 200)
    assert q.xs == (100, 101, 100)
    assert q.ys == (201, 200, 201)
    assert all(type(v) is int for v in q.xs)
    there = affine.place_on_grid(p, 1, 0, 0)
    assert [x - 100 for x in q.xs] == list(there.xs)


def test_reverse_turns_the_winding() -> None:
    for p in (SQUARE, CURVED, circle(0, 0, 1)):
        assert measure.signed_area(affine.reverse(p)) == pytest.approx(-measure.signed_area(p))
        assert affine.reverse(p).bounds() == p.bounds()


def test_measures() -> None:
    assert measure.area(SQUARE) == 2
    assert measure.centroid(SQUARE) == pytest.approx((1, 0.5))
    assert measure.tight_bounds(CURVED)[3] == pytest.approx(1, abs=1e-3)
    assert CURVED.bounds()[3] == 2  # control point, not ink
    assert CURVED.node_count() == 6
    assert SQUARE.ink_area() == 2
    assert measure.crossings(measure.flatten(SQUARE), 0.5) == [0, 2]
    assert measure.bounds_of([SQUARE, EMPTY, circle(5, 5, 1)]) == (0, 0, 6, 6)


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "0"),
        (125, "12.5"),
        (-3, "-.3"),
        (40, "4"),
        (7, ".7"),
        (99999, "9999.9"),
        (-60000, "-6000"),
    ],
)
def test_tenths(n: int, text: str) -> None:
    assert tenths(n) == text


def test_join_separates_only_where_needed() -> None:
    assert join([5, 5]) == ".5.5"
    assert join([10, 5]) == "1 .5"
    assert join([10, -20, 30]) == "1-2 3"
    assert join([15, 5, 20]) == "1.5.5 2"


def test_a_point_on_a_contour_and_what_encloses_it() -> None:
    x, y = measure.point_on(SQUARE)
    assert (x, y) in {(1.0, 0.0), (1.0, 1.0)}  # the middle of a long side
    outer, inner, beside = circle(0, 0, 10), circle(2, 1, 3), circle(30, 0, 5)
    assert measure.encloses(outer, *measure.point_on(inner))
    assert not measure.encloses(inner, *measure.point_on(outer))
    assert not measure.encloses(outer, *measure.point_on(beside))
    for at in ((1.0, 0.9), (0.4, 0.2), (1.9, -0.1), (2.5, 0.0), (-1.0, 0.1), (1.0, 1.2)):
        flat = measure.flatten(CURVED)
        right = sum(1 for crossing in measure.crossings(flat, at[1]) if crossing > at[0])
        assert measure.encloses(CURVED, *at) == bool(right % 2)
    with pytest.raises(ValueError, match="no side"):
        measure.point_on(Path("M", (0.0,), (0.0,)))
