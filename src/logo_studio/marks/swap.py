"""Marks in place of letters: which letters, which marks (CRAFT 1.3, letter swap)."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.angle import direction
from logo_studio.geometry.measure import flatten
from logo_studio.marks.build import MarkArt

#: Letters that a round mark can stand for: bowls without a tail.
ROUND_LETTERS = frozenset("oOоОοΟ0")
#: A mark that stands for a letter is about as wide as it is high, plain and dark: it is read at
#: the size of a small letter. Shares of its box; points of its outline.
ASPECT, DARKNESS, PLAIN = (0.72, 1.35), 0.40, 120
#: How far its outline may leave the ellipse of its box, and must at least reach in each eighth.
OUTSIDE, INSIDE = 1.16, 0.74


def stands_for_letter(mark: MarkArt) -> bool:
    """Whether a mark is as round, plain and dark as the letter it would stand for."""
    x0, y0, x1, y1 = mark.bounds
    w, h = x1 - x0, y1 - y0
    return (
        ASPECT[0] <= w / h <= ASPECT[1]
        and mark.area >= DARKNESS * w * h
        and mark.node_count <= PLAIN
        and _is_oval(mark, w / 2, h / 2)
    )


def _is_oval(mark: MarkArt, rx: float, ry: float) -> bool:
    """Whether the silhouette keeps to the ellipse of its box and fills every direction of it."""
    reach = [0.0] * 8
    for contour in flatten(mark.solid, 4):
        for x, y in contour:
            radius = sqrt((x / rx) ** 2 + (y / ry) ** 2)
            if radius > OUTSIDE:
                return False
            octant = int((direction(x, y) + 180.0) / 45.0) % 8
            reach[octant] = max(reach[octant], radius)
    return min(reach) >= INSIDE


def has_round_letter(name: str) -> bool:
    """Whether a letter other than the first can be swapped: a name begins with itself."""
    return any(ch in ROUND_LETTERS for ch in name[1:])
