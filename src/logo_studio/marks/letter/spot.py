"""Spot: the letter with a small coloured shape in the largest room that it leaves."""

from __future__ import annotations

from math import hypot, sqrt

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.measure import crossings, flatten
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.letter._glyph import upright
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

#: Start, direction and squared length of a side of the outline.
Side = tuple[float, float, float, float, float]
#: Lines of the search grid across the letter, and the least radius worth filling.
GRID, LEAST = 18, 0.075
#: Radius that a place gives up per distance from the middle of the letter.
CENTRAL = 0.05


def build(letters: tuple[Path, ...], shape: str, size: float, where: str) -> Artwork:
    """`shape` disc, spark, diamond, heart or leaf; `size` its share of the room, gap left free.

    `where` inside (the largest room within the letter's box), or after (a point on the baseline).
    """
    letter = upright(letters[0])
    x, y, room = _largest_room(letter)
    radius = min(0.2, (room - GAP) * size)
    if where == "after" or room - GAP < LEAST:
        radius = 0.08 + 0.05 * size
        _, _, x1, y1 = letter.bounds()
        x, y = x1 + GAP + radius, y1 - radius
    if shape == "disc":
        return {"primary": letter, "accent": circle(x, y, radius)}
    if shape == "diamond":
        side = radius * 1.3
        square = rect(x - side / 2, y - side / 2, side, side)
        return {"primary": letter, "accent": rotate(square, 45, x, y)}
    return {"primary": letter, "accent": full_inset(shape, x, y, 2 * radius)}


def _largest_room(letter: Path) -> tuple[float, float, float]:
    """Centre and radius of the largest empty circle with its centre in the letter's box.

    The circle touches the ink; it may reach over the box by as much as it stands within it, as
    a point in the open side of a C does. Of nearly equal ones the most central is taken.
    """
    x0, y0, x1, y1 = letter.bounds()
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2
    contours = flatten(letter, 5)
    sides: list[Side] = []
    for contour in contours:
        ax, ay = contour[-1]
        for bx, by in contour:
            dx, dy = bx - ax, by - ay
            sides.append((ax, ay, dx, dy, dx * dx + dy * dy))
            ax, ay = bx, by
    best, most = (0.0, 0.0, 0.0), 0.0
    for i in range(1, GRID):
        y = y0 + (y1 - y0) * i / GRID
        xs = crossings(contours, y)
        for j in range(1, GRID):
            x = x0 + (x1 - x0) * j / GRID
            if sum(1 for edge in xs if edge < x) % 2:
                continue
            away = CENTRAL * hypot(x - mx, y - my)
            limit = 2 * min(x - x0, x1 - x, y - y0, y1 - y)
            if limit - away > most:
                room = _room(x, y, sides, most + away, limit)
                if room - away > most:
                    best, most = (x, y, room), room - away
    return best


def _room(x: float, y: float, sides: list[Side], least: float, most: float) -> float:
    """Distance from (x, y) to the nearest of `sides`, `most` at most; 0 if it is below `least`."""
    nearest, enough = most * most, least * least
    for ax, ay, dx, dy, length in sides:
        px, py = x - ax, y - ay
        along = px * dx + py * dy
        if along > 0.0:
            t = along / length if along < length else 1.0
            px -= t * dx
            py -= t * dy
        away = px * px + py * py
        if away < nearest:
            if away < enough:
                return 0.0
            nearest = away
    return sqrt(nearest)
