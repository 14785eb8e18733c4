"""Compass dial: a needle, or a star of four points, in a ring."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, ring, star
from logo_studio.marks.registry import GAP, Artwork

R = 0.5


def build(needle: str, width: float, waist: float, turn: float, ring_form: str) -> Artwork:
    """`needle` halves (north in the second colour), slit (with a pivot) or star.

    `width` of the ring, `waist` half width of the needle, `turn` degrees from north;
    `ring_form` whole, or quarters (open at the four winds).
    """
    dial = ring(0, 0, R, width)
    if ring_form == "quarters":
        dial = subtract(dial, *[rotate(rect(-0.07, -0.6, 0.14, 1.2), 90 * i) for i in range(2)])
    reach = R - width - 1.8 * GAP
    if needle == "star":
        return {"primary": dial, "accent": rotate(star(0, 0, reach, waist, 4), turn)}
    if needle == "slit":
        body = polygon([(0, -reach), (waist, 0), (0, reach), (-waist, 0)])
        return {"primary": dial, "accent": rotate(subtract(body, circle(0, 0, waist * 0.45)), turn)}
    north = polygon([(-waist, -GAP / 2), (0, -reach), (waist, -GAP / 2)])
    return {"primary": union(dial, rotate(north, turn + 180)), "accent": rotate(north, turn)}
