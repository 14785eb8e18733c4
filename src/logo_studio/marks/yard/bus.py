"""Bus: from the side, one deck or two, a row of windows over a coloured flank."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, ring, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, flipped
from logo_studio.model.path import Path

FLOOR, WHEEL = 0.26, 0.115
AXLES = (-0.27, 0.16)


def build(decks: int, windows: int, nose: float, door: str, heading: str) -> Artwork:
    """`windows` to a deck; `nose` radius of the front's upper corner; `door` front or none."""
    top = -0.3 if decks == 1 else -0.52
    shape = rounded_rect(-0.5, top, 1.0, FLOOR - top, (0.06, nose, 0.05, 0.05))
    arches = [circle(x, FLOOR, WHEEL + GAP) for x in AXLES]
    belt = FLOOR - 0.26
    upper = above(shape, belt - GAP / 2)
    panes: list[Path] = []
    for deck in range(decks):
        y = top + 0.08 + deck * 0.24
        lowest = deck == decks - 1
        panes += _panes(y, belt - GAP / 2 - 0.05 - y if lowest else 0.16, windows)
    upper = subtract(upper, *panes)
    flank = subtract(below(shape, belt + GAP / 2), *arches)
    if door != "none":
        flank = subtract(flank, rect(0.4 - GAP / 2, 0, GAP, 1))
    wheels = union(*[ring(x, FLOOR, WHEEL, WHEEL * 0.6) for x in AXLES])
    art: Artwork = {"primary": union(upper, wheels), "accent": flank}
    return flipped(art) if heading == "left" else art


def _panes(y: float, height: float, count: int) -> list[Path]:
    left, right = -0.43, 0.44
    pitch = (right - left + GAP) / count
    return [rounded_rect(left + i * pitch, y, pitch - GAP, height, 0.025) for i in range(count)]
