"""Bar of chocolate: tiles in rows, bare, with a piece broken off, or half in its wrapper."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rounded_polygon, rounded_rect
from logo_studio.marks.insets import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, places, tilted
from logo_studio.model.path import EMPTY, Path

#: Side of a tile.
TILE = 0.27


def _facet(x: float, y: float) -> Path:
    """The light corner of a pressed tile."""
    s = TILE * 0.24
    return rounded_polygon([(x - s, y - s), (x + s, y - s), (x - s, y + s)], 0.012)


RELIEF: dict[str, Callable[[float, float], Path]] = {
    "plain": lambda x, y: EMPTY,
    "facet": _facet,
    "dot": lambda x, y: circle(x, y, TILE * 0.2),
    "heart": lambda x, y: heart(x, y, TILE * 0.56),
}


def _wrapper(left: float, right: float, top: float, bottom: float) -> Path:
    """The sleeve, its torn edge in three teeth."""
    edge = 0.03
    left, right = left - edge, right + edge
    teeth, width = 3, (right - left) / 3
    points = [(left, top + 0.05)]
    for i in range(teeth):
        points += [(left + width * (i + 0.5), top - 0.05), (left + width * (i + 1), top + 0.05)]
    return polygon([*points, (right, bottom), (left, bottom)])


def build(columns: int, rows: int, relief: str, dress: str, corner: float, tilt: float) -> Artwork:
    """`dress` wrapper, broken (the corner piece comes off) or accent (one tile of another kind)."""
    pitch = TILE + GAP
    xs, ys = places(columns, pitch), places(rows, pitch)
    half = TILE / 2
    tiles = {
        (i, j): subtract(rounded_rect(x - half, y - half, TILE, TILE, corner), RELIEF[relief](x, y))
        for i, x in enumerate(xs)
        for j, y in enumerate(ys)
    }
    last = (columns - 1, 0)
    piece = tiles[last]
    if dress == "wrapper":
        top = ys[-1] - half
        sleeve = _wrapper(xs[0] - half, xs[-1] + half, top + 0.05, ys[-1] + half + 0.2)
        body = union(*[p for (_, j), p in tiles.items() if j < rows - 1])
        return tilted(paint(body, sleeve), tilt)
    if dress == "broken":
        piece = move(rotate(piece, 16, xs[-1], ys[0]), 0.075, -0.075)
    body = union(*[p for at, p in tiles.items() if at != last])
    return tilted(paint(body, piece), tilt)
