"""Yards: what stands upright is symmetric, tones keep their distance, cycles come round."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import exclude, intersect, offset
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.marks.build import clean, merged
from logo_studio.marks.registry import GAP, Artwork, Value, builder, complete
from logo_studio.marks.yard import MOTIFS
from logo_studio.rng import unit

UPRIGHT: tuple[tuple[str, dict[str, Value]], ...] = (
    ("church", {}),
    ("church", {"plan": "chapel", "tone": "door", "door": "pointed"}),
    ("church", {"plan": "tower", "window": "slit"}),
    ("service_bell", {}),
    ("service_bell", {"ring": "arcs", "base": "tray"}),
    ("broom", {"tilt": 0}),
    ("shovel", {"tilt": 0}),
    ("sword", {"scene": "single", "turn": 0}),
    ("cctv", {"form": "dome"}),
    ("parcel", {}),
    ("parcel", {"form": "open", "emblem": "heart"}),
    ("turbine", {"blade": "leaf", "ground": "hill"}),
)
#: No tone comes nearer to the other than this share of the gap.
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


@pytest.mark.parametrize("arrows", [2, 3])
def test_recycling_arrows_come_round(arrows: int) -> None:
    whole = merged(drawn("recycle", {"arrows": arrows}))
    assert whole.commands.count("M") == arrows
    assert area(exclude(whole, rotate(whole, 360 / arrows))) < 0.02 * area(whole)


@pytest.mark.parametrize("charge", [1, 2, 3, 4])
def test_battery_shows_its_charge(charge: int) -> None:
    art = drawn("battery", {"form": "bars", "charge": charge})
    assert art["accent"].commands.count("M") == charge


@pytest.mark.parametrize("mark_id", ["tractor", "bus", "scooter"])
def test_wheels_stand_on_one_line(mark_id: str) -> None:
    art = drawn(mark_id, {})
    wheels = [tight_bounds(c) for c in art["primary"].contours()]
    floor = max(y1 for _, _, _, y1 in wheels)
    assert sum(abs(y1 - floor) < 0.002 for _, _, _, y1 in wheels) == 2


@pytest.mark.parametrize("mark_id", ["tractor", "excavator", "fuel_pump", "helicopter", "cctv"])
def test_heading_left_is_the_mirror_image(mark_id: str) -> None:
    right, left = (merged(drawn(mark_id, {"heading": h})) for h in ("right", "left"))
    assert area(exclude(mirror_x(right), left)) < 0.005 * area(right)
