"""Divided: two letters with a rule between them (CRAFT S21)."""

from __future__ import annotations

from logo_studio.geometry.affine import move, skew_x
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path


def build(
    letters: tuple[Path, ...], rule: float, gap: float, reach: float, lean: float, ends: str
) -> Artwork:
    """In cap heights: `rule` its width, `gap` on both sides, `reach` above and below the letters.

    `lean` tips the rule to the right, in widths per height; `ends` of the rule flat or round.
    """
    first, second = letters[0], letters[1]
    _, y0, x1, y1 = first.bounds()
    u0, v0, _, v1 = second.bounds()
    top, bottom = min(y0, v0) - reach, max(y1, v1) + reach
    height = bottom - top
    # A leaning rule needs room for its two ends.
    room = gap + lean * height * 0.25
    bar = rounded_rect(-rule / 2, -height / 2, rule, height, rule / 2 if ends == "round" else 0)
    if lean:
        bar = skew_x(bar, -lean)
    centre = x1 + room + rule / 2
    bar = move(bar, centre, (top + bottom) / 2)
    return {"primary": first + move(second, centre + rule / 2 + room - u0, 0), "accent": bar}
