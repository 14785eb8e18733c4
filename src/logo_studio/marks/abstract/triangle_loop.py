"""Triangle loop: the impossible triangle, three equal bars each lying over the next."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import offset
from logo_studio.geometry.shapes import polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import concat

#: Directions in which the three families of parallel lines stand off the centre.
NORMALS = tuple(cos_sin(angle) for angle in (90, 210, 330))


def build(hole: float, turn: float, handed: str, tone: str) -> Artwork:
    """`hole` is the distance of the hole's sides from the centre, in bar widths."""
    d0, d1, d2 = hole, hole + 1, hole + 2
    # Each corner is where a line of one family meets a line of another: ((family, distance), ..).
    corners = [
        _meet(0, d2, 1, d1),
        _meet(0, d2, 2, d1),
        _meet(2, d2, 0, d1),
        _meet(2, d1, 0, d1),
        _meet(2, d1, 1, d0),
        _meet(2, d0, 1, d0),
        _meet(2, d0, 0, d1),
        _meet(0, d1, 1, d1),
    ]
    gap = GAP * 2.4 * (hole + 1.6)
    bar = offset(polygon(corners), -gap / 2)
    bars = turned(bar, 3, turn)
    if handed == "left":
        bars = [mirror_x(b) for b in bars]
    if tone == "plain":
        return {"primary": concat(bars)}
    if tone == "three":
        return {"primary": bars[0], "accent": bars[1], "shade": bars[2]}
    return {"primary": concat(bars[1:]), "accent": bars[0]}


def _meet(a: int, s: float, b: int, t: float) -> tuple[float, float]:
    """The point at distance `s` along normal `a` and `t` along normal `b`, 120 degrees apart."""
    u, v = 4 / 3 * (s + t / 2), 4 / 3 * (t + s / 2)
    (ax, ay), (bx, by) = NORMALS[a], NORMALS[b]
    return u * ax + v * bx, u * ay + v * by
