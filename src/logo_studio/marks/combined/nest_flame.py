"""Flame with a picture in its belly."""

from __future__ import annotations

from logo_studio.marks.combined._glyphs import artwork
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork


def build(inner: str, form: str, width: float, style: str) -> Artwork:
    """`form` and `width` as of the mark `flame`; `style` solid or frame."""
    body = artwork("flame", form=form, inner="none", width=width)["primary"]
    return nest(body, inner, (0, 0.16), 0.74 * width, style, wall=0.072)
