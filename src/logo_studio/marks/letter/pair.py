"""Pair: two letters in two tones, as close as the gap lets them come."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.affine import move
from logo_studio.marks.letter._glyph import reach
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path


def build(letters: tuple[Path, ...], gap: float, drop: float, tone: str) -> Artwork:
    """`gap` is the least distance between the letters, `drop` how far the second stands lower.

    Both in cap heights. `tone` second or first in the second colour, or plain.
    """
    first, second = letters[0], move(letters[1], 0, drop)
    second = move(second, _approach(first, second, gap), 0)
    if tone == "plain":
        return {"primary": first + second}
    if tone == "first":
        return {"primary": second, "accent": first}
    return {"primary": first, "accent": second}


def _approach(a: Path, b: Path, gap: float) -> float:
    """The shift of `b` to the right that leaves `gap` between its ink and that of `a`.

    Compares the right edge of `a` with the left edge of `b` on level lines less than a gap apart.
    """
    ahead = reach(a)
    behind = reach(b)
    shift = a.bounds()[0] - b.bounds()[0]
    for y, _, right in ahead:
        for v, left, _ in behind:
            dy = y - v
            if abs(dy) < gap:
                shift = max(shift, right - left + sqrt(gap * gap - dy * dy))
    return shift
