"""Shapes have the areas and boxes that geometry demands."""

from __future__ import annotations

from math import hypot, pi, sqrt

import pytest

from logo_studio.geometry import shapes
from logo_studio.geometry.measure import area, flatten, signed_area, tight_bounds
from logo_studio.model.path import Path


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (shapes.circle(0, 0, 1), pi),
        (shapes.ellipse(3, 2, 2, 1), 2 * pi),
        (shapes.ring(0, 0, 1, 0.25), pi * (1 - 0.75**2)),
        (shapes.rect(1, 1, 3, 2), 6),
        (shapes.rounded_rect(0, 0, 4, 2, 0.5), 8 - (4 - pi) * 0.25),
        (shapes.rounded_rect(0, 0, 4, 2, (1, 0, 1, 0)), 8 - 2 * (1 - pi / 4)),
        (shapes.regular_polygon(0, 0, 1, 6), 3 * sqrt(3) / 2),
        (shapes.rounded_polygon([(0, 0), (1, 0), (1, 1), (0, 1)], 0.2), 1 - (4 - pi) * 0.04),
        (shapes.wedge(0, 0, 2, 0, 90), pi),
        (shapes.arc_band(0, 0, 1, 0.2, 0, 180), pi * (1.1**2 - 0.9**2) / 2),
        (shapes.capsule(0, 0, 3, 4, 1), 5 + pi / 4),
        (shapes.lens(0, 0, 2, 0, 0.5, 0.5), pi),  # two half circles
        (shapes.lens(0, 0, 2, 0, 0.5, 0.0), pi / 2),
        (shapes.lens(0, 0, 2, 0, 0.5, -0.5), 0.0),
    ],
)
def test_area(path: Path, expected: float) -> None:
    assert area(path) == pytest.approx(expected, rel=2e-3, abs=2e-3)


def test_lens_bulges_left_of_travel() -> None:
    x0, _, x1, _ = tight_bounds(shapes.lens(0, 0, 0, -1, 0.2, 0.1))
    assert (round(x0, 6), round(x1, 6)) == (-0.2, 0.1)


@pytest.mark.parametrize("shape", [shapes.leaf(0, 0, 1, 2), shapes.drop(0, 0, 1, 2)])
def test_leaf_and_drop_fill_their_box(shape: Path) -> None:
    x0, y0, x1, y1 = tight_bounds(shape)
    assert (y0, y1) == (pytest.approx(-1), pytest.approx(1))
    assert x1 - x0 == pytest.approx(1, abs=0.03)


def test_spark_thins_with_its_waist() -> None:
    thin, fat = shapes.spark(0, 0, 1, 0.05), shapes.spark(0, 0, 1, 0.6)
    assert area(thin) < area(fat) < area(shapes.regular_polygon(0, 0, 1, 4))


def test_star_and_superellipse() -> None:
    assert len(shapes.star(0, 0, 1, 0.4, 5).xs) == 10
    assert pi < area(shapes.superellipse(0, 0, 1)) < 4


def test_ring_hole_winds_the_other_way() -> None:
    outer, hole = shapes.ring(0, 0, 1, 0.2).contours()
    assert signed_area(outer) * signed_area(hole) < 0


def test_scallops_reach_from_valley_to_crest() -> None:
    edge = shapes.scalloped(0, 0, 1.0, 36, 0.05)
    reach = [hypot(x, y) for x, y in flatten(edge, 8)[0]]
    assert min(reach) == pytest.approx(1.0, abs=1e-9)
    assert max(reach) == pytest.approx(1.05, abs=0.005)
    assert edge.commands.count("C") == 36
