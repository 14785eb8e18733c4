"""Ruled: the letter between two pairs of rules, as on a bookplate or a crest."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.shapes import rect
from logo_studio.marks.letter._glyph import upright
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import EMPTY, Path

#: The finer rule's weight to the main one's.
FINE = 0.5


def build(letters: tuple[Path, ...], weight: float, air: float, rules: str, side: str) -> Artwork:
    """In letter heights: `weight` of the main rules, `air` between them and the letter.

    `rules` single or double (a fine one within); `side` level (above and below) or upright.
    """
    letter = upright(letters[0])
    x0, y0, x1, y1 = letter.bounds()
    if side == "level":
        # As long as the letter is wide, within .7 to 1.1 of its height.
        length, reach = max(0.7, min(1.1, (x1 - x0) * 1.1)), (y1 - y0) / 2
    else:
        length, reach = 1.0, (x1 - x0) / 2
    y = reach + air
    bars = EMPTY
    if rules == "double":
        bars = rect(-length / 2, y, length, weight * FINE)
        y += weight * FINE + weight * 0.9
    bars = bars + rect(-length / 2, y, length, weight)
    both = bars + rotate(bars, 180)
    return {"primary": letter, "accent": both if side == "level" else rotate(both, 90)}
