"""Shield with a picture: the thing that is protected, or that protects."""

from __future__ import annotations

from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork


def build(inner: str, outline: str, width: float, style: str) -> Artwork:
    """`outline` and `width` as of the mark `shield`; `style` solid or frame."""
    body = filled(artwork("shield", outline=outline, charge="keyhole", width=width)["primary"])
    # The point is light, so the picture stands above the middle.
    return nest(body, inner, (0, -0.07), 0.6, style)
