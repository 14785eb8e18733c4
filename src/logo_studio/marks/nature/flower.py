"""Flower seen from above: petals around a core, with a gap between them."""

from __future__ import annotations

from logo_studio.geometry.angle import cos_sin, polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, lens, polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import fillet, paint, turned


def build(petals: int, form: str, core: float, tones: str) -> Artwork:
    """`form`: petals merged into one outline, single round ones, or single pointed ones."""
    sine = cos_sin(180 / petals)[1]
    inner = core + GAP
    if form == "merged":
        # Neighbouring circles overlap a little, so the outline is scalloped.
        centre = 0.5 / (1 + 1.12 * sine)
        blossoms = turned(circle(0, -centre, 0.5 - centre), petals)
        crown = fillet(union(*blossoms, circle(0, 0, centre)), 0.012)
        crown = subtract(crown, circle(0, 0, inner))
    elif form == "round":
        # A sector whose sides run parallel to its neighbours', closed by a tangent circle.
        shift = GAP / 2 / sine
        centre = (0.5 + shift * sine) / (1 + sine)
        radius = 0.5 - centre
        x, y = polar(radius, -180 / petals)
        cone = polygon([(0, -shift), (x, y - centre), (-x, y - centre)])
        crown = union(*turned(union(cone, circle(0, -centre, radius)), petals))
        crown = subtract(crown, circle(0, 0, inner))
    else:
        length = 0.5 - inner
        half = (inner + 0.52 * length) * sine - GAP / 2
        crown = union(*turned(lens(0, -inner, 0, -0.5, min(0.46, half / length)), petals))
    heart = circle(0, 0, core)
    return paint(crown, heart, tones)
