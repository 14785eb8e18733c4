"""Whale: one silhouette of arcs, grooved belly of the second colour, a spout."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, drop, lens
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import EMPTY, Path

#: The blowhole.
X, Y = -0.18, -0.26


def _body() -> Path:
    return (
        Pen()
        .move(-0.5, 0.0)
        .cubic(-0.5, -0.19, -0.34, -0.26, -0.16, -0.26)
        .cubic(0.12, -0.26, 0.16, 0.04, 0.3, 0.04)
        .cubic(0.37, 0.04, 0.385, -0.02, 0.37, -0.09)
        .cubic(0.29, -0.11, 0.235, -0.18, 0.22, -0.27)
        .cubic(0.31, -0.28, 0.385, -0.24, 0.42, -0.17)
        .cubic(0.435, -0.25, 0.49, -0.31, 0.57, -0.32)
        .cubic(0.585, -0.22, 0.545, -0.14, 0.475, -0.1)
        .cubic(0.51, 0.16, 0.32, 0.38, -0.06, 0.38)
        .cubic(-0.34, 0.38, -0.5, 0.24, -0.5, 0.0)
        .close()
        .path()
    )


def _groove(i: float) -> Pen:
    """A line along the belly, `i` steps below the mouth."""
    y = 0.12 + 0.1 * i
    return (
        Pen().move(-0.62, y).cubic(-0.3, y, -0.1 - 0.03 * i, 0.16 + 0.08 * i, 0.16 - 0.06 * i, 0.62)
    )


def _fan() -> Path:
    leaf = lens(X, Y - GAP * 1.2, X, Y - 0.26, 0.24)
    return union(rotate(leaf, -34, X, Y), rotate(leaf, 34, X, Y))


SPOUTS: dict[str, Callable[[], Path]] = {
    "fan": _fan,
    "drop": lambda: drop(X, Y - GAP - 0.11, 0.14, 0.22),
    "none": lambda: EMPTY,
}


def build(grooves: int, spout: str, tone: str, facing: str) -> Artwork:
    """`grooves` is the number of furrows in the belly."""
    whale = _body()
    below = _groove(0).line(-0.62, 0.62).close().path()
    belly = intersect(whale, below)
    back = subtract(clear(whale, belly), circle(-0.3, -0.02, 0.037))
    furrows = [stroke(_groove(i + 1).path(), GAP * 0.9) for i in range(grooves)]
    belly = subtract(belly, *furrows)
    jet = SPOUTS[spout]()
    if tone == "one":
        art: Artwork = {"primary": union(back, belly, jet)}
    else:
        art = {"primary": back, "accent": union(belly, jet)}
    if facing == "right":
        art = flipped(art)
    return art
