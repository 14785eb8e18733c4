"""Security camera: on its bracket, or a dome under the ceiling."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import (
    circle,
    polygon,
    rect,
    ring,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, line


def build(form: str, tilt: float, hood: str, lamp: str, heading: str) -> Artwork:
    """`form` bracket or dome; `hood` flat or slanted; `lamp` eye, stripe or plain."""
    art = _dome(hood, lamp) if form == "dome" else _bracket(tilt, hood, lamp)
    return flipped(art) if heading == "left" else art


def _bracket(tilt: float, hood: str, lamp: str) -> Artwork:
    cut = 0.0 if hood == "flat" else 0.09
    body = rounded_polygon(
        [(-0.36, -0.34), (0.36, -0.34), (0.36 - cut, -0.06), (-0.36, -0.06)],
        (0.03, 0.03, 0.03, 0.03),
    )
    front = rounded_rect(0.36 - cut, -0.28, GAP + 0.11 + cut / 2, 0.16, (0.01, 0.05, 0.05, 0.01))
    marks = {
        "eye": [circle(0.2 - cut, -0.2, 0.05)],
        "stripe": [rect(-0.24, -0.225, 0.3, GAP)],
        "plain": [],
    }[lamp]
    case = rotate(subtract(body, *marks), tilt)
    glass = rotate(clear(front, body), tilt)
    arm = line([(-0.16, -0.2), (-0.1, 0.24), (-0.4, 0.24)], 0.09)
    wall = rounded_rect(-0.5, 0.04, 0.1, 0.4, 0.02)
    mount = union(clear(arm, rotate(body, tilt)), wall)
    return {"primary": union(case, mount), "accent": glass}


def _dome(hood: str, lamp: str) -> Artwork:
    plate = rounded_rect(-0.46, -0.42, 0.92, 0.16, (0.02, 0.02, 0.06, 0.06))
    y = -0.26 + GAP
    bowl = intersect(circle(0, y, 0.38), rect(-1, y, 2, 1))
    if hood == "slant":
        plate = polygon([(-0.38, -0.42), (0.38, -0.42), (0.46, -0.26), (-0.46, -0.26)])
    lens = circle(0, y + 0.14, 0.1)
    if lamp == "eye":
        bowl = subtract(bowl, circle(0, y + 0.14, 0.1 + GAP))
        return {"primary": union(plate, bowl), "accent": lens}
    bowl = subtract(bowl, lens) if lamp == "plain" else subtract(bowl, ring(0, y + 0.14, 0.14, GAP))
    return {"primary": plate, "accent": bowl}
