"""House with a picture: what happens at home, or in this house."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.combined._nest import nest
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

RIM = 0.03


def build(inner: str, pitch: float, chimney: str, rounding: float, style: str) -> Artwork:
    """`pitch`, `chimney` and `rounding` as of the mark `house`; `style` solid or frame."""
    walls = _walls(pitch, "none", rounding)
    art = nest(walls, inner, (0, 0.09), 0.6, style, wall=0.065)
    if chimney == "none":
        return art
    # The stack comes with a rim of the walls, thinner than any frame, so that it is joined.
    stack = subtract(_walls(pitch, chimney, rounding), offset(walls, -RIM))
    return {**art, "primary": union(art["primary"], stack)}


def _walls(pitch: float, chimney: str, rounding: float) -> Path:
    house = artwork(
        "house", form="solid", pitch=pitch, opening="heart", chimney=chimney, rounding=rounding
    )
    return filled(house["primary"])
