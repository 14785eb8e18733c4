"""Animals: symmetric faces are symmetric, and those in profile can look either way."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import intersect, simplify, subtract, union
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.build import merged
from logo_studio.marks.living import MOTIFS
from logo_studio.marks.living._draw import both, clear, fillet, heart, soften, symmetric
from logo_studio.marks.registry import GAP, builder, complete

HEAD_ON = ("paw", "cat", "dog", "owl", "fox", "bee", "butterfly", "lion", "bear")
PROFILES = [row.id for row in MOTIFS if "facing" in row.params and row.id != "rabbit"]


@pytest.mark.parametrize("mark_id", HEAD_ON)
def test_head_on_animals_are_symmetric(mark_id: str) -> None:
    ink = merged(builder(mark_id)(**complete(mark_id, {})))
    common = intersect(ink, mirror_x(ink))
    assert area(common) > 0.99 * area(ink)


@pytest.mark.parametrize("mark_id", PROFILES)
def test_facing_mirrors_the_animal(mark_id: str) -> None:
    build = builder(mark_id)
    right = merged(build(**complete(mark_id, {"facing": "right"})))
    left = merged(build(**complete(mark_id, {"facing": "left"})))
    assert area(left) == pytest.approx(area(right), rel=1e-3)
    rx0, _, rx1, _ = tight_bounds(right)
    lx0, _, lx1, _ = tight_bounds(left)
    assert (lx0, lx1) == pytest.approx((-rx1, -rx0), abs=2e-3)


def test_symmetric_closes_a_half_outline() -> None:
    half = Pen().move(0, -1).cubic(0.5, -1, 1, -0.5, 1, 0).line(0, 1).path()
    shape = symmetric(half)
    assert shape.commands == "MCLLCZ"
    assert shape.bounds() == (-1, -1, 1, 1)
    assert area(shape) == pytest.approx(2 * area(Pen().move(0, -1).cubic(
        0.5, -1, 1, -0.5, 1, 0).line(0, 1).close().path()))  # fmt: skip


def test_clear_keeps_one_gap() -> None:
    back, front = rect(-1, -1, 2, 2), rect(0, -2, 2, 4)
    assert tight_bounds(clear(back, front))[2] == pytest.approx(-GAP, abs=1e-3)


def test_both_doubles_a_part_that_is_off_the_axis() -> None:
    part = circle(1, 0, 0.2)
    assert area(both(part)) == pytest.approx(2 * area(part), rel=1e-3)


def test_soften_rounds_outer_and_fillet_inner_corners() -> None:
    cross = union(rect(-1, -0.3, 2, 0.6), rect(-0.3, -1, 0.6, 2))
    assert area(soften(cross, 0.1)) < area(cross) < area(fillet(cross, 0.1))


def test_heart_stands_in_its_box() -> None:
    shape = heart(0.2, -0.1, 0.8)
    x0, y0, x1, y1 = tight_bounds(shape)
    assert (x0, x1) == pytest.approx((-0.2, 0.6), abs=1e-3)
    assert (y0 + y1) / 2 == pytest.approx(-0.1, abs=1e-3)
    assert (y1 - y0) / (x1 - x0) == pytest.approx(0.914, abs=2e-3)
    rounded = heart(0.2, -0.1, 0.8, 0.1)
    assert area(subtract(simplify(rounded), shape)) < 1e-3
    assert area(rounded) < area(shape)
