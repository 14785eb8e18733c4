"""Horizon: a shape solid above, dissolving below into thinner and thinner bands (CRAFT S19)."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.measure import tight_bounds
from logo_studio.geometry.shapes import circle, drop, rect, regular_polygon, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import EMPTY, Path

SHAPES: dict[str, Callable[[], Path]] = {
    "circle": lambda: circle(0, 0, 0.5),
    "square": lambda: rounded_rect(-0.46, -0.46, 0.92, 0.92, 0.12),
    "arch": lambda: rounded_rect(-0.38, -0.5, 0.76, 1, (0.38, 0.38, 0, 0)),
    "hexagon": lambda: regular_polygon(0, 0, 0.5, 6),
    "drop": lambda: drop(0, 0, 0.72, 1),
}


def build(shape: str, bands: int, solid: float, taper: float, turn: float, tone: str) -> Artwork:
    """`solid` is the undivided share of the height, `taper` last band to first.

    `turn` tips the direction of dissolving; `tone` plain, or the bands in the second colour.
    """
    body = rotate(SHAPES[shape](), -turn)
    x0, top, x1, bottom = tight_bounds(body)
    height = bottom - top
    # Thickness falls geometrically; every gap is .5 of the first band.
    sizes = [taper ** (i / (bands - 1)) for i in range(bands)]
    unit = height * (1 - solid) / (sum(sizes) + 0.5 * bands)
    y = top + height * solid
    upper = intersect(body, rect(x0 - 0.1, top - 0.1, x1 - x0 + 0.2, 0.1 + height * solid))
    lower = EMPTY
    for i, size in enumerate(sizes):
        y += 0.5 * unit
        end = y + size * unit + (0.1 if i == bands - 1 else 0)
        lower = lower + intersect(body, rect(x0 - 0.1, y, x1 - x0 + 0.2, end - y))
        y += size * unit
    upper, lower = rotate(upper, turn), rotate(lower, turn)
    return {"primary": upper + lower} if tone == "plain" else {"primary": upper, "accent": lower}
