"""Train: seen from the front, on rails."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

TOP, FLOOR = -0.5, 0.22


def build(rounding: float, window: str, lights: str, track: str, width: float) -> Artwork:
    """`rounding` of the roof; `window` wide, split or tall; `lights` two or bar.

    `track` rails (in perspective), beam (a monorail's) or none; `width` to height.
    """
    half = width / 2
    body = rounded_rect(-half, TOP, width, FLOOR - TOP, (rounding, rounding, 0.08, 0.08))
    r = max(0.03, rounding - 0.1)
    height = 0.34 if window == "tall" else 0.24
    glass = rounded_rect(-half + 0.1, TOP + 0.14, width - 0.2, height, (r, r, 0.03, 0.03))
    if window == "split":
        glass = subtract(glass, rect(-GAP / 2, -1, GAP, 2))
    lamp: Path = circle(half - 0.14, FLOOR - 0.13, 0.055)
    front = union(lamp, mirror_x(lamp))
    if lights == "bar":
        front = rounded_rect(-0.13, FLOOR - 0.16, 0.26, 0.065, 0.03)
    body = subtract(body, glass, front)
    if track == "none":
        return {"primary": body}
    if track == "beam":
        return {"primary": body, "accent": rounded_rect(-0.42, FLOOR + GAP, 0.84, 0.08, 0.04)}
    rail = polygon([(0.08, FLOOR + GAP), (0.18, FLOOR + GAP), (0.37, 0.5), (0.25, 0.5)])
    sleeper = rect(-0.22, FLOOR + GAP + 0.085, 0.44, 0.06)
    return {"primary": body, "accent": union(rail, mirror_x(rail), sleeper)}
