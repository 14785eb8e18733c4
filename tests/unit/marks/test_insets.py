"""Small motifs: of the asked size, in their place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import exclude, simplify, subtract
from logo_studio.geometry.measure import area, centroid, tight_bounds
from logo_studio.marks.insets import FULL, INSETS, blade, full_inset, heart, inset, plus
from logo_studio.model.path import Path

Draw = Callable[[str, float, float, float], Path]


@pytest.mark.parametrize(
    ("draw", "kind"), [*((inset, kind) for kind in INSETS), *((full_inset, kind) for kind in FULL)]
)
def test_insets_are_centred_and_of_the_asked_size(draw: Draw, kind: str) -> None:
    shape = draw(kind, 2, 3, 10)
    # By optics, not by box: the play triangle's box stands to the right.
    assert centroid(shape) == pytest.approx((2, 3), abs=1.1)
    x0, y0, x1, y1 = tight_bounds(shape)
    assert 7 < max(x1 - x0, y1 - y0) < 12.5


def test_no_inset_is_a_plain_cross() -> None:
    # A white cross on red, a red or a green one on white: emblems that are protected by law.
    assert not {"cross", "plus"} & (set(INSETS) | set(FULL))


def test_heart_stands_in_its_box() -> None:
    shape = heart(0.2, -0.1, 0.8)
    x0, y0, x1, y1 = tight_bounds(shape)
    assert (x0, x1) == pytest.approx((-0.2, 0.6), abs=1e-3)
    assert (y0 + y1) / 2 == pytest.approx(-0.1, abs=1e-3)
    assert (y1 - y0) / (x1 - x0) == pytest.approx(0.914, abs=2e-3)
    rounded = heart(0.2, -0.1, 0.8, 0.1)
    assert area(subtract(simplify(rounded), shape)) < 1e-3
    assert area(rounded) < area(shape)


def test_plus_reaches_as_far_to_every_side() -> None:
    shape = plus(1, 2, 0.3, 0.2)
    assert shape.bounds() == pytest.approx((0.7, 1.7, 1.3, 2.3))
    assert area(shape) == pytest.approx(2 * 0.6 * 0.2 - 0.2**2)


def test_blade_leans_to_the_right_about_its_middle() -> None:
    upright = blade(1, 2, 0.6, 0.3, 0)
    assert tight_bounds(upright) == pytest.approx((0.82, 1.7, 1.18, 2.3))
    assert area(exclude(upright, mirror_x(upright, 1))) < 1e-6
    leaning = blade(1, 2, 0.6, 0.3, 40)
    assert centroid(leaning) == pytest.approx((1, 2), abs=1e-6)
    # Drawn from its foot, which swings to the left.
    assert (leaning.xs[0], leaning.ys[0]) == pytest.approx((0.807, 2.23), abs=1e-3)
