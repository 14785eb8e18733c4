"""Globe: a disc cut by parallels and meridians of one gap, leaning on its axis."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, stroke, subtract
from logo_studio.geometry.shapes import circle, ellipse, rect
from logo_studio.marks.registry import GAP, Artwork

R = 0.5
#: The meridians meet a little beyond the rim, so that the poles are not cut away.
POLE = 0.54
#: Half widths of the meridian ellipses besides the straight middle one.
MERIDIANS = {1: (0.27,), 2: (0.17, 0.34)}
#: Half width of the one that a globe without a straight one has: cut across alone it is a pie.
ALONE = 0.23


def build(parallels: int, meridians: int, tilt: float, line: float, accent: str) -> Artwork:
    """`parallels` lines across, `meridians` pairs of curves about a straight one; `line` in gaps.

    Without them (0) one pair stands by itself. `accent` none, half (east of the middle, or between
    that pair) or belt (between the inner parallels).
    """
    width = GAP * line
    globe = circle(0, 0, R)
    if meridians:
        cuts = [rect(-width / 2, -1, width, 2)]
        cuts += [stroke(ellipse(0, 0, rx, POLE), width) for rx in MERIDIANS[meridians]]
    else:
        cuts = [stroke(ellipse(0, 0, ALONE, POLE), width)]
    rows = [R * (2 * (i + 1) / (parallels + 1) - 1) for i in range(parallels)]
    cuts += [rect(-1, y - width / 2, 2, width) for y in rows]
    body = subtract(globe, *cuts)
    if accent == "none":
        return {"primary": rotate(body, tilt)}
    if accent == "half":
        field = rect(0, -1, 1, 2) if meridians else ellipse(0, 0, ALONE, POLE)
    else:
        field = rect(-1, rows[0], 2, 1 if parallels == 1 else rows[1] - rows[0])
    lit, dark = intersect(body, field), subtract(body, field)
    return {"primary": rotate(dark, tilt), "accent": rotate(lit, tilt)}
