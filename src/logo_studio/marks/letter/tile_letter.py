"""Tile letter: the letter laid from squares with their corners rounded or cut on a small grid."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import place, scale
from logo_studio.geometry.boolean import simplify
from logo_studio.geometry.shapes import polygon, rect, wedge
from logo_studio.marks.letter._glyph import upright
from logo_studio.marks.letter._tiles import pattern_of
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path, concat

#: Letters recognised with less certainty are refused.
SURE = 0.45
#: Tiles are at most this much narrower than high, or wider, to come near the face's proportions.
NARROW = 0.85
#: How far tiles that touch are laid over each other, in tiles.
LAP = 0.006
#: Corners of a tile in the order of the letters a, b, c, d.
CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("tile_letter", letters, face, weight)


def build(letters: tuple[Path, ...], kit: str, joint: str, gap: float, tone: str) -> Artwork:
    """`kit` takes corners off as discs (quarter circles) or cuts (half squares).

    `joint` closed, or open: `gap` between all tiles, in letter heights, not only between tones;
    `tone` plain, or shaped (tiles with a corner off in the second colour). SpecError when the
    letter is like no tile letter.
    """
    letter = upright(letters[0])
    rows, sure = pattern_of(letter)
    if sure < SURE:
        raise SpecError(
            "mark.id: there is no tile letter like this one",
            "take another letter or a plainer face",
        )
    side = 1.0 / len(rows)
    grown = side * (1.0 + LAP) if joint == "closed" else side - gap
    squares: list[Path] = []
    shaped: list[Path] = []
    for y, row in enumerate(rows):
        for x, name in enumerate(row):
            if name == ".":
                continue
            middle = (x + 0.5) * side - grown / 2, (y + 0.5) * side - grown / 2
            tile = place(_tiles(kit)[name], grown, *middle)
            (squares if name == "#" or tone == "plain" else shaped).append(tile)
    x0, _, x1, _ = letter.bounds()
    width = max(NARROW, min(1 / NARROW, (x1 - x0) / (len(rows[0]) * side)))
    first, second = scale(concat(squares), width, 1), scale(concat(shaped), width, 1)
    if joint == "closed":
        first, second = simplify(first), simplify(second)
        first = clear(first, second, gap=gap, join="miter") if second else first
    return {"primary": first, "accent": second} if second else {"primary": first}


@cache
def _tiles(kit: str) -> Mapping[str, Path]:
    """The tiles by their letters in the patterns, in a unit square."""
    tiles = {"#": rect(0, 0, 1, 1), "k": _waist(kit)}
    for i, name in enumerate("abcd"):
        cut = polygon([CORNERS[(i + n) % 4] for n in (1, 2, 3)])
        x, y = CORNERS[(i + 2) % 4]
        disc = wedge(x, y, 1, 180 + 90 * i, 270 + 90 * i)
        tiles[name], tiles[name.upper()] = disc if kit == "discs" else cut, cut
    return tiles


def _waist(kit: str) -> Path:
    """A square with a notch on the right, between the roundings of two bowls."""
    left = rect(0, 0, 0.5 + LAP, 1)
    if kit == "cuts":
        return polygon([(0, 0), (1, 0), (0.5, 0.5), (1, 1), (0, 1)])
    return simplify(left + wedge(0.5, 0, 0.5, 0, 90) + wedge(0.5, 1, 0.5, 270, 360))
