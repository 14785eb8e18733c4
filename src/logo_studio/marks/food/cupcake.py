"""Cupcake: a pleated paper cup, frosting in tiers or as a cloud, something on top."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.food._signs import heart
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, clear, line
from logo_studio.model.path import Path

#: The cup's rim and its depth; its foot is this share of its rim.
RIM, DEPTH, TAPER = 0.12, 0.38, 0.7


def _cup(pleats: int, flare: float) -> Path:
    foot, low = TAPER * flare, RIM + DEPTH
    corners = [(-flare, RIM), (flare, RIM), (foot, low), (-foot, low)]
    cup = rounded_polygon(corners, [0.02, 0.02, 0.06, 0.06])
    for i in range(pleats):
        t = 2 * (i + 1) / (pleats + 1) - 1
        cup = subtract(
            cup, line([(t * flare * 1.05, RIM - 0.1), (t * foot * 0.95, low + 0.1)], GAP)
        )
    return cup


def _swirl(flare: float) -> tuple[Path, float]:
    """(three tiers narrowing upwards, their top)."""
    height, y = 0.125, RIM - GAP
    tiers = []
    for share in (1.24, 0.92, 0.56):
        half = share * flare
        tiers.append(rounded_rect(-half, y - height, 2 * half, height, height / 2))
        y -= height + GAP
    return union(*tiers), y


def _cloud(flare: float) -> tuple[Path, float]:
    lobes = [
        circle(-0.66 * flare, -0.06, 0.19),
        circle(0.66 * flare, -0.06, 0.19),
        circle(0, -0.16, 0.27),
    ]
    base = rect(-0.66 * flare, -0.1, 1.32 * flare, RIM - GAP + 0.1)
    return above(union(*lobes, base), RIM - GAP), -0.36


def build(frosting: str, pleats: int, topping: str, flare: float) -> Artwork:
    """`flare` is half the width of the cup's rim."""
    cream, top = _swirl(flare) if frosting == "swirl" else _cloud(flare)
    cup = _cup(pleats, flare)
    if topping == "none":
        return {"primary": cup, "accent": cream}
    shape = circle(0, 0, 0.09) if topping == "cherry" else heart(0.22)
    crown = move(shape, 0, top - 0.08)
    cream = clear(cream, crown)
    return {"primary": union(cup, crown), "accent": cream}
