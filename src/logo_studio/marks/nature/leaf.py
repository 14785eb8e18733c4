"""Leaf: split along its rib in two tones, cut by veins on both sides, or two leaves overlapping."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, tuck, union
from logo_studio.geometry.shapes import capsule, lens
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, halves, tilted
from logo_studio.model.path import Path

#: The leaf stands on its foot and points up.
FOOT, TIP = 0.36, -0.5


def _veins(count: int, lowest: float) -> Path:
    """Cuts from the rib to beyond the right edge, rising by 42 degrees, at even heights."""
    pitch = 0.66 / (count + 1)
    roots = [lowest - pitch * (i + 0.6) for i in range(count)]
    return union(*[capsule(0, y, 0.4, y - 0.36, GAP) for y in roots])


def _pair(veins: int, width: float) -> tuple[Path, Path]:
    """(front leaf, leaf behind it), both from one foot, spread by 28 degrees each way."""
    blade = lens(0, FOOT, 0, TIP, width)
    slit = capsule(0, FOOT, 0, TIP + 0.16 + 0.14 * (3 - veins), GAP)
    turns = [rotate(p, side, 0, FOOT) for side in (28, -28) for p in (blade, slit)]
    right, right_slit, left, left_slit = turns
    front, back = tuck([right, left], GAP)
    return subtract(front, right_slit), subtract(back, left_slit)


def build(form: str, veins: int, width: float, tilt: float) -> Artwork:
    """`width` is the bulge of each half by the length; `tilt` in degrees from upright.

    A pair stands upright; there `veins` sets how far the ribs run up.
    """
    if form == "pair":
        front, back = _pair(veins, width)
        return {"primary": front, "accent": back}
    blade = lens(0, FOOT, 0, TIP, width)
    cuts = _veins(veins, 0.3)
    if form == "split":
        left, right = halves(blade)
        return tilted({"primary": subtract(right, cuts), "accent": left}, tilt)
    rib = capsule(0, 0.6, 0, TIP + 0.2, GAP)
    return {"primary": rotate(subtract(blade, rib, both_sides(cuts)), tilt)}
