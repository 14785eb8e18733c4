"""Shopping bag with a picture: what is sold."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork


def build(inner: str, width: float, taper: float, handle: float, style: str) -> Artwork:
    """`width`, `taper` and `handle` as of the mark `bag`; `style` solid or frame."""
    bag = artwork("bag", face="leaf", width=width, taper=taper, handle=handle, tone="two")
    art = nest(filled(bag["primary"]), inner, (0, 0.13), 0.58, style)
    if "accent" not in art:
        return {**art, "accent": bag["accent"]}
    return {**art, "primary": union(art["primary"], bag["accent"])}
