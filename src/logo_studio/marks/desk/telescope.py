"""Telescope: a drawn-out tube on a tripod, with what it looks at."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, rounded_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, line
from logo_studio.model.path import EMPTY, Path

PIVOT_Y = -0.08


def _tube(draws: int, flare: float) -> list[Path]:
    """The draws of the tube from the eyepiece (left) to the lens, about the origin, 1 long."""
    shares = {2: (0.42, 0.58), 3: (0.24, 0.3, 0.46)}[draws]
    heights = {2: (0.2, 0.3), 3: (0.16, 0.23, 0.31)}[draws]
    parts, x = [], -0.52
    for share, height in zip(shares, heights, strict=True):
        w = share * 1.04 - GAP
        a, b = height / 2, height / 2 * (1 + flare * share)
        parts.append(rounded_polygon([(x, -a), (x + w, -b), (x + w, b), (x, a)], 0.02))
        x += w + GAP
    return parts


def build(draws: int, lean: float, flare: float, sees: str, stand: str, facing: str) -> Artwork:
    """`lean` above the horizon in degrees, `flare` how far each draw widens."""
    parts = [move(rotate(p, -lean), 0, PIVOT_Y) for p in _tube(draws, flare)]
    tube = union(*parts)
    spread = 0.24
    feet = [[(0, PIVOT_Y), (x, 0.5)] for x in (-spread, spread)]
    legs = union(*[line(points, 0.08) for points in feet])
    if stand == "post":
        legs = union(line([(0, PIVOT_Y), (0, 0.5)], 0.1), line([(-0.2, 0.46), (0.2, 0.46)], 0.08))
    legs = clear(legs, tube)
    seen = EMPTY
    if sees == "star":
        seen = inset("spark", -0.3, -0.36, 0.3)
    elif sees == "planet":
        seen = circle(-0.28, -0.36, 0.09)
    art: Artwork = {
        "primary": union(*parts[:-1], legs),
        "accent": union(parts[-1], clear(seen, tube) if seen else EMPTY),
    }
    return flipped(art) if facing == "left" else art
