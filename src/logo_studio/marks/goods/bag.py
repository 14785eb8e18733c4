"""Bag: a shopping bag with a loop or rope handle, smiling, plain, or with a motif cut in."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import arc_band, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, clear
from logo_studio.model.path import Path

TOP, FLOOR = -0.25, 0.5
CORD = 0.075


def _body(width: float, taper: float) -> Path:
    x = width / 2
    return rounded_polygon(
        [(-x + taper, TOP), (x - taper, TOP), (x, FLOOR), (-x, FLOOR)], (0.025, 0.025, 0.06, 0.06)
    )


def build(face: str, width: float, taper: float, handle: float, tone: str) -> Artwork:
    """`width` at the floor, `taper` of each side, `handle` radius; `tone` one or two colours."""
    body = _body(width, taper)
    r = handle - CORD / 2
    loop = arc_band(0, TOP, r, CORD, 180, 360)
    if face == "smile":
        smile = Pen().move(-r, -0.04).arc(0, -0.04, r, 180, 0)
        body = subtract(body, stroke(smile.path(), CORD, "round"))
    elif face == "rope":
        # The cords hang over the front, one gap clear of the bag.
        cords = [
            rounded_rect(x - CORD / 2, TOP - 0.01, CORD, 0.16, (0, 0, CORD / 2, CORD / 2))
            for x in (-r, r)
        ]
        loop = union(loop, *cords)
        body = clear(body, loop)
    elif face == "band":
        y = 0.12
        upper, lower = above(body, y - GAP / 2), below(body, y + GAP / 2)
        return {"primary": union(loop, upper), "accent": lower}
    elif face != "plain":
        body = subtract(body, inset(face, 0, 0.14, 0.42))
    if tone == "two":
        return {"primary": body, "accent": loop if face == "rope" else move(loop, 0, -GAP)}
    return {"primary": union(body, loop)}
