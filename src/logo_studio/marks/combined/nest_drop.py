"""Drop with a picture in its round part."""

from __future__ import annotations

from logo_studio.marks.combined._glyphs import artwork
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork


def build(inner: str, width: float, waist: float, style: str) -> Artwork:
    """`width` and `waist` as of the mark `drop`; `style` solid or frame."""
    body = artwork("drop", inner="none", width=width, waist=waist, tones="one")["primary"]
    base = 0.5 - width / 2
    return nest(body, inner, (0, base - 0.02), 0.7 * width, style)
