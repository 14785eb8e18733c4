"""Tooth with a picture: dental care, and what it stands for."""

from __future__ import annotations

from logo_studio.marks.combined._glyphs import artwork
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork


def build(inner: str, width: float, fork: float, style: str) -> Artwork:
    """`width` and `fork` as of the mark `tooth`; `style` solid or frame."""
    body = artwork("tooth", width=width, fork=fork, detail="plain")["primary"]
    return nest(body, inner, (0, -0.15), 0.6, style, wall=0.065)
