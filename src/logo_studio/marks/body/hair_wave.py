"""Hair wave: strands that flow side by side freely, or through a disc or a drop."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import stroke, tuck
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, drop, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import parted, soften
from logo_studio.model.path import Path, concat


def _wave(t: float, swing: float) -> Pen:
    """A strand's edge from top to bottom; `t` -.5 leftmost, .5 rightmost."""
    return (
        Pen()
        .move(-0.14 + 0.35 * t, -0.64)
        .cubic(swing + 1.2 * t, -0.24, -swing + 1.2 * t, 0.2, 0.14 + 1.05 * t, 0.64)
    )


def _strand(i: int, strands: int, swing: float) -> Path:
    """An S of hair, pointed at both ends; strand 0 is leftmost and longest."""
    wide = (0.95 - GAP * (strands - 1)) / strands * 1.25
    x = -0.34 + i * (wide * 0.62 + GAP)
    y0, y1 = -0.5 + 0.02 * i, 0.5 - 0.06 * i
    return (
        Pen()
        .move(x, y0)
        .cubic(x + swing + wide, y0 + 0.3, x - swing + wide * 0.8, y1 - 0.3, x + 0.12, y1)
        .cubic(x - swing - wide * 0.2, y1 - 0.26, x + swing - wide * 0.2, y0 + 0.32, x, y0)
        .close()
        .path()
    )


SHAPES: dict[str, Callable[[], Path]] = {
    "circle": lambda: circle(0, 0, 0.5),
    "squircle": lambda: superellipse(0, 0, 0.48),
    "drop": lambda: drop(0, -0.03, 0.86, 1.08),
}


def _flowing(strands: int, swing: float) -> list[Path]:
    free = [_strand(i, strands, swing) for i in range(strands)]
    return tuck(free, GAP)


def _parted(shape: Path, strands: int, swing: float) -> list[Path]:
    parts, rest = [], shape
    for i in range(strands - 1):
        edge = _wave((i + 1) / strands - 0.5, swing)
        rift = stroke(edge.path(), GAP)
        left = edge.line(-3, 0.64).line(-3, -0.64).close().path()
        part, rest = parted(rest, left, rift)
        parts.append(part)
    return [*parts, rest]


def build(shape: str, strands: int, swing: float, tone: str) -> Artwork:
    """`strands` is their number, `swing` how far they wave to the side."""
    if shape == "strands":
        parts = _flowing(strands, swing)
    else:
        parts = _parted(SHAPES[shape](), strands, swing)
    parts = [soften(p, 0.01) for p in parts]
    if tone == "one":
        return {"primary": concat(parts)}
    return {"primary": concat(parts[0::2]), "accent": concat(parts[1::2])}
