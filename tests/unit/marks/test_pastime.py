"""Pastimes: what stands upright is symmetric, tones keep their distance, keys keep their count."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import exclude, intersect, offset
from logo_studio.geometry.measure import area
from logo_studio.marks.build import clean, merged
from logo_studio.marks.pastime import MOTIFS
from logo_studio.marks.registry import GAP, Artwork, Value, builder, complete
from logo_studio.rng import unit

UPRIGHT: tuple[tuple[str, dict[str, Value]], ...] = (
    ("guitar", {"tilt": 0}),
    ("guitar", {"tilt": 0, "body": "electric", "bridge": "none"}),
    ("violin", {"tilt": 0}),
    ("drum", {}),
    ("trophy", {}),
    ("trophy", {"cup": "tulip", "handles": "ears", "emblem": "star"}),
    ("medal", {"ribbon": "strap"}),
    ("kite", {"tilt": 0}),
)
#: Marks that GAP is too wide for: no tone of theirs comes nearer than this share of it.
NEAR = 0.6


def drawn(mark_id: str, params: dict[str, Value]) -> Artwork:
    return clean(builder(mark_id)(**complete(mark_id, params)))


@pytest.mark.parametrize(("mark_id", "params"), UPRIGHT)
def test_upright_marks_are_symmetric(mark_id: str, params: dict[str, Value]) -> None:
    whole = merged(drawn(mark_id, params))
    assert area(exclude(whole, mirror_x(whole))) < 0.02 * area(whole)


@pytest.mark.parametrize("mark_id", [row.id for row in MOTIFS])
@pytest.mark.parametrize("n", [0, 1, 2])
def test_tones_keep_their_distance(mark_id: str, n: int) -> None:
    row = next(row for row in MOTIFS if row.id == mark_id)
    params = {k: p.sample(unit(n, f"{mark_id}/{k}")) for k, p in row.params.items()} if n else {}
    main, *rest = drawn(mark_id, params).values()
    near = offset(main, NEAR * GAP)
    assert all(area(intersect(near, p)) < 0.002 * area(main) for p in rest)


@pytest.mark.parametrize(
    ("keys", "pattern", "blacks"), [(4, "skip", 2), (5, "all", 4), (3, "last", 1)]
)
def test_piano_has_its_black_keys(keys: int, pattern: str, blacks: int) -> None:
    art = drawn("piano", {"keys": keys, "black": pattern})
    assert art["accent"].commands.count("M") == blacks


@pytest.mark.parametrize("rings", [1, 2])
def test_the_arrow_meets_the_middle_of_the_target(rings: int) -> None:
    x0, y0, x1, y1 = drawn("bullseye", {"rings": rings})["accent"].bounds()
    assert (x0, y1) == pytest.approx((0, 0), abs=0.02)
    assert x1 > 0.4 > -0.4 > y0
