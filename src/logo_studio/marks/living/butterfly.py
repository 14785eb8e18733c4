"""Butterfly: four wings of tiles or petals around a slim body, spots cut out."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, lens, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path

TOP, BODY = -0.42, 0.065

#: Corner radii of an upper wing, in wing widths: top left, top right, bottom right, bottom left.
UPPER = {"tile": (0.08, 0.62, 0.08, 0.42), "round": (0.08, 0.46, 0.46, 0.28)}
LOWER = {"tile": (0.08, 0.42, 0.62, 0.3), "round": (0.1, 0.42, 0.54, 0.3)}


def _tiles(shape: str, upper: float, lower: float, spot: float) -> tuple[Path, Path]:
    """Wings of rounded tiles: (upper, lower) of the right side."""
    x, tall = BODY / 2 + GAP, upper * 0.92
    a, b, c, d = (r * upper for r in UPPER[shape])
    fore = rounded_rect(x, TOP, upper, tall, (a, b, min(c, tall - b), d))
    a, b, c, d = (r * lower for r in LOWER[shape])
    y = TOP + tall + GAP
    hind = rounded_rect(x, y, lower, lower * 1.12, (a, b, c, d))
    if spot:
        fore = subtract(fore, circle(x + upper * 0.54, TOP + tall * 0.46, spot))
        hind = subtract(hind, circle(x + lower * 0.48, y + lower * 0.5, spot * 0.72))
    return fore, hind


def _petals(shape: str, upper: float, lower: float, spot: float) -> tuple[Path, Path]:
    """Wings of pointed leaves spreading from the middle of the body."""
    x = BODY / 2 + GAP
    fore = lens(x - 0.02, 0.02, x + upper, TOP + 0.02, 0.3, 0.34)
    hind = clear(lens(x - 0.02, 0.0, x + lower, 0.44, 0.36, 0.26), fore)
    edge = rect(x, -1, 2, 2)
    fore, hind = intersect(fore, edge), intersect(hind, edge)
    if spot:
        fore = subtract(fore, circle(x + upper * 0.58, TOP + 0.18, spot))
        hind = subtract(hind, circle(x + lower * 0.6, 0.27, spot * 0.72))
    return fore, hind


def build(shape: str, upper: float, lower: float, spot: float, tone: str) -> Artwork:
    """`upper` and `lower` are the wings' widths, `spot` the radius of the upper spots (0 none)."""
    wings = _petals if shape == "petal" else _tiles
    fore, hind = wings(shape, upper, lower, spot)
    feeler = Pen().move(0, TOP + 0.06).cubic(0.02, TOP - 0.02, 0.06, TOP - 0.08, 0.14, TOP - 0.1)
    feelers = both_sides(clear(stroke(feeler.path(), BODY * 0.8, "round"), fore))
    body = union(capsule(0, TOP + 0.06, 0, TOP + 0.66, BODY), feelers)
    if tone == "body":
        return {"primary": both_sides(union(fore, hind)), "accent": body}
    return {"primary": union(both_sides(fore), body), "accent": both_sides(hind)}
