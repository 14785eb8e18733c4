"""Fan: swept blades about a hub, free or in a ring."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ring, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import Path

R = 0.5


def _blade(count: int, sweep: float, reach: float) -> Path:
    """A blade that widens outward and leans by `sweep` degrees."""
    span = 360 / count * 0.62
    front, back = -90 - span / 2, -90 + span / 2
    pen = Pen().move(0, 0)
    pen.cubic(
        *polar(reach * 0.55, front - 24 + sweep * 0.2),
        *polar(reach * 0.9, front - 10 + sweep),
        *polar(reach, front + sweep),
    )
    pen.arc(0, 0, reach, front + sweep, back + sweep)
    pen.cubic(
        *polar(reach * 0.8, back + sweep + 6), *polar(reach * 0.34, back + 20 + sweep * 0.4), 0, 0
    )
    return pen.close().path()


def build(blades: int, sweep: float, hub: float, frame: str) -> Artwork:
    """`sweep` leans the blades, in degrees; `hub` is the radius of the boss."""
    reach = R if frame == "free" else R - 0.08 - GAP
    boss = circle(0, 0, hub + GAP)
    rotor = subtract(union(*turned(_blade(blades, sweep, reach), blades)), boss)
    if frame == "ring":
        rotor = union(rotor, ring(0, 0, R, 0.08))
    if frame == "square":
        case = rounded_rect(-R - 0.02, -R - 0.02, 2 * R + 0.04, 2 * R + 0.04, 0.14)
        rotor = union(rotor, subtract(case, circle(0, 0, R - 0.08)))
    return {"primary": rotor, "accent": circle(0, 0, hub)}
