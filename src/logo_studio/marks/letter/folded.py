"""Folded: a letter of straight strokes as a ribbon in two tones, each fold with its gap."""

from __future__ import annotations

from logo_studio.errors import SpecError
from logo_studio.geometry.boolean import drop_specks, intersect, offset, union
from logo_studio.geometry.measure import area
from logo_studio.marks.letter._glyph import stroke_width, upright
from logo_studio.marks.letter._strokes import Stroke, strokes, uncovered
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

#: Share of the ink that may lie outside straight strokes, and what counts as touching (an area).
CURVED, TOUCH = 0.03, 2e-4
#: Offcuts of a fold smaller than this share of the letter are dropped.
OFFCUT = 0.012
#: Mean width of what is left over beside a stroke and belongs to none, in letter heights.
SLIVER = 0.024
#: Least share of each tone.
SIDE = 0.12
#: A bar at the letter's top or foot is as wide as this share of it, and an upright stroke as tall
#: as this share of its height, or they are serifs.
BAR, STEM = 0.75, 0.35
#: The thinnest stroke to the thickest: in letters of more contrast there is no ribbon.
EVEN = 0.58


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("folded", letters, face, weight)


def build(letters: tuple[Path, ...], gap: float, over: str, tone: str) -> Artwork:
    """`gap` at the folds in letter heights; `over` which strokes lie on top, first or second.

    `tone` second or first: which of the two takes the second colour. SpecError unless the letter
    is made of straight strokes of which one slants.
    """
    letter = upright(letters[0])
    parts = strokes(letter)
    rest = uncovered(letter, parts)
    straight = rest.ink_area() < CURVED * area(letter)
    if len(parts) < 2 or not straight or not any(p.slanted for p in parts) or _uneven(parts):
        raise SpecError(
            "mark.id: folded needs a letter of straight strokes, one of them slanted",
            "take A, K, M, N, V, W, X or Z in a face without serifs",
        )
    least = OFFCUT * area(letter)
    first, second = _groups(parts, [p for p in rest.contours() if _sound(p, least / 2)], over)
    front, back = (first, second) if over == "first" else (second, first)
    back = clear(back, front, gap=gap, join="miter")
    front, back = drop_specks(front, least, 0.0), drop_specks(back, least, 0.0)
    if min(area(front), area(back)) < SIDE * area(letter):
        raise SpecError("mark.id: folded leaves too little of one tone", "take another letter")
    first, second = (front, back) if over == "first" else (back, front)
    if tone == "first":
        first, second = second, first
    return {"primary": first, "accent": second}


def _uneven(parts: list[Stroke]) -> bool:
    """Whether a stroke is too short to be more than a serif, or too thin to be of the ribbon."""
    widths = [p.width for p in parts]
    if min(widths) < EVEN * max(widths):
        return True
    boxes = [p.ink.bounds() for p in parts]
    width = max(b[2] for b in boxes) - min(b[0] for b in boxes)
    for part, (x0, y0, x1, y1) in zip(parts, boxes, strict=True):
        if part.level and max(-y0, y1) > 0.48 and x1 - x0 < BAR * width:
            return True
        if not part.level and y1 - y0 < STEM:
            return True
    return False


def _sound(piece: Path, least: float) -> bool:
    """Whether a left-over piece is more than a speck or a sliver."""
    return area(piece) > least and stroke_width(piece) > SLIVER


def _groups(parts: list[Stroke], rest: list[Path], over: str) -> tuple[Path, Path]:
    """The strokes in two groups, so that those which join are in different ones where possible.

    Walks from the leftmost stroke to those it touches; where three meet, the last one
    goes with the first. A wedge of `rest`, which is in no stroke, goes with the group that
    touches it more often, or else with the one that lies `over`.
    """
    order = [p.ink for p in sorted(parts, key=_place)]
    side = {0: 0}
    queue = [0]
    while queue or len(side) < len(order):
        if not queue:
            queue = [next(i for i in range(len(order)) if i not in side)]
            side[queue[0]] = 0
        i = queue.pop(0)
        for j in range(len(order)):
            if j not in side and area(intersect(order[i], order[j])) > TOUCH:
                side[j] = 1 - side[i]
                queue.append(j)
    groups: tuple[list[Path], list[Path]] = ([], [])
    for i, ink in enumerate(order):
        groups[side[i]].append(ink)
    for wedge in rest:
        grown = offset(wedge, 0.016)
        touched = [sum(1 for ink in g if intersect(grown, ink)) for g in groups]
        chosen = 0 if over == "first" else 1
        if touched[0] != touched[1]:
            chosen = 0 if touched[0] > touched[1] else 1
        groups[chosen].append(offset(wedge, 0.004))
    return union(*groups[0]), union(*groups[1])


def _place(stroke: Stroke) -> tuple[float, float]:
    """Where a stroke stands, from left to right, then from top to bottom."""
    x0, y0, x1, y1 = stroke.ink.bounds()
    return round(x0 + x1, 3), round(y0 + y1, 3)
