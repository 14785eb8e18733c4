"""Stencil: the letter bridged by one straight cut, as if sprayed through a plate."""

from __future__ import annotations

from collections.abc import Iterator

from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import rect
from logo_studio.marks.letter._glyph import smallest, upright
from logo_studio.marks.letter.verdicts import keeps
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path

#: Places of the bridge across the letter, the middle first.
PLACES = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68)
#: A bridge leaves no crumb (a share of the ink) and does not run along a stroke (of the height).
CRUMB, MOST = 0.06, 0.45


def suits(letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether the first letter stays readable (`verdicts.keeps`)."""
    return keeps("stencil", letters, face, weight)


def build(letters: tuple[Path, ...], bridge: str, width: float, tone: str) -> Artwork:
    """`bridge` upright or level, unless only the other way gives a clean cut; `width` of height.

    `tone` plain, or the part right of (or below) the bridge in the second colour.
    """
    letter = upright(letters[0])
    cut = _best(letter, bridge, width)
    pieces = subtract(letter, cut)
    if tone == "plain":
        return {"primary": pieces}
    x0, y0, x1, y1 = cut.bounds()
    # Everything beyond the bridge, on its far side.
    far = rect(x1, -2, 4, 4) if y1 - y0 > x1 - x0 else rect(-2, y1, 4, 4)
    first, second = subtract(pieces, far), subtract(pieces, _complement(far))
    return {"primary": first, "accent": second}


def _complement(far: Path) -> Path:
    x0, y0, _, _ = far.bounds()
    return rect(-4, -4, 4 + x0, 8) if x0 > -2 else rect(-4, -4, 8, 4 + y0)


def _best(letter: Path, bridge: str, width: float) -> Path:
    """The first clean cut; failing that, the one that leaves the largest smallest piece."""
    total = area(letter)
    best, most = None, -1.0
    for cut in _cuts(letter, bridge, width):
        pieces = subtract(letter, cut)
        least, along = smallest(pieces) / total, _longest_run(letter, cut)
        if least >= CRUMB and along <= MOST:
            return cut
        if least - along > most:
            best, most = cut, least - along
    assert best is not None
    return best


def _longest_run(letter: Path, cut: Path) -> float:
    """How far the cut goes through one stroke."""
    boxes = [c.bounds() for c in intersect(letter, cut).contours()]
    return max((max(x1 - x0, y1 - y0) for x0, y0, x1, y1 in boxes), default=1.0)


def _cuts(letter: Path, bridge: str, width: float) -> Iterator[Path]:
    x0, y0, x1, y1 = letter.bounds()
    for way in (bridge, "level" if bridge == "upright" else "upright"):
        for place in PLACES:
            if way == "upright":
                yield rect(x0 + (x1 - x0) * place - width / 2, -2, width, 4)
            else:
                yield rect(-2, y0 + (y1 - y0) * place - width / 2, 4, width)
