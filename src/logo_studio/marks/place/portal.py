"""Portal: nested arches around a door or a rising sun (atlas B, grade 5)."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.place._lancet import lancet
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above
from logo_studio.model.path import EMPTY, Path

BASE = 0.5


def _round(x: float, y: float) -> Path:
    return rounded_rect(-x, y, 2 * x, BASE - y, (x, x, 0, 0))


def _square(x: float, y: float) -> Path:
    return rounded_rect(-x, y, 2 * x, BASE - y, (x * 0.3, x * 0.3, 0, 0))


#: Half width and top of an arch, and how far its top sinks per step inwards.
ARCHES: dict[str, tuple[Callable[[float, float], Path], float]] = {
    "round": (_round, 1.0),
    "pointed": (lambda x, y: lancet(x, y, BASE), 2.0),
    "square": (_square, 1.0),
}


def build(arches: int, kind: str, width: float, door: float, inside: str) -> Artwork:
    """`arches` bands around the `inside` (door, sun or open); `door` its share of the width.

    `width` of the whole to its height.
    """
    arch, sink = ARCHES[kind]
    half = width / 2
    share = door + 0.14 if inside == "sun" else door
    band = half * (1 - share) / arches - GAP
    x, y = half, -0.5
    rings = EMPTY
    for _ in range(arches):
        ring = subtract(arch(x, y), arch(x - band, y + sink * band))
        rings = union(rings, ring)
        x, y = x - band - GAP, y + sink * (band + GAP)
    if inside == "open":
        return {"primary": rings}
    core = arch(x, y) if inside == "door" else circle(0, BASE - x, x)
    return {"primary": rings, "accent": above(core, BASE)}
