"""Dice: one face with its pips, or a cube showing three."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate, transform
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path

PIPS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((0, 0),),
    2: ((-1, -1), (1, 1)),
    3: ((-1, -1), (0, 0), (1, 1)),
    4: ((-1, -1), (1, -1), (-1, 1), (1, 1)),
    5: ((-1, -1), (1, -1), (-1, 1), (1, 1), (0, 0)),
    6: ((-1, -1), (1, -1), (-1, 1), (1, 1), (-1, 0), (1, 0)),
}


def _face(points: int, radius: float, pip: float) -> Path:
    spots = [circle(x * 0.25, y * 0.25, pip) for x, y in PIPS[points]]
    return subtract(rounded_rect(-0.5, -0.5, 1, 1, radius), *spots)


def _cube(points: int, pip: float) -> Artwork:
    """Three faces of a cube in isometric view, `points` on top."""
    hexagon = [polar(0.55, -90 + 60 * i) for i in range(6)]
    cuts = union(*[line([(0, 0), polar(0.7, -90 + 60 * i)], GAP) for i in (1, 3, 5)])
    corners = ((5, 1), (1, 3), (3, 5))
    middles = (0, 2, 4)
    counts = (points, 2 if points != 2 else 3, 1 if points != 1 else 4)
    faces = []
    for (a, b), m, n in zip(corners, middles, counts, strict=True):
        (ax, ay), (bx, by) = hexagon[a], hexagon[b]
        body = subtract(polygon([(0, 0), hexagon[a], hexagon[m], hexagon[b]]), cuts)
        spots = [circle(0.5 + x * 0.24, 0.5 + y * 0.24, pip * 1.1) for x, y in PIPS[n]]
        faces.append(subtract(body, *[transform(s, ax, ay, bx, by, 0, 0) for s in spots]))
    return {"primary": union(faces[1], faces[2]), "accent": faces[0]}


def build(form: str, points: int, radius: float, pip: float, turn: float) -> Artwork:
    """`radius` of the corners and of a `pip` in widths; `turn` of the flat face in degrees."""
    if form == "cube":
        return _cube(points, pip)
    return {"primary": rotate(_face(points, radius, pip), turn)}
