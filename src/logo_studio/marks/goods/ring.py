"""Ring: a band with a cut, round or heart-shaped stone; or a pair of wedding rings."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, subtract
from logo_studio.geometry.shapes import circle, polygon, rect
from logo_studio.geometry.shapes import ring as band
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, clear, mirrored_points
from logo_studio.model.path import Path


def _stone(kind: str, size: float) -> tuple[Path, Path]:
    """(the stone, its outline), its lowest point at y = -.1."""
    if kind == "round":
        outline = circle(0, -0.1 - size / 2, size / 2)
        return outline, outline
    if kind == "heart":
        outline = inset("heart", 0, -0.1 - size * 0.46, size)
        return outline, outline
    if kind == "emerald":
        w, h, c = size * 0.4, size * 0.68, size * 0.13
        top, low = -0.08 - h, -0.08
        corners = [(w - c, top), (w, top + c), (w, low - c), (w - c, low)]
        outline = polygon(mirrored_points(corners))
        return outline, outline
    x, t, girdle, top = size * 0.56, size * 0.31, -0.1 - size * 0.58, -0.1 - size * 0.9
    outline = polygon([(-t, top), (t, top), (x, girdle), (0, -0.1), (-x, girdle)])
    return subtract(outline, rect(-1, girdle - GAP / 2, 2, GAP)), outline


def _pair(weight: float) -> Artwork:
    r, apart = 0.33, 0.17
    left, right = band(-apart, 0, r, weight), band(apart, 0, r, weight)
    over = subtract(left, above(offset(right, GAP), 0))
    under = subtract(right, below(offset(left, GAP), 0))
    return {"primary": over, "accent": under}


def build(stone: str, size: float, weight: float) -> Artwork:
    """`size` of the stone and `weight` of the band in heights."""
    if stone == "pair":
        return _pair(weight)
    gem, outline = _stone(stone, size)
    hoop = band(0, 0.17, 0.33, weight)
    return {"primary": clear(hoop, outline), "accent": gem}
