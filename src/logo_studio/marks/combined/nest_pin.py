"""Map pin with a picture in its head: what is found there."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import ellipse
from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear


def build(inner: str, width: float, ground: str, style: str) -> Artwork:
    """`width` as of the mark `pin`; `ground` none, or a ring about the tip; `style` of the head."""
    body = filled(artwork("pin", eye="disc", width=width, split="none", foot="none")["primary"])
    art = nest(body, inner, (0, -0.5 + width / 2), 0.7 * width, style)
    if ground == "none":
        return art
    ring = subtract(ellipse(0, 0.48, 0.36, 0.15), ellipse(0, 0.48, 0.27, 0.08))
    return {**art, "primary": union(art["primary"], clear(ring, body))}
