"""Crown: three to five points, plain, with balls or with jewels, on a band."""

from __future__ import annotations

from itertools import pairwise

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, regular_polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored
from logo_studio.model.path import Path, concat

#: The points' x and their height above the base, outermost to innermost, right half.
POINTS = {
    3: ((0.5, 0.5), (0.0, 0.66)),
    4: ((0.5, 0.46), (0.19, 0.62)),
    5: ((0.5, 0.44), (0.27, 0.57), (0.0, 0.66)),
}
BASE, FOOT = 0.38, 0.42
BAND = 0.12


def _arch(y: float, bow: float) -> float:
    """Where the control point of a base line that sags by `bow` stands."""
    return y + 2 * bow


def _body(points: int, sides: str, valley: float, bow: float, tips: str) -> tuple[Path, Path]:
    """(the crown above its band, its tips)."""
    low = BASE - BAND - GAP
    marks = POINTS[points]
    top = 0.06 if tips == "balls" else 0.0
    x0, h0 = marks[0]
    pen = Pen().move(0, _arch(low, bow) - bow).quad(FOOT / 2, _arch(low, bow) - bow, FOOT, low)
    tops = [(x, low - h + top) for x, h in marks]
    pen.line(x0, low - h0 + top)
    for (xa, _), (xb, yb) in pairwise(tops):
        x, y = (xa + xb) / 2 * 0.96, low - valley
        if sides == "curved":
            pen.quad(x + (xa - x) * 0.25, y, x, y).quad(x - (x - xb) * 0.25, y, xb, yb)
        else:
            pen.line(x, y).line(xb, yb)
    if points == 4:
        y = low - valley
        if sides == "curved":
            pen.quad(0.05, y, 0, y)
        else:
            pen.line(0, y)
    outline = mirrored(pen)
    knobs = []
    for x, y in tops:
        for side in (x, -x) if x else (x,):
            at = y - 0.01
            if tips == "balls":
                knobs.append(circle(side, at, 0.07))
            elif tips == "jewels":
                knobs.append(regular_polygon(side, at - GAP - 0.075, 0.09, 4))
    return outline, concat(knobs)


def build(points: int, tips: str, sides: str, valley: float, bow: float, sign: str) -> Artwork:
    """`valley` is the body's height between the points, `bow` the sag of its base."""
    body, knobs = _body(points, sides, valley, bow, tips)
    top = BASE - BAND
    pen = Pen().move(0, top + bow).quad(FOOT / 2, top + bow, FOOT, top)
    pen.line(FOOT, BASE).quad(FOOT / 2, BASE + bow, 0, BASE + bow)
    hoop = mirrored(pen)
    if sign != "none":
        size = valley * 0.84
        body = subtract(body, inset(sign, 0, top - GAP + bow - valley * 0.5, size))
    if tips == "balls":
        return {"primary": union(body, knobs), "accent": hoop}
    if tips == "jewels":
        return {"primary": union(body, hoop), "accent": knobs}
    return {"primary": body, "accent": hoop}
