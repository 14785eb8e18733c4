"""Phone: a receiver, silent or ringing; a mobile with a sign on its screen; a desk telephone."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    arc_band,
    circle,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, mirrored_points
from logo_studio.model.path import Path

#: The receiver's handle is an arc of this radius about (0, `HUB`).
BEND, HUB = 0.5, 0.3
#: How far the two caps are turned from the top of that arc.
SPREAD = 57.0


def _receiver(weight: float, radius: float) -> Path:
    """Handle on the lower left, the caps facing up and right."""
    handle = arc_band(0, HUB, BEND, weight, -90 - SPREAD, -90 + SPREAD)
    top = HUB - BEND - weight / 2
    cap = rotate(rounded_rect(-0.14, top, 0.28, weight + 0.13, radius * 0.7), SPREAD, 0, HUB)
    return rotate(fillet(union(handle, both_sides(cap)), 0.06), -135)


def _mobile(sign: str, radius: float) -> Artwork:
    frame, chin = 0.075, 0.14
    half = 0.28
    screen = rounded_rect(
        -half + frame, -0.5 + frame, 2 * (half - frame), 1 - frame - chin, max(radius - 0.06, 0.02)
    )
    case = rounded_rect(-half, -0.5, 2 * half, 1, radius)
    body = subtract(case, screen, circle(0, 0.5 - chin / 2, 0.036))
    return {"primary": body, "accent": full_inset(sign, 0, (frame - chin) / 2, 0.29)}


def _desk(weight: float, radius: float) -> Artwork:
    bar = rounded_rect(-0.5, -0.42, 1, weight, weight / 2)
    cap = rounded_rect(0.25, -0.42, 0.25, weight + 0.1, (weight / 2, weight / 2, 0.04, 0.04))
    receiver = fillet(union(bar, both_sides(cap)), 0.05)
    corners = [(0.13, -0.3), (0.2, -0.1), (0.42, 0.16), (0.42, 0.42)]
    right = [radius * 0.2, radius * 0.5, radius, radius * 0.8]
    base = rounded_polygon(mirrored_points(corners), [*right, *right[::-1]])
    dial = circle(0, 0.14, 0.19)
    body = subtract(clear(base, receiver), dial)
    return {"primary": union(receiver, body), "accent": circle(0, 0.14, 0.19 - GAP)}


def build(form: str, weight: float, sign: str, radius: float) -> Artwork:
    """`weight` of the handle, `radius` of corners; `sign` stands on the mobile's screen."""
    if form == "mobile":
        return _mobile(sign, radius)
    if form == "desk":
        return _desk(weight, radius)
    receiver = _receiver(weight, radius)
    if form == "handset":
        return {"primary": receiver}
    at = (-0.02, 0.02)
    waves = [arc_band(*at, r, 0.075, -82, -8) for r in (0.2, 0.2 + 0.075 + GAP)]
    return {"primary": receiver, "accent": union(*waves)}
