"""Paper plane: two wings and a keel in the second colour, folded towards the nose."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.shapes import capsule, polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear

NOSE, TIP, TAIL = (0.5, -0.44), (-0.5, -0.06), (0.2, 0.44)


def build(fold: float, keel: float, turn: float, trail: int) -> Artwork:
    """`fold` moves the creases towards the lower wing, `keel` is the keel's depth.

    `turn` in degrees; `trail` lines of motion behind it.
    """
    crease = (-0.16 + fold * 0.3, 0.1 + fold * 0.1)
    foot = (crease[0] + 0.02, crease[1] + keel)
    upper = polygon([NOSE, TIP, crease])
    blade = polygon([NOSE, crease, foot])
    # The lower wing starts behind the keel, three fifths of the way to its foot.
    corner = (NOSE[0] + 0.62 * (foot[0] - NOSE[0]), NOSE[1] + 0.62 * (foot[1] - NOSE[1]))
    lower = clear(polygon([NOSE, corner, TAIL]), blade, join="miter")
    blade = clear(blade, upper, join="miter")
    for i in range(trail):
        x, y = -0.34 + 0.08 * i, 0.2 + 0.12 * i
        blade = blade + capsule(x, y, x - 0.12, y + 0.1, GAP * 1.3)
    return {"primary": rotate(upper + lower, turn), "accent": rotate(blade, turn)}
