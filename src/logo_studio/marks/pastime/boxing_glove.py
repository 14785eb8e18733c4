"""Boxing glove: a mitt with its thumb, over a cuff."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, tilted
from logo_studio.model.path import Path

WRIST = 0.2


def build(thumb: float, fullness: float, cuff: str, tilt: float, heading: str) -> Artwork:
    """`thumb` its width, `fullness` the radius of the knuckles; `cuff` band, stripes or laced."""
    mitt = rounded_polygon(
        [(-0.27, WRIST), (-0.34, -0.5), (0.37, -0.5), (0.37, -0.04), (0.25, WRIST)],
        (0.02, fullness, fullness + 0.04, 0.2, 0.02),
    )
    finger = capsule(-0.34, -0.14, -0.27 + thumb / 2, 0.12, thumb)
    root = rect(-0.27, 0.09, 0.3, WRIST - 0.09)
    hand = union(clear(mitt, finger), finger, root)
    art: Artwork = {"primary": hand, "accent": _cuff(cuff)}
    art = tilted(art, tilt)
    return flipped(art) if heading == "right" else art


def _cuff(kind: str) -> Path:
    cuff = rounded_rect(-0.29, WRIST + GAP, 0.56, 0.25, 0.04)
    middle = WRIST + GAP + 0.125
    if kind == "stripes":
        return subtract(cuff, rect(-1, middle - GAP / 2, 2, GAP))
    if kind == "laced":
        return subtract(cuff, *[rect(-0.16 + 0.1 * i, middle - 0.06, GAP, 0.12) for i in range(3)])
    return cuff
