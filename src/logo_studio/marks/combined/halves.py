"""Two worlds: the left half of one picture and the right half of another."""

from __future__ import annotations

from logo_studio.geometry.affine import place
from logo_studio.geometry.measure import tight_bounds
from logo_studio.marks.combined._glyphs import picture
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import left_of, paint, right_of, tilted
from logo_studio.model.path import Path


def _upright(name: str) -> Path:
    """The picture 1 high, the middle of its box at the origin."""
    p = picture(name)
    x0, y0, x1, y1 = tight_bounds(p)
    k = 1 / (y1 - y0)
    return place(p, k, -k * (x0 + x1) / 2, -k * (y0 + y1) / 2)


def build(pair: str, parting: float, turn: float, tones: str) -> Artwork:
    """`pair` names the left and the right picture; `parting` the gap between them in heights."""
    first, second = pair.split("-")
    left = left_of(_upright(first), -parting / 2)
    right = right_of(_upright(second), parting / 2)
    return tilted(paint(left, right, tones), turn)
