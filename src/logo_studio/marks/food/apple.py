"""Apple: halved in two tones, cut open with its seeds, or as an outline, under a leaf.

No bite: a bitten apple with a leaf is another company's trademark.
"""

from __future__ import annotations

from logo_studio.geometry.affine import rotate, scale
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import both_sides, clear, halves, mirrored, outlined, paint
from logo_studio.model.path import Path

#: Where the leaf springs from, in the hollow of the apple.
HOLLOW = -0.3
#: Thickness of the outlined form.
LINE = 0.1


def _outline(width: float) -> Path:
    """`width` wide, from about -.34 to .5, with a hollow above and a dent below."""
    half = (
        Pen()
        .move(0, -0.25)
        .cubic(0.12, -0.36, 0.42, -0.36, 0.42, -0.01)
        .cubic(0.42, 0.3, 0.22, 0.5, 0.1, 0.5)
        .cubic(0.05, 0.5, 0.04, 0.465, 0, 0.465)
    )
    return scale(mirrored(half), width / 0.84, 1)


def build(style: str, width: float, leaf: float, tones: str) -> Artwork:
    """`leaf` is the leaf's angle to the vertical in degrees, positive to the right."""
    body = _outline(width)
    blade = rotate(lens(0, HOLLOW, 0, HOLLOW - 0.33, 0.27), leaf, 0, HOLLOW)
    if style == "half":
        left, right = halves(body)
        return paint(left, union(right, blade), tones)
    if style == "core":
        seed = lens(0.065, 0, 0.065, 0.19, 0.26)
        body = subtract(body, lens(0, -0.14, 0, 0.34, 0.32))
        return paint(body, union(blade, both_sides(seed)), tones)
    ring = outlined(body, LINE)
    return paint(clear(ring, blade), blade, tones)
