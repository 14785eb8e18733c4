"""Aperture: a plate cut along the sides of the polygon at its centre (CRAFT 1.1; atlas B iris)."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import direction, polar
from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.measure import centroid
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, regular_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path, concat

R = 0.5
#: How many of n blades take the second colour.
ACCENTS: dict[str, Callable[[int], int]] = {
    "plain": lambda n: 0,
    "one": lambda n: 1,
    "half": lambda n: n // 2,
}


def build(blades: int, opening: float, turn: float, plate: str, tone: str) -> Artwork:
    """`opening` is the hole's circumradius; every blade edge runs along a side of the hole.

    `plate` disc or polygon: the polygon's corners are where the blade edges leave it.
    """
    corners = [polar(opening, 360 * i / blades) for i in range(blades)]
    (x0, y0), (x1, y1) = corners[0], corners[1]
    side = sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2)
    ux, uy = (x1 - x0) / side, (y1 - y0) / side
    # How far from a hole's corner its edge line meets the rim: |corner + t u| = R.
    along = x0 * ux + y0 * uy
    reach = -along + sqrt(along * along + R * R - opening * opening)
    if plate == "disc":
        body = circle(0, 0, R)
    else:
        body = regular_polygon(0, 0, R, blades, direction(x0 + reach * ux, y0 + reach * uy))
    body = subtract(body, regular_polygon(0, 0, opening, blades, 0))
    for i in range(blades):
        edge = Pen().move(x0, y0).line(x0 + 1.2 * reach * ux, y0 + 1.2 * reach * uy).path()
        body = subtract(body, rotate(stroke(edge, GAP), 360 * i / blades))
    around = sorted(rotate(body, turn).contours(), key=_angle)
    accents = ACCENTS[tone](blades)
    art: Artwork = {"primary": concat(around[accents:])}
    if accents:
        art["accent"] = concat(around[:accents])
    return art


def _angle(blade: Path) -> float:
    """Degrees clockwise from the top."""
    return round((direction(*centroid(blade)) + 90) % 360, 3)
