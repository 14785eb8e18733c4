"""Cookie: a disc with chips, a bite out of it and the crumbs that fell."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rounded_polygon
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import fillet, paint
from logo_studio.model.path import EMPTY, Path

R = 0.5
#: Chips as (radius from the middle, angle, size as a share), the bite lying at -42 degrees.
CHIPS = (
    (0.31, 178, 1.0), (0.29, 38, 1.0), (0.3, 108, 0.8), (0.28, -112, 0.9), (0.06, 60, 0.9),
    (0.17, -170, 0.0),
)  # fmt: skip
#: Crumbs as (radius from the middle, angle, radius).
CRUMBS = ((0.44, -44, 0.052), (0.5, -26, 0.04), (0.5, -60, 0.036))


def _chunk(x: float, y: float, size: float) -> Path:
    """A square chip with soft corners, set askew by where it lies."""
    s = size * 0.9
    square = rounded_polygon([(x - s, y - s), (x + s, y - s), (x + s, y + s), (x - s, y + s)], 0.02)
    return rotate(square, 300 * (x + y), x, y)


CHIP: dict[str, Callable[[float, float, float], Path]] = {
    "disc": circle,
    "chunk": _chunk,
    "heart": lambda x, y, size: heart(x, y, 2.4 * size),
}


def _edge(edge: str) -> Path:
    if edge == "smooth":
        return circle(0, 0, R)
    count = 14
    scallops = [circle(*polar(R - 0.085, 360 * i / count), 0.1) for i in range(count)]
    return fillet(union(circle(0, 0, R - 0.085), *scallops), 0.012)


def build(edge: str, chip: str, chips: int, size: float, bite: str, tones: str) -> Artwork:
    """`size` is a chip's radius; `bite` none, small or big, the last two with crumbs."""
    body = _edge(edge)
    for radius, angle, share in CHIPS[:chips]:
        body = subtract(body, CHIP[chip](*polar(radius, angle), size * share))
    crumbs: Path = EMPTY
    if bite != "none":
        k = 1.0 if bite == "big" else 0.8
        teeth = union(
            circle(0.44 * k + R * (1 - k), 0, 0.15 * k),
            circle(0.49, -0.15 * k, 0.13 * k),
            circle(0.49, 0.15 * k, 0.13 * k),
        )
        body = subtract(body, rotate(teeth, -42))
        shift = 0.06 * (1 - k) / 0.2
        crumbs = union(
            *[circle(*polar(r + shift, a), size * k) for r, a, size in CRUMBS[: 3 if k == 1 else 2]]
        )
    return paint(body, crumbs, tones)
