"""Wine glass: a solid bowl parted by the surface of the wine, on a stem and a foot."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import Path

#: Rim and bottom of the bowl, foot of the glass, thickness of stem and foot.
RIM, BOTTOM, FOOT, LINE = -0.5, 0.1, 0.5, 0.075


def _bowl(form: str) -> Path:
    """About .6 wide: straight and round below, closing towards the rim, or a tall flute."""
    if form == "round":
        return rounded_rect(-0.29, RIM, 0.58, BOTTOM - RIM, (0.02, 0.02, 0.29, 0.29))
    if form == "flute":
        return rounded_rect(-0.18, RIM, 0.36, BOTTOM - RIM, (0.02, 0.02, 0.18, 0.18))
    return (
        Pen()
        .move(-0.22, RIM)
        .line(0.22, RIM)
        .cubic(0.26, -0.34, 0.32, -0.28, 0.32, -0.16)
        .cubic(0.32, 0.02, 0.14, BOTTOM, 0, BOTTOM)
        .cubic(-0.14, BOTTOM, -0.32, 0.02, -0.32, -0.16)
        .cubic(-0.32, -0.28, -0.26, -0.34, -0.22, RIM)
        .close()
        .path()
    )


def _wine(level: float, swirl: float) -> Path:
    """Everything below the surface at height `level` of the bowl, which swings by `swirl`."""
    y = BOTTOM - level * (BOTTOM - RIM)
    return (
        Pen()
        .move(-1, y)
        .line(-0.32, y)
        .cubic(-0.12, y - swirl * 1.6, 0.12, y + swirl * 1.6, 0.32, y)
        .line(1, y)
        .line(1, 1)
        .line(-1, 1)
        .close()
        .path()
    )


def build(form: str, level: float, swirl: float, tilt: float, tones: str) -> Artwork:
    """`level` is how full the bowl is, 0..1; `swirl` the surface's swing; `tilt` in degrees."""
    bowl = _bowl(form)
    below = _wine(level, swirl)
    wine = intersect(bowl, below)
    glass = clear(bowl, intersect(below, rect(-0.6, -1, 1.2, 2)))
    stem = rect(-LINE / 2, BOTTOM + GAP, LINE, FOOT - BOTTOM - GAP)
    foot = rounded_rect(-0.2, FOOT - LINE, 0.4, LINE, (LINE / 2, LINE / 2, 0.01, 0.01))
    glass = union(glass, stem, foot)
    return paint(rotate(glass, tilt), rotate(wine, tilt), tones)
