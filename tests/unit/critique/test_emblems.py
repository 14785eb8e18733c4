"""Protected emblems and flags are refused; their shapes in other colours are free."""

from __future__ import annotations

import pytest

from logo_studio.critique.emblems import is_light, is_red
from logo_studio.critique.engine import review
from logo_studio.critique.flags import colour_name
from logo_studio.critique.profiles import FULL
from logo_studio.geometry.affine import place, reverse, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, ring, rounded_rect, star
from logo_studio.model.drawing import Drawing, Part
from logo_studio.model.path import Path, concat

RED, BLUE, GREEN, GOLD = "#D8232A", "#1F4FB4", "#1E8A4C", "#FFD200"
CROSS = union(rect(-1, -3, 2, 6), rect(-3, -1, 6, 2))
CRESCENT = subtract(circle(0, 0, 3), circle(1, 0, 2.4))
DIAMOND = polygon([(0, -3), (3, 0), (0, 3), (-3, 0)])
CRYSTAL = DIAMOND + reverse(place(DIAMOND, 0.7, 0, 0))
RINGS = [ring(x, y, 1, 0.2) for x, y in ((-2.2, 0), (0, 0), (2.2, 0), (-1.1, 1.05), (1.1, 1.05))]
FOUR = concat([rect(x, y, 2, 2) for x in (-3, 1) for y in (-3, 1)])


def drawing(*parts: tuple[Path, str], ground: str = "#FFFFFF") -> Drawing:
    placed = []
    for path, fill in parts:
        p = place(path, 500, 2560, 2560)
        whole = Path(p.commands, tuple(map(round, p.xs)), tuple(map(round, p.ys)))
        placed.append(Part("mark", "primary", fill, whole))
    return Drawing(5120, 5120, ground, tuple(placed), "", "", "symbol", (), None, 300.0)


def bands(*fills: str, upright: bool) -> list[tuple[Path, str]]:
    step = 6 / len(fills)
    shapes = [rect(-3 + i * step, -2, step, 4) for i in range(len(fills))]
    if not upright:
        shapes = [rect(-3, -2 + i * 4 / len(fills), 6, 4 / len(fills)) for i in range(len(fills))]
    return list(zip(shapes, fills, strict=True))


FORBIDDEN = {
    "red cross": ("red_cross", drawing((CROSS, RED))),
    "red cross on cream": ("red_cross", drawing((CROSS, "#B3261E"), ground="#F5F0E6")),
    "cross with round arms": (
        "red_cross",
        drawing((union(rounded_rect(-1, -3, 2, 6, 0.4), rounded_rect(-3, -1, 6, 2, 0.4)), RED)),
    ),
    "red cross in a ring": ("red_cross", drawing((CROSS, RED), (ring(0, 0, 4.6, 0.4), BLUE))),
    "swiss": ("swiss_cross", drawing((subtract(rect(-4.5, -4.5, 9, 9), CROSS), RED))),
    "white cross on red": ("swiss_cross", drawing((CROSS, "#FFFFFF"), ground=RED)),
    "four red squares": ("swiss_cross", drawing((FOUR, RED))),
    "red crescent": ("red_crescent", drawing((CRESCENT, RED))),
    "mirrored crescent": ("red_crescent", drawing((rotate(CRESCENT, 180), RED))),
    "red crystal": ("red_crystal", drawing((CRYSTAL, RED))),
    "olympic": ("olympic_rings", drawing(*[(r, BLUE) for r in RINGS])),
    "france": ("national_flag", drawing(*bands(BLUE, "#FFFFFF", RED, upright=True))),
    "italy, its white left to the paper": (
        "national_flag",
        drawing((rect(-3, -2, 2, 4), GREEN), (rect(1, -2, 2, 4), RED)),
    ),
    "germany": ("national_flag", drawing(*bands("#111111", RED, GOLD, upright=False))),
    "ukraine": ("national_flag", drawing(*bands(BLUE, GOLD, upright=False))),
    "japan": ("national_flag", drawing((circle(0, 0, 3), RED))),
    "bangladesh": ("national_flag", drawing((circle(0, 0, 3), RED), ground=GREEN)),
    "sweden": (
        "national_flag",
        drawing(
            (rect(-4, -2.5, 8, 5), BLUE),
            (union(rect(-1.5, -2.5, 1, 5), rect(-4, -0.5, 8, 1)), GOLD),
        ),
    ),
}

FREE = {
    "green cross": drawing((CROSS, GREEN)),
    "orange cross": drawing((CROSS, "#E07A1F")),
    "white cross on blue": drawing((CROSS, "#FFFFFF"), ground=BLUE),
    "blue crescent": drawing((CRESCENT, BLUE)),
    "green frame": drawing((CRYSTAL, GREEN)),
    "red star": drawing((star(0, 0, 3, 1.3, 5), RED)),
    "blue disc": drawing((circle(0, 0, 3), BLUE)),
    "red cross on its corner": drawing((rotate(CROSS, 45), RED)),
    "red gamepad": drawing(
        (subtract(rounded_rect(-4, -2, 8, 4, 1), place(CROSS, 0.3, -2, 0)), RED)
    ),
    "three rings": drawing(*[(r, RED) for r in RINGS[:3]]),
    "green, white and blue": drawing(*bands(GREEN, "#FFFFFF", BLUE, upright=True)),
    "two red bars": drawing((rect(-3, -2, 6, 1.8), RED), (rect(-3, 0.2, 6, 1.8), RED)),
}


@pytest.mark.parametrize("name", FORBIDDEN)
def test_is_refused(name: str) -> None:
    code, forbidden = FORBIDDEN[name]
    verdict = review(forbidden, FULL)
    (finding,) = [f for f in verdict.findings if f.check == "protected_emblem"]
    assert (finding.code, finding.severity) == (code, "fail")
    assert verdict.refusal == finding.message
    assert not verdict.passed


@pytest.mark.parametrize("name", FREE)
def test_is_free(name: str) -> None:
    verdict = review(FREE[name], FULL)
    (finding,) = [f for f in verdict.findings if f.check == "protected_emblem"]
    assert finding.severity == "pass", finding.message
    assert not verdict.refusal


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("#FFFFFF", "white"), ("#F5F0E6", "white"), ("#111111", "black"), ("#D8232A", "red"),
        ("#FF6B6B", "red"), ("#FFA552", "orange"), ("#FFD200", "yellow"), ("#1E8A4C", "green"),
        ("#1F4FB4", "blue"), ("#8A8A8A", ""), ("#7A3FB0", ""),
    ],
)  # fmt: skip
def test_colours_by_name(colour: str, name: str) -> None:
    assert colour_name(colour) == name


def test_red_is_neither_pink_nor_orange() -> None:
    assert all(map(is_red, ("#D8232A", "#E4002B", "#B3261E", "#E5534B", "#FF6B6B")))
    assert not any(map(is_red, ("#FFA552", "#FFC0CB", "#3B0D0D", "#1F4FB4", "#7A3FB0")))
    assert is_light("#F5F0E6")
    assert not is_light("#FFD200")
