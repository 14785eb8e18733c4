"""Pretzel: one rope, its ends crossed and laid on the bow; with grains of salt."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import EMPTY, Path, concat

#: Where grains lie on the right half of the rope.
GRAINS = ((0.4, -0.385), (0.555, -0.16), (0.5, 0.08), (0.25, 0.335))


def _hung() -> Path:
    """The beam of a shop sign, and the two links that a pretzel hangs from."""
    links = [rounded_rect(x - 0.035, -0.66, 0.07, 0.12, 0.02) for x in (-0.36, 0.36)]
    return rounded_rect(-0.58, -0.8, 1.16, 0.1, 0.02) + concat(links)


def _crowned() -> Path:
    points = [(0.28, -0.74), (0.23, -0.54), (-0.23, -0.54), (-0.28, -0.74), (-0.13, -0.65),
              (0, -0.8), (0.13, -0.65)]  # fmt: skip
    return polygon(points)


OVER: Mapping[str, Callable[[], Path]] = {
    "nothing": lambda: EMPTY, "beam": _hung, "crown": _crowned,
}  # fmt: skip


def build(rope: float, salt: int, arch: float, over: str) -> Artwork:
    """`rope` its thickness, `arch` how low the bow hangs, `salt` grains on it.

    `over` it is nothing, the beam of a shop sign, or the crown of the guild's.
    """
    pen = Pen().move(-0.3, arch - 0.1)
    # From the left end through the middle, round the right loop, along the bow, and back again.
    pen.cubic(-0.16, 0.2, 0.0, 0.1, 0.08, -0.1).cubic(0.14, -0.3, 0.22, -0.41, 0.36, -0.41)
    pen.cubic(0.5, -0.41, 0.58, -0.27, 0.55, -0.08).cubic(0.5, 0.22, 0.25, arch, 0, arch)
    pen.cubic(-0.25, arch, -0.5, 0.22, -0.55, -0.08).cubic(-0.58, -0.27, -0.5, -0.41, -0.36, -0.41)
    pen.cubic(-0.22, -0.41, -0.14, -0.3, -0.08, -0.1).cubic(0.0, 0.1, 0.16, 0.2, 0.3, arch - 0.1)
    body = stroke(pen.path(), rope, "round")
    spots = [(side * x, y) for x, y in GRAINS for side in (1, -1)][:salt]
    holes = concat([circle(x, y, 0.026) for x, y in spots])
    return paint(body + reverse(holes) if spots else body, OVER[over]())
