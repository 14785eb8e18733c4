"""Slice of bread: two lobes over a square, with a sign, an egg, or butter."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.shapes import capsule, circle, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, fillet, outlined, paint
from logo_studio.model.path import EMPTY, Path


def _slice(lobe: float, corner: float) -> Path:
    """`lobe` is the radius of the crown's ends."""
    crumb = rounded_rect(-0.37, -0.3, 0.74, 0.79, (0.1, 0.1, corner, corner))
    return fillet(union(crumb, rounded_rect(-0.47, -0.49, 0.94, 2 * lobe, lobe)), 0.045)


def _sunrise() -> Path:
    disc = above(circle(0, 0.26, 0.19), 0.26)
    rays = [
        rotate(capsule(0, -0.06, 0, -0.02, GAP * 1.2), turn, 0, 0.26)
        for turn in (-72, -36, 0, 36, 72)
    ]
    return union(disc, *rays)


def _egg() -> tuple[Path, Path]:
    """The white, a soft blob of three discs, and the yolk."""
    white = union(circle(-0.06, 0.0, 0.22), circle(0.1, 0.08, 0.2), circle(-0.08, 0.16, 0.17))
    return fillet(white, 0.1), circle(0.0, 0.06, 0.115)


SIGN: dict[str, Callable[[], Path]] = {
    "heart": lambda: full_inset("heart", 0, 0.06, 0.45),
    "sun": _sunrise,
    "star": lambda: full_inset("star", 0, 0.05, 0.44),
    "leaf": lambda: full_inset("leaf", 0, 0.05, 0.46),
}


def build(style: str, sign: str, lobe: float, corner: float, tones: str) -> Artwork:
    """`style` solid (sign cut out), crust (crumb inside it) or egg (on a solid slice)."""
    bread = _slice(lobe, corner)
    if style == "egg":
        white, yolk = _egg()
        return paint(subtract(bread, white), yolk, tones)
    if style == "solid":
        return paint(subtract(bread, SIGN[sign]()), EMPTY)
    width = 0.075
    crumb = subtract(offset(bread, -width - GAP), SIGN[sign]())
    return paint(outlined(bread, width), crumb, tones)
