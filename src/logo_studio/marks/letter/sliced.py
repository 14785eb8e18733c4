"""Sliced: one clean cut through the letter, nothing shifted and nothing recoloured (CRAFT S20)."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import rect
from logo_studio.marks.letter._glyph import smallest, upright
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: Where the cut may go besides `at`, nearest first: a cut that leaves a crumb moves on.
SHIFTS = (0.0, -0.05, 0.05, -0.1, 0.1, -0.15, 0.15)
#: The smallest piece of ink a cut may leave, as a share of the letter.
CRUMB = 0.05


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("sliced", letters, face, weight)


def build(letters: tuple[Path, ...], angle: float, at: float, width: float) -> Artwork:
    """`angle` of the cut in degrees (negative rises), `at` its height, `width` its share of it."""
    letter = upright(letters[0])
    total = area(letter)
    best, most = letter, -1.0
    for shift in SHIFTS:
        cut = move(rotate(rect(-2, -width / 2, 4, width), angle), 0, at - 0.5 + shift)
        pieces = subtract(letter, cut)
        least = smallest(pieces) / total
        if least >= CRUMB:
            return {"primary": pieces}
        if least > most:
            best, most = pieces, least
    return {"primary": best}
