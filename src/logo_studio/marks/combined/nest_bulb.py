"""Bulb with a picture in its glass: an idea about something."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.marks.combined._glyphs import artwork
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork

#: Middle of the glass in the mark `bulb`.
CENTRE = -0.16


def build(inner: str, radius: float, bands: int, style: str) -> Artwork:
    """`radius` and `bands` as of the mark `bulb`; `style` of the glass."""
    bulb = artwork("bulb", core="none", bands=bands, radius=radius, rays="none")
    art = nest(bulb["primary"], inner, (0, CENTRE), 1.4 * radius, style, wall=0.07)
    cap = bulb["accent"]
    if "accent" not in art:
        return {**art, "accent": cap}
    return {**art, "primary": union(art["primary"], cap)}
