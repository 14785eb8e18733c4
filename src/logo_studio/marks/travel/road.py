"""Road: a way to the horizon inside a shape, under a rising sun."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    circle,
    polygon,
    rect,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rounded_regular
from logo_studio.model.path import Path

FIELDS: dict[str, Callable[[], Path]] = {
    "circle": lambda: circle(0, 0, 0.5),
    "hexagon": lambda: rounded_regular(0, 0, 0.52, 6, 0.05),
    "rounded": lambda: rounded_rect(-0.46, -0.46, 0.92, 0.92, 0.2),
    "arch": lambda: rounded_rect(-0.4, -0.5, 0.8, 1, (0.4, 0.4, 0.03, 0.03)),
}


def build(field: str, bend: float, sun: float, horizon: float, lane: str) -> Artwork:
    """`bend` of the road (0 straight), `sun` its radius (0 none), `horizon` height of the line.

    `lane` plain, or dashed when the road is straight.
    """
    shape = FIELDS[field]()
    way = _way(bend, horizon)
    ground = subtract(intersect(shape, rect(-1, horizon, 2, 2)), way)
    if lane == "dashed" and not bend:
        ground = ground + intersect(shape, _dashes(horizon))
    sky = intersect(shape, rect(-1, -1, 2, 1 + horizon - GAP))
    rising = intersect(circle(0, horizon - GAP, sun), rect(-1, -1, 2, 1 + horizon - GAP))
    sky = subtract(sky, circle(0, horizon - GAP, sun + GAP))
    return {"primary": union(ground, sky), "accent": rising}


def _way(bend: float, y: float) -> Path:
    """The road's surface: `bend` swings it right, then left, and back to the middle."""
    if not bend:
        return polygon([(-0.03, y), (0.03, y), (0.28, 0.6), (-0.28, 0.6)])
    return (
        Pen()
        .move(-0.03, y)
        .cubic(bend, y + 0.16, -0.5 - bend * 0.3, y + 0.26, -0.3, 0.6)
        .line(0.3, 0.6)
        .cubic(0.1 - bend * 0.6, y + 0.3, 0.16 + bend, y + 0.2, 0.03, y)
        .close()
        .path()
    )


def _dashes(y: float) -> Path:
    return union(
        polygon([(-0.022, y + 0.13), (0.022, y + 0.13), (0.03, y + 0.24), (-0.03, y + 0.24)]),
        polygon([(-0.036, y + 0.31), (0.036, y + 0.31), (0.06, 0.6), (-0.06, 0.6)]),
    )
