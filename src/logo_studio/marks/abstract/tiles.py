"""Tiles: a grid of quarter discs, leaves, squares and discs with fourfold symmetry (CRAFT S16)."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.shapes import circle, polygon, rounded_rect, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

#: Tiles in a unit cell centred on the origin, drawn for the top left corner of the grid.
CORNERS: dict[str, Callable[[], Path]] = {
    "quarter": lambda: wedge(0.5, 0.5, 1, 180, 270),
    "leaf": lambda: rounded_rect(-0.5, -0.5, 1, 1, (1, 0, 1, 0)),
    "drop": lambda: rounded_rect(-0.5, -0.5, 1, 1, (0.5, 0.5, 0, 0.5)),
    "triangle": lambda: polygon([(-0.5, 0.5), (0.5, -0.5), (0.5, 0.5)]),
    "square": lambda: polygon([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]),
}
#: Tiles for the middle of the top side, and for the centre.
SIDES: dict[str, Callable[[], Path]] = {
    "half": lambda: rounded_rect(-0.5, -0.5, 1, 1, (0.5, 0.5, 0, 0)),
    "quarter": lambda: wedge(-0.5, 0.5, 1, 270, 360),
    "leaf": lambda: rounded_rect(-0.5, -0.5, 1, 1, (0, 1, 0, 1)),
    "square": CORNERS["square"],
    "disc": lambda: circle(0, 0, 0.5),
}
CENTRES: dict[str, Callable[[], Path]] = {
    "disc": SIDES["disc"],
    "square": SIDES["square"],
    "diamond": lambda: polygon([(0, -0.5), (0.5, 0), (0, 0.5), (-0.5, 0)]),
}


#: Corner tiles that, turned by an odd number of quarters, all hook one way round.
HOOKS = frozenset({"quarter", "triangle"})
#: Sides that make no arms of a cross with the centre.
LOOSE = frozenset({"disc", "leaf"})


def build(
    corner: str, corner_turn: int, side: str, side_turn: int, centre: str, tone: str
) -> Artwork:
    """Nine cells; the corner and side tiles turn by 90 degrees around the centre.

    `corner_turn` and `side_turn` are quarter turns of the tile within its cell. `tone`
    says what takes the second colour: the sides, the corners or the centre.
    """
    # Four arms hooked one way round are a swastika: an odd turn gives way to the even one below.
    if corner in HOOKS and side not in LOOSE:
        corner_turn -= corner_turn % 2
    if side == "quarter":
        # Only with their right angle away from the centre, or they would be curved arms of it.
        side_turn = min(max(side_turn, 1), 2)
    pitch = 1 + GAP * 3 * 0.6
    first = move(rotate(CORNERS[corner](), 90 * corner_turn), -pitch, -pitch)
    second = move(rotate(SIDES[side](), 90 * side_turn), 0, -pitch)
    corners = sides = EMPTY
    for quarter in range(4):
        corners = corners + rotate(first, 90 * quarter)
        sides = sides + rotate(second, 90 * quarter)
    middle = CENTRES[centre]()
    if tone == "centre":
        return {"primary": corners + sides, "accent": middle}
    if tone == "corners":
        return {"primary": sides + middle, "accent": corners}
    return {"primary": corners + middle, "accent": sides}
