"""Pipe: an elbow, a tee or a trap with its flanges, perhaps dripping."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import arc_band, drop, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped
from logo_studio.model.path import EMPTY, Path

#: How far a flange stands out over the bore, its thickness, and its air.
LIP, RIM, AIR = 0.06, 0.1, 0.7 * GAP


def _down(x: float, y: float, bore: float) -> Path:
    """A flange across a pipe that ends downwards (or upwards) at y."""
    return rounded_rect(x - bore / 2 - LIP, y, bore + 2 * LIP, RIM, 0.02)


def _across(x: float, y: float, bore: float) -> Path:
    return rounded_rect(x, y - bore / 2 - LIP, RIM, bore + 2 * LIP, 0.02)


def _elbow(bore: float) -> tuple[Path, Path, tuple[float, float]]:
    r = 0.16 + bore / 2
    bend = arc_band(-0.14, 0.06, r, bore, 270, 360)
    x, y = -0.14 + r, 0.06 - r
    run = rect(-0.42, y - bore / 2, 0.28, bore)
    fall = rect(x - bore / 2, 0.06, bore, 0.08)
    flanges = _across(-0.42 - AIR - RIM, y, bore) + _down(x, 0.14 + AIR, bore)
    return union(run, bend, fall), flanges, (x, 0.14 + AIR + RIM)


def _tee(bore: float) -> tuple[Path, Path, tuple[float, float]]:
    y = -0.2
    run = rect(-0.34, y - bore / 2, 0.68, bore)
    fall = rect(-bore / 2, y, bore, 0.32)
    flanges = _across(-0.34 - AIR - RIM, y, bore) + _across(0.34 + AIR, y, bore)
    return union(run, fall), flanges + _down(0, 0.12 + AIR, bore), (0, 0.12 + AIR + RIM)


def _trap(bore: float) -> tuple[Path, Path, tuple[float, float]]:
    r = bore / 2 + 0.07
    low = arc_band(-r, 0.12, r, bore, 0, 180)
    high = arc_band(r, -0.02, r, bore, 180, 360)
    left = rect(-2 * r - bore / 2, -0.34, bore, 0.46)
    middle = rect(-bore / 2, -0.02, bore, 0.14)
    right = rect(2 * r - bore / 2, -0.02, bore, 0.2)
    flanges = _down(-2 * r, -0.34 - AIR - RIM, bore) + _down(2 * r, 0.18 + AIR, bore)
    return union(low, high, left, middle, right), flanges, (2 * r, 0.18 + AIR + RIM)


FORMS = {"elbow": _elbow, "tee": _tee, "trap": _trap}


def build(form: str, bore: float, drip: str, facing: str) -> Artwork:
    """`bore` of the pipe; `drip` a drop below its mouth, or none; `facing` mirrors it."""
    pipe, flanges, (x, y) = FORMS[form](bore)
    falling = drop(x, y + 1.3 * GAP + 0.13, 0.17, 0.25) if drip == "drop" else EMPTY
    art: Artwork = {"primary": pipe, "accent": flanges + falling}
    return art if facing == "right" else flipped(art)
