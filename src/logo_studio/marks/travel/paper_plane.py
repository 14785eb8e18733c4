"""Paper plane: two wings and a keel in the second colour, folded towards the nose."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import offset, subtract
from logo_studio.geometry.shapes import capsule, polygon
from logo_studio.marks.registry import GAP, Artwork

NOSE = (0.5, -0.44)
UPPER, LOWER = (-0.5, -0.04), (0.2, 0.44)


def build(fold: float, keel: float, turn: float, trail: int) -> Artwork:
    """`fold` how near the crease lies to the nose's axis, `keel` its depth, `turn` in degrees.

    `trail` lines of motion behind it.
    """
    inner = (-0.16 + fold * 0.3, 0.1 + fold * 0.1)
    outer = (inner[0] + 0.15, inner[1] + 0.14)
    upper = polygon([NOSE, UPPER, inner])
    lower = polygon([NOSE, outer, LOWER])
    crease = polygon([NOSE, inner, (inner[0] - 0.02, inner[1] + keel), outer])
    crease = subtract(crease, offset(upper, GAP), offset(lower, GAP))
    # Towards the nose the keel runs out to a hair: what is thinner than half a gap goes.
    crease = offset(offset(crease, -GAP / 4, "miter"), GAP / 4, "miter")
    wings = upper + lower
    for i in range(trail):
        x, y = -0.36 + 0.1 * i, 0.24 + 0.13 * i
        crease = crease + capsule(x, y, x - 0.12, y + 0.1, GAP * 1.3)
    return {"primary": rotate(wings, turn), "accent": rotate(crease, turn)}
