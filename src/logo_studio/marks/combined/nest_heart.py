"""Heart with a picture: what is loved or cared for."""

from __future__ import annotations

from logo_studio.geometry.affine import scale
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.insets import full_inset, heart
from logo_studio.marks.registry import Artwork

#: Width of the heart by a height of about 1.
WIDE = 1.1


def build(inner: str, form: str, tip: float, style: str) -> Artwork:
    """`form` geometric (discs on a square, its `tip` rounded) or soft; `style` solid or frame."""
    if form == "geometric":
        body, y = heart(0, 0, WIDE, tip), -0.07
    else:
        body, y = scale(full_inset("heart", 0, 0, 1.12), 1, 1 + tip), 0.02
    return nest(body, inner, (0, y), 0.6, style)
