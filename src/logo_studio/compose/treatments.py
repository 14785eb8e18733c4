"""What can be done to the letters of a wordmark: slice, stencil, swap (CRAFT 1.1, 1.3).

Each takes a set line at cap height 1 and gives the pieces that replace it, or None where the
treatment does not suit the letters; the arrangement then sets the line as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from logo_studio.compose.pieces import Line, Piece, Shape, place_mark
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.measure import tight_bounds
from logo_studio.geometry.shapes import rect
from logo_studio.marks.build import MarkArt
from logo_studio.marks.swap import ROUND_LETTERS, stands_for_letter
from logo_studio.model.path import Path
from logo_studio.typography.line import PlacedGlyph
from logo_studio.typography.script import ALPHABETS

#: Slice: height of the cut above the baseline, its width, and the least stem, in C.
SLICE_AT, SLICE_WIDTH, SLICE_STEM = 0.47, 0.075, 0.22
#: Stencil: width of the bridges and the least stem, in C.
BRIDGE, STENCIL_STEM = 0.07, 0.20
#: Swap: the mark's height to the letter's (overshoot), the gap at each side in stems, and in C.
SWAP_SCALE, SWAP_GAP, SWAP_GAP_MIN = 1.06, 0.85, 0.12
#: Least width of the swapped letter, in its heights.
SWAP_LETTER = 0.72


@lru_cache(maxsize=512)
def _cut(path: Path, x: float, y: float, w: float, h: float) -> Path:
    """`path` without a rectangle; kept, since letters repeat and weights are few."""
    return subtract(path, rect(x, y, w, h))


def _glyph(line: Line, g: PlacedGlyph, path: Path, dx: float = 0.0) -> Shape:
    s = line.size
    return Shape(
        line.kind, line.role, path, tight_bounds(path), path.ink_area(), s,
        line.x + g.x * s + dx, line.y + g.y * s, line.on,
    )  # fmt: skip


def _may_be_cut(line: Line) -> bool:
    return line.line.script in ALPHABETS and not line.line.joined


def sliced(line: Line, mark: MarkArt | None) -> list[Piece] | None:
    """One level cut through the whole word; heavy capitals only, small letters look struck out.

    Only in alphabets with capitals: a cut through joined letters or through the strokes of a
    square takes words apart.
    """
    if line.line.stem < SLICE_STEM or not line.line.upper or not _may_be_cut(line):
        return None
    top = -SLICE_AT - SLICE_WIDTH / 2
    return [
        _glyph(line, g, _cut(g.path, g.box[0] - 1, top - g.y, g.box[2] - g.box[0] + 2, SLICE_WIDTH))
        for g in line.line.glyphs
    ]


def stencil(line: Line, mark: MarkArt | None) -> list[Piece] | None:
    """An upright bridge through the middle of every letter that has a bowl or a bar there."""
    if line.line.stem < STENCIL_STEM or not _may_be_cut(line):
        return None
    pieces: list[Piece] = []
    for g in line.line.glyphs:
        centre = (g.box[0] + g.box[2]) / 2
        wide = g.box[2] - g.box[0] > 2.2 * line.line.stem
        path = _cut(g.path, centre - BRIDGE / 2, -2, BRIDGE, 4) if wide else g.path
        pieces.append(_glyph(line, g, path))
    return pieces


def swapped(line: Line, mark: MarkArt | None) -> list[Piece] | None:
    """A round mark in place of a round letter, re-spaced so that both side gaps are equal.

    Never the first letter: a name must begin with itself (CRAFT 1.3).
    """
    if mark is None or not stands_for_letter(mark):
        return None
    glyphs = line.line.glyphs
    at = next((i for i, g in enumerate(glyphs) if i and g.char in ROUND_LETTERS), None)
    if at is None:
        return None
    s, letter = line.size, glyphs[at]
    gap = max(SWAP_GAP_MIN, SWAP_GAP * line.line.stem)
    tall = letter.box[3] - letter.box[1]
    if letter.box[2] - letter.box[0] < SWAP_LETTER * tall:
        return None  # in a condensed word a round mark tears a hole
    height = tall * SWAP_SCALE
    scale = height / (mark.bounds[3] - mark.bounds[1])
    width = (mark.bounds[2] - mark.bounds[0]) * scale
    before = glyphs[at - 1]
    left = before.x + before.box[2] + gap
    middle = letter.y + (letter.box[1] + letter.box[3]) / 2
    pieces: list[Piece] = [_glyph(line, g, g.path) for g in glyphs[:at]]
    pieces += place_mark(
        mark,
        mark.optical * scale * s,
        line.x + (left + width / 2) * s,
        line.y + middle * s,
    )
    if at + 1 < len(glyphs):
        after = glyphs[at + 1]
        shift = left + width + gap - (after.x + after.box[0])
        if _ends_word(line, at):  # the word space after it stays as wide as it was
            shift = left + width - (letter.x + letter.box[2])
        pieces += [_glyph(line, g, g.path, shift * s) for g in glyphs[at + 1 :]]
    return pieces


def _ends_word(line: Line, at: int) -> bool:
    """Whether a space follows the letter that glyph `at` draws."""
    text = line.line.text
    letters = [i for i, ch in enumerate(text) if not ch.isspace()]
    return len(letters) == len(line.line.glyphs) and text[letters[at] + 1].isspace()


TREATMENTS: dict[str, Callable[[Line, MarkArt | None], list[Piece] | None]] = {
    "sliced": sliced,
    "stencil": stencil,
    "swap": swapped,
}
