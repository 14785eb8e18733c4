"""Inline: an open line along the middle of heavy strokes, or towards the light."""

from __future__ import annotations

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import offset, subtract
from logo_studio.marks.letter._glyph import stroke_width, upright
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: In letter heights: the thinnest wall that prints and the thinnest line that stays open.
WALL, LINE = 0.048, 0.05
#: Radius of rounded ends, as a share of the line's width.
ROUND = 0.45


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("inline", letters, face, weight)


def build(letters: tuple[Path, ...], wall: float, light: float, ends: str) -> Artwork:
    """`wall` on either side of the line as a share of the stroke, less where the line closes.

    `light` from 0 to 1 draws the line towards the upper left, as far as the wall may thin;
    `ends` of the line sharp or round. SpecError for thin strokes.
    """
    letter = upright(letters[0])
    stem = stroke_width(letter)
    if stem < 2 * WALL + LINE:
        raise SpecError(
            f"mark.id: inline needs strokes of .15 of the letter's height, these have {stem:.2f}",
            "take a heavier weight",
        )
    side = max(WALL, min(wall * stem, (stem - LINE) / 2))
    line = stem - 2 * side
    if ends == "round":
        radius = ROUND * line
        hollow = offset(offset(letter, -side - radius), radius)
    else:
        hollow = offset(letter, -side, "miter")
    shift = light * (side - WALL)
    if shift > 0:
        hollow = move(hollow, -shift, -shift)
    return {"primary": subtract(letter, hollow)}
