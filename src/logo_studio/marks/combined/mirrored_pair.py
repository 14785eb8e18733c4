"""Two of a kind: facing each other, back to back, or circling one another."""

from __future__ import annotations

from logo_studio.geometry.affine import fit, move, rotate
from logo_studio.geometry.measure import tight_bounds
from logo_studio.marks.combined._glyphs import picture
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import mirror_image, paint

#: What may hang upside down: it flies, swims or grows.
_FLOATING = frozenset({"bird", "swan", "leaf", "whale", "dolphin"})


def build(kind: str, way: str, tilt: float, apart: float, tones: str) -> Artwork:
    """`way` facing, back or round (turned by half a circle); `tilt` lifts the heads, in degrees.

    Animals that stand face each other instead of circling. `apart` is the distance between the
    two, in their own lengths.
    """
    one = rotate(fit(picture(kind), 1), -tilt)
    if way == "back":
        one = mirror_image(one)
    x0, _, x1, y1 = tight_bounds(one)
    if way == "round" and kind in _FLOATING:
        one = move(one, -(x0 + x1) / 2, -y1 - apart / 2)
        return paint(one, rotate(one, 180), tones)
    one = move(one, -x1 - apart / 2, 0)
    return paint(one, mirror_image(one), tones)
