"""A composite is the path it stands for, and knows its box and area without working it out."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import place_on_grid, rotate, scale
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.composite import Composite, Placement
from logo_studio.geometry.measure import tight_bounds
from logo_studio.geometry.shapes import circle, leaf, rect
from logo_studio.model.path import Path, concat

LEAF, DISC = leaf(0, 0, 0.5, 1), circle(0.2, 0.1, 0.5)


def placement(p: Path, k: float, dx: int, dy: int, angle: float | None = None) -> Placement:
    turn = None if angle is None else cos_sin(angle)
    return Placement(p, k, dx, dy, tight_bounds(p), p.ink_area(), turn)


def test_equals_the_plain_path() -> None:
    made = Composite([placement(LEAF, 333.3, 1000, 2000), placement(DISC, 50, 7, 9)])
    plain = concat([place_on_grid(LEAF, 333.3, 1000, 2000), place_on_grid(DISC, 50, 7, 9)])
    assert made == plain
    assert plain == made.plain()
    assert hash(made) == hash(plain)
    assert (made.commands, made.xs, made.ys) == (plain.commands, plain.xs, plain.ys)
    assert list(made.contours()) == list(plain.contours())
    assert made.node_count() == plain.node_count()
    assert made != Composite([placement(DISC, 50, 7, 9)])
    assert made != "path"


def test_box_and_area_are_known_unread() -> None:
    made = Composite([placement(LEAF, 400, 1000, 2000), placement(rect(0, 0, 1, 1), 90, 7, 9)])
    box, area = made.bounds(), made.ink_area()
    assert made._path is None
    assert box == pytest.approx(tight_bounds(made.plain()), abs=1)
    assert area == pytest.approx(made.plain().ink_area(), rel=0.01)


def test_turned_outlines() -> None:
    made = Composite([placement(LEAF, 400, 1000, 2000, 30)])
    plain = place_on_grid(rotate(scale(LEAF, 400), 30), 1, 1000, 2000)
    assert made.xs == pytest.approx(plain.xs, abs=1)
    assert made.ys == pytest.approx(plain.ys, abs=1)
    x0, y0, x1, y1 = made.bounds()
    tx0, ty0, tx1, ty1 = tight_bounds(plain)
    assert x0 <= tx0 + 1
    assert y0 <= ty0 + 1
    assert x1 >= tx1 - 1
    assert y1 >= ty1 - 1


def test_adding_stays_unread_among_composites() -> None:
    a, b = Composite([placement(LEAF, 4, 1, 2)]), Composite([placement(DISC, 5, 7, 9)])
    both = a + b
    assert isinstance(both, Composite)
    assert both._path is None
    assert both == a.plain() + b.plain()
    assert (a + b.plain()) == both
    assert not Composite([])
