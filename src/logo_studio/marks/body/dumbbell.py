"""Dumbbell: a bar between stepped plates, or between two hexagonal heads."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, tilted
from logo_studio.model.path import EMPTY, Path

#: Half the length of the grip between the innermost plates.
GRIP = 0.17


def _plates(count: int, bar: float, corner: float) -> tuple[Path, Path]:
    """(inner plates, outer plates and stubs): each lower than the one before it."""
    thick = {1: 0.2, 2: 0.14, 3: 0.1}[count]
    inner, outer = EMPTY, EMPTY
    x = GRIP
    for i in range(count):
        h = 0.58 - 0.36 * i / count
        plate = rounded_rect(x, -h / 2, thick, h, min(corner, thick / 2))
        inner, outer = (inner + plate, outer) if i == 0 else (inner, outer + plate)
        x += thick + GAP
    stub = rounded_rect(x, -bar / 2, bar * 0.6, bar, (0, bar * 0.3, bar * 0.3, 0))
    return inner, union(outer, stub)


def _heads(bar: float, corner: float) -> Path:
    """A hexagonal head seen from the side: a block with cut corners."""
    x, w, h, cut = GRIP, 0.3, 0.26, 0.1
    points = [
        (x, -h + cut), (x + cut * 0.6, -h), (x + w - cut * 0.6, -h), (x + w, -h + cut),
        (x + w, h - cut), (x + w - cut * 0.6, h), (x + cut * 0.6, h), (x, h - cut),
    ]  # fmt: skip
    return rounded_polygon(points, corner)


def build(form: str, plates: int, angle: float, bar: float, corner: float) -> Artwork:
    """`bar` is the grip's thickness, `corner` the plates' radius, `angle` the tilt."""
    grip = rect(-GRIP + GAP, -bar / 2, 2 * (GRIP - GAP), bar)
    if form == "hex":
        art: Artwork = {"primary": both_sides(_heads(bar, corner)), "accent": grip}
    else:
        inner, outer = _plates(plates, bar, corner)
        art = {"primary": union(both_sides(inner), grip), "accent": both_sides(outer)}
    return tilted(art, angle)
