"""Animals: symmetric faces are symmetric, and those in profile can look either way."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.marks.build import merged
from logo_studio.marks.living import MOTIFS
from logo_studio.marks.registry import builder, complete

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
