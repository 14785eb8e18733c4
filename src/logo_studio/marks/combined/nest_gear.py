"""Gear with a picture in place of its hole."""

from __future__ import annotations

from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork


def build(inner: str, teeth: int, depth: float, style: str) -> Artwork:
    """`teeth` and `depth` as of the mark `gear`; `style` solid or frame."""
    gear = artwork("gear", teeth=teeth, depth=depth, core="open")["primary"]
    return nest(filled(gear), inner, (0, 0), 0.68, style, wall=depth + 0.05)
