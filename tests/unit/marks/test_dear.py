"""What is special to the marks of the family dear."""

from __future__ import annotations

import pytest

from logo_studio.geometry.measure import tight_bounds
from logo_studio.marks.dear import balloons, blocks, crown, heel, needle, spine, stroller, vase
from logo_studio.model.path import Path


def parts(path: Path) -> int:
    return len(list(path.contours()))


@pytest.mark.parametrize("points", [3, 4, 5])
def test_every_point_of_the_crown_has_its_jewel(points: int) -> None:
    assert parts(crown.build(points, "jewels", "straight", 0.28, 0.0, "none")["accent"]) == points


@pytest.mark.parametrize("folds", [1, 2, 3, 4])
def test_folds_of_the_hood(folds: int) -> None:
    art = stroller.build(folds, 30, "round", "none", "solid", 0.12, "right")
    assert parts(art["accent"]) == folds


@pytest.mark.parametrize("count", [4, 5, 6])
def test_one_vertebra_is_lit(count: int) -> None:
    art = spine.build("column", count, 0.44, 0.03, count - 1)
    assert parts(art["primary"]) == count - 1
    assert parts(art["accent"]) == 1
    profile = spine.build("profile", count, 0.44, 0.03, 0)
    assert parts(profile["primary"]) == parts(profile["accent"]) == count


@pytest.mark.parametrize("count", [1, 2, 3])
def test_number_of_balloons(count: int) -> None:
    art = balloons.build(count, "round", "plain", "sides", "straight")
    assert parts(art["accent"]) == max(1, count - 1)


@pytest.mark.parametrize("signs", list(blocks.SIGNS))
def test_each_block_carries_one_sign(signs: str) -> None:
    art = blocks.build("row", signs, 0.05, "top")
    assert parts(art["primary"]) == 4
    assert parts(art["accent"]) == 2


@pytest.mark.parametrize("turns", [3, 4, 5])
def test_turns_of_thread_on_the_spool(turns: int) -> None:
    assert parts(needle.build("spool", 0.1, 0.065, turns)["accent"]) == turns


@pytest.mark.parametrize("shape", list(vase.SHAPES))
def test_every_vase_stands_upright_on_its_middle(shape: str) -> None:
    x0, y0, x1, y1 = tight_bounds(vase.build(shape, "heart", "ears", 1.0, 0.06)["primary"])
    assert x0 == pytest.approx(-x1, abs=1e-4)
    assert (y0, y1) == pytest.approx((vase.TOP, vase.LOW), abs=1e-4)


@pytest.mark.parametrize("kind", list(heel.STILTS))
def test_heel_and_toe_stand_on_one_floor(kind: str) -> None:
    art = heel.build(0.5, kind, "pointed", "heel", "right")
    assert tight_bounds(art["accent"])[3] == pytest.approx(heel.FLOOR, abs=1e-4)
    assert tight_bounds(art["primary"])[3] == pytest.approx(heel.FLOOR, abs=1e-4)
