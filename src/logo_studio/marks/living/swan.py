"""Swan: a neck of one stroke, a hull-shaped body, wing feathers cut by one gap."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, fillet, flipped
from logo_studio.model.path import EMPTY, Path


def _body() -> Path:
    return (
        Pen()
        .move(-0.37, 0.12)
        .cubic(-0.2, 0.0, -0.02, 0.04, 0.1, -0.02)
        .cubic(0.26, -0.08, 0.4, -0.2, 0.5, -0.27)
        .cubic(0.51, 0.1, 0.36, 0.36, 0, 0.36)
        .cubic(-0.24, 0.36, -0.39, 0.28, -0.37, 0.12)
        .close()
        .path()
    )


def _neck(width: float) -> Path:
    s = (
        Pen()
        .move(-0.3, 0.2)
        .cubic(-0.36, -0.02, -0.06, -0.16, -0.1, -0.36)
        .cubic(-0.13, -0.48, -0.3, -0.46, -0.33, -0.34)
    )
    return stroke(s.path(), width, "round")


def _water(lines: int) -> Path:
    bars: Path = EMPTY
    for i in range(lines):
        y = 0.36 + GAP + i * (0.055 + GAP)
        bars = bars + rounded_rect(-0.44 + 0.1 * i, y, 0.9 - 0.2 * i, 0.055, 0.0275)
    return bars


def build(neck: float, feathers: int, water: int, facing: str) -> Artwork:
    """`neck` is the neck's thickness, `feathers` the parts of the wing, `water` lines below."""
    swan = fillet(union(_body(), _neck(neck)), 0.02)
    beak = lens(-0.47, -0.15, -0.33, -0.33, 0.2)
    cuts: list[Path] = []
    for i in range(feathers - 1):
        y = 0.13 + 0.095 * i
        edge = Pen().move(-0.12 + 0.06 * i, y).cubic(0.1, y, 0.3, y - 0.07, 0.58, -0.14 + 0.15 * i)
        cuts.append(stroke(edge.path(), GAP, "round"))
    swan = subtract(clear(swan, beak, gap=GAP * 0.7), *cuts)
    art: Artwork = {"primary": swan, "accent": union(beak, _water(water))}
    if facing == "right":
        art = flipped(art)
    return art
