"""Coins: stacks seen from a little above, or a cascade of coins seen face on."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, tuck, union
from logo_studio.geometry.shapes import circle, ellipse, rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

STACKS = {"rise": (1, 3, 4), "peak": (2, 4, 1), "pair": (2, 4)}
EDGE = 0.11


def _stack(coins: int, x: float, width: float, tilt: float) -> tuple[Path, Path]:
    """(the rims, the face of the topmost), standing on y = 0; `tilt` is ry / rx of a face."""
    rx, ry = width / 2, width / 2 * tilt
    rims = EMPTY
    for i in range(coins):
        base = -i * (EDGE + GAP)
        body = union(ellipse(x, base, rx, ry), rect(x - rx, base - EDGE, width, EDGE))
        rims += subtract(body, ellipse(x, base - EDGE, rx, ry))
    top = -(coins - 1) * (EDGE + GAP) - EDGE - GAP
    return rims, ellipse(x, top, rx, ry)


def _stacks(profile: str, tilt: float) -> Artwork:
    heights = STACKS[profile]
    width = 1.02 / len(heights) - GAP
    primary, accent = EMPTY, EMPTY
    for k, height in enumerate(heights):
        rims, face = _stack(height, k * (width + GAP), width, tilt)
        primary += rims
        accent += face
    return {"primary": primary, "accent": accent}


def _faces(count: int, sign: str) -> Artwork:
    r, step = (0.34, 0.26) if count == 2 else (0.31, 0.2)
    discs = tuck([circle(i * step, -i * step * 0.8, r) for i in range(count)], GAP)
    return {
        "primary": union(*discs[1:]),
        "accent": subtract(discs[0], inset(sign, 0, 0, r * 1.05)),
    }


def build(style: str, count: int, tilt: float, sign: str) -> Artwork:
    """`tilt` flattens the faces of stacked coins; `count` and `sign` are for coins face on."""
    return _faces(count, sign) if style == "faces" else _stacks(style, tilt)
