"""House: a gable front with a roof band, plain, or as nested outlines."""

from __future__ import annotations

from math import sqrt

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import nested
from logo_studio.model.path import EMPTY, Path

TOP, BASE = -0.5, 0.44
#: Vertical thickness of the roof band, half widths of roof and walls.
BAND, EAVES, WALLS = 0.2, 0.54, 0.41


def build(form: str, pitch: float, opening: str, chimney: str, rounding: float) -> Artwork:
    """`form` roof (band over walls), solid, or nested outlines; `pitch` is rise over run.

    `opening` door, arch, panes or heart; `chimney` none, left or right.
    """
    stack = EMPTY
    if chimney != "none":
        x = 0.24 if chimney == "right" else -0.38
        # Its foot ends inside the roof band.
        foot = TOP + 0.31 * pitch + BAND / 2
        stack = rect(x, TOP + 0.02, 0.14, foot - TOP - 0.02)
    if form == "nested":
        return _nested(pitch, rounding, stack)
    hole = _opening(opening)
    if form == "solid":
        walls = _gable(TOP, 0.47, pitch, rounding)
        return {"primary": subtract(union(walls, stack), hole)}
    eaves = TOP + EAVES * pitch
    roof = rounded_polygon(
        [
            (0, TOP),
            (EAVES, eaves),
            (EAVES, eaves + BAND),
            (0, TOP + BAND),
            (-EAVES, eaves + BAND),
            (-EAVES, eaves),
        ],
        (rounding, rounding, rounding, 0, rounding, rounding),
    )
    # The walls follow the roof at the gap, measured across the slope.
    under = TOP + BAND + 1.2 * GAP * sqrt(1 + pitch * pitch)
    return {
        "primary": union(roof, stack),
        "accent": subtract(_gable(under, WALLS, pitch, rounding * 0.6), hole),
    }


def _gable(top: float, half: float, pitch: float, rounding: float) -> Path:
    eaves = top + half * pitch
    corners = [(0.0, top), (half, eaves), (half, BASE), (-half, BASE), (-half, eaves)]
    return rounded_polygon(corners, (rounding * 0.6, *[rounding] * 4))


def _opening(kind: str) -> Path:
    if kind == "door":
        return rect(-0.11, 0.12, 0.22, 0.4)
    if kind == "arch":
        return rounded_rect(-0.12, 0.06, 0.24, 0.46, (0.12, 0.12, 0, 0))
    if kind == "heart":
        return full_inset("heart", 0, 0.16, 0.28)
    pane, step = 0.12, 0.12 + GAP
    return union(
        *[
            polygon([(x, y), (x + pane, y), (x + pane, y + pane), (x, y + pane)])
            for x in (-GAP / 2 - pane, GAP / 2)
            for y in (0.02, 0.02 + step)
        ]
    )


def _nested(pitch: float, rounding: float, stack: Path) -> Artwork:
    """Two outlines and a core, each inside the last by one gap."""
    outer = _gable(TOP, 0.47, pitch, rounding)
    ring, band, core = nested(outer, 0.105)
    return {"primary": union(ring, subtract(stack, outer), band), "accent": core}
