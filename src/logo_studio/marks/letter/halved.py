"""Halved: the letter in two tones, parted by one fault line: straight, a wave or a hill."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.measure import area
from logo_studio.geometry.path import Pen
from logo_studio.marks.letter._glyph import smallest, upright
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import parted
from logo_studio.model.path import Path

#: Where the fault may go besides the middle, in letter heights, nearest first.
SHIFTS = (0.0, -0.05, 0.05, -0.1, 0.1, -0.15, 0.15)
#: Least share of ink on either side of the fault, and of any piece.
SIDE, CRUMB = 0.26, 0.03
#: Reach of the line beyond the letter.
FAR = 1.6

#: Level lines from left to right through the origin; `swing` is their height.
FAULTS: dict[str, Callable[[float], Pen]] = {
    "slant": lambda swing: Pen().move(-FAR, 0).line(FAR, 0),
    "wave": lambda swing: (
        Pen()
        .move(-FAR, 0)
        .line(-0.5, 0)
        .cubic(-0.3, -2.2 * swing, -0.14, -2.2 * swing, 0, 0)
        .cubic(0.14, 2.2 * swing, 0.3, 2.2 * swing, 0.5, 0)
        .line(FAR, 0)
    ),
    "hill": lambda swing: (
        Pen()
        .move(-FAR, swing)
        .line(-0.7, swing)
        .cubic(-0.45, swing, -0.3, -1.2 * swing, 0, -1.2 * swing)
        .cubic(0.3, -1.2 * swing, 0.45, swing, 0.7, swing)
        .line(FAR, swing)
    ),
}


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("halved", letters, face, weight)


def build(
    letters: tuple[Path, ...], fault: str, angle: float, swing: float, gap: float, tone: str
) -> Artwork:
    """`fault` slant, wave or hill; `angle` of the line in degrees (negative rises).

    `swing` is the height of a wave or hill, `gap` the width of the fault, in letter heights;
    `tone` says which side takes the second colour, lower or upper. SpecError if no place of the
    fault leaves two sound halves.
    """
    letter = upright(letters[0])
    total = area(letter)
    for shift in SHIFTS:
        line, field = _fault(fault, angle, swing, shift)
        upper, lower = parted(letter, field, stroke(line, gap, "butt", "miter"))
        if not upper or not lower:
            continue
        sides = min(area(upper), area(lower)) / total
        if sides >= SIDE and min(smallest(upper), smallest(lower)) >= CRUMB * total:
            back, front = (lower, upper) if tone == "upper" else (upper, lower)
            return {"primary": back, "accent": front}
    raise SpecError(
        "mark.id: halved finds no line that parts this letter into two sound halves",
        "take another letter, fault or angle",
    )


def _fault(fault: str, angle: float, swing: float, shift: float) -> tuple[Path, Path]:
    """The line, and the field above it."""
    line = FAULTS[fault](swing).path()
    field = FAULTS[fault](swing).lines([(FAR, -2 * FAR), (-FAR, -2 * FAR)]).close().path()
    return move(rotate(line, angle), 0, shift), move(rotate(field, angle), 0, shift)
