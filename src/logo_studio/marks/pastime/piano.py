"""Piano: some keys of a keyboard as a plate, or a grand piano from above."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, fillet
from logo_studio.model.path import Path

#: A black key's width as a share of a white one.
BLACK = 0.56
#: The narrowest strip of white between two black keys.
STRIP = 0.045
#: Which gaps between white keys hold a black key.
PATTERNS = {
    "all": ((0, 1), (0, 1, 2), (0, 1, 2, 3)),
    "skip": ((0,), (0, 2), (0, 1, 3)),
    "last": ((1,), (1, 2), (0, 2, 3)),
}


def build(keys: int, black: str, plate: str, reach: float, rounding: float) -> Artwork:
    """`black` pattern of black keys, `reach` their length; `plate` square, circle or grand."""
    outline = _plate(plate, rounding)
    wing = below(above(outline, 0.14), -1) if plate == "grand" else None
    top, length = (0.14 + GAP, 0.27) if plate == "grand" else (-0.5, 1.0)
    keyboard = below(outline, top) if wing else outline
    left, pitch = (-0.44, 0.88 / keys) if wing else (-0.5, 1 / keys)
    cuts = [rect(left + pitch * i - GAP / 2, top - 1, GAP, 3) for i in range(1, keys)]
    width = BLACK * pitch
    blacks = union(
        *[
            rect(left + pitch * (i + 1) - width / 2, top - 0.2, width, 0.2 + reach * length)
            for i in PATTERNS[black][keys - 3]
        ]
    )
    blacks = intersect(keyboard, blacks)
    # The strip of white between two black keys goes where it would be a hairline.
    room = fillet(offset(blacks, GAP, "miter"), STRIP / 2)
    whites = subtract(keyboard, *cuts, room)
    return {"primary": union(whites, wing) if wing else whites, "accent": blacks}


def _plate(kind: str, rounding: float) -> Path:
    if kind == "circle":
        return circle(0, 0, 0.5)
    if kind == "square":
        return rounded_rect(-0.5, -0.5, 1, 1, rounding)
    r = min(rounding, 0.12)
    pen = Pen().move(-0.44, -0.36).cubic(-0.44, -0.56, -0.04, -0.58, 0.02, -0.34)
    pen.cubic(0.08, -0.1, 0.44, -0.2, 0.44, 0.08).line(0.44, 0.5 - r)
    pen.quad(0.44, 0.5, 0.44 - r, 0.5).line(-0.44 + r, 0.5).quad(-0.44, 0.5, -0.44, 0.5 - r)
    return pen.close().path()
