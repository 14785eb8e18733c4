"""Songbird: two leaves and a circle, or a tangram of arcs."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rect, ring, rounded_polygon, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, fillet, flipped, tilted


def _leaves(wing: float, tail: float) -> Artwork:
    """One leaf is the body, a second the wing laid over its back."""
    body = lens(-0.38 - tail * 0.4, 0.32, 0.3, -0.3, 0.12, 0.33)
    body = fillet(union(body, circle(0.22, -0.22, 0.17)), 0.05)
    blade = lens(-0.38, -0.32, 0.1, 0.08, wing, 0.06)
    beak = rounded_polygon([(0.35, -0.3), (0.55, -0.2), (0.37, -0.14)], 0.01)
    beak = clear(beak, body, gap=GAP * 0.6)
    body = subtract(clear(body, blade), circle(0.26, -0.26, 0.032))
    return {"primary": body, "accent": union(blade, beak)}


def _arcs(wing: float, tail: float) -> Artwork:
    """A half disc for the body, a quarter disc for the wing, an arch for the head."""
    r = 0.34
    body = intersect(circle(0, GAP / 2, r), rect(-1, GAP / 2, 2, 1))
    head = Pen().move(r - 0.3, -GAP / 2).line(r - 0.3, -0.16).arc(r - 0.15, -0.16, 0.15, 180, 360)
    crown = subtract(head.line(r, -GAP / 2).close().path(), circle(r - 0.13, -0.17, 0.034))
    beak = rounded_polygon(
        [(r + GAP * 0.6, -0.22), (r + 0.2, -0.12), (r + GAP * 0.6, -0.04)], 0.006
    )
    span = 0.5 + (wing - 0.34) * 0.6
    blade = wedge(-0.04 + GAP / 2, -GAP / 2, span, 180, 270)
    feather = ring(-0.04 + GAP / 2, -GAP / 2, span * 0.62, GAP)
    blade = intersect(subtract(blade, feather), rect(-2, -2, 2 + r - 0.3 - GAP, 4))
    rudder = rounded_polygon([(-r - tail, GAP / 2), (-r + 0.1, GAP / 2), (-r + 0.16, 0.22)], 0.008)
    rudder = clear(rudder, circle(0, GAP / 2, r))
    return {"primary": union(body, crown), "accent": union(blade, beak, rudder)}


FORMS: dict[str, Callable[[float, float], Artwork]] = {"leaves": _leaves, "arcs": _arcs}


def build(form: str, wing: float, tail: float, tilt: float, facing: str) -> Artwork:
    """`wing` is the wing's fullness, `tail` the tail's length, `tilt` how far it looks up."""
    art = tilted(FORMS[form](wing, tail), -tilt)
    if facing == "left":
        art = flipped(art)
    return art
