"""Marks in place of letters: which letters, which marks (CRAFT 1.3, letter swap)."""

from __future__ import annotations

from logo_studio.marks.build import MarkArt

#: Letters that a round mark can stand for: bowls without a tail.
ROUND_LETTERS = frozenset("oOоОοΟ0")
#: A mark that stands for a letter is about as wide as it is high.
ASPECT = (0.72, 1.35)


def stands_for_letter(mark: MarkArt) -> bool:
    """Whether a mark's box is about as wide as it is high, as a round letter's is."""
    x0, y0, x1, y1 = mark.bounds
    return ASPECT[0] <= (x1 - x0) / (y1 - y0) <= ASPECT[1]


def has_round_letter(name: str) -> bool:
    """Whether a letter other than the first can be swapped: a name begins with itself."""
    return any(ch in ROUND_LETTERS for ch in name[1:])
