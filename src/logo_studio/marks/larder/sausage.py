"""Sausage: a bent bar with tied ends and cuts from the grill, alone, in a pair or on a fork."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, places, tilted
from logo_studio.model.path import Path

#: Length of the bent middle line, without the round ends.
RUN = 0.6


def _skin(girth: float, bend: float) -> tuple[Path, float]:
    """The bar bent to an arc that sweeps `bend` degrees, lowest in the middle; its radius."""
    radius = RUN / bend * 57.29578
    arc = Pen().move(*polar(radius, 90 + bend / 2, 0, -radius))
    arc.arc(0, -radius, radius, 90 + bend / 2, 90 - bend / 2)
    return stroke(arc.path(), girth, "round"), radius


def _knot(girth: float, bend: float, radius: float, side: int) -> Path:
    """The tied end: a small fan beyond the round end."""
    start = girth / 2 + GAP * 0.5
    fan = rounded_polygon(
        [(start, 0), (start + 0.16, -0.11), (start + 0.12, 0), (start + 0.16, 0.11)],
        [0.02, 0.03, 0.03, 0.03],
    )
    if side < 0:
        fan = rotate(fan, 180)
    x, y = polar(radius, 90 - side * bend / 2, 0, -radius)
    return move(rotate(fan, -side * bend / 2), x, y)


def build(girth: float, bend: float, cuts: int, count: int, tilt: float) -> Artwork:
    """`bend` is the sweep of the arc in degrees; `cuts` slant across; `count` one or two."""
    bar, radius = _skin(girth, bend)
    marks = []
    for turn in places(cuts, bend / (cuts + 0.4)):
        slot = capsule(-0.04, girth * 0.24, 0.04, -girth * 0.24, GAP)
        marks.append(rotate(slot, turn, 0, -radius))
    grilled = subtract(bar, *marks)
    knots = union(*[_knot(girth, bend, radius, side) for side in (-1, 1)])
    if count == 1:
        return tilted({"primary": grilled, "accent": knots}, tilt)
    upper = union(bar, knots)
    # Arcs of one radius come closer at their ends: the lower one is cut clear.
    lower = clear(move(union(grilled, knots), 0, girth + 1.4 * GAP), upper)
    return tilted({"primary": upper, "accent": lower}, tilt)
