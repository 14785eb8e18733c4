"""Turtle from above: a shell of plates, four flippers, a head and a tail, one gap."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    circle,
    ellipse,
    lens,
    rect,
    rounded_polygon,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, rounded_regular, tilted


def build(plates: int, shell: float, core: str, flipper: float, heading: float) -> Artwork:
    """`plates` around the core, `shell` the shell's radius, `heading` where it swims."""
    whole = circle(0, 0, shell)
    if core == "disc":
        middle, first = circle(0, 0, shell * 0.5), 0.5
    else:
        middle = rounded_regular(0, 0, shell * 0.5, plates, 0.01)
        first = 0.0
    rim = clear(whole, middle)
    seam = rect(-GAP / 2, -1, GAP, 1)
    rim = subtract(rim, *[rotate(seam, 360 * (i + first) / plates) for i in range(plates)])
    r = shell
    head = ellipse(0, -r - 0.11, 0.1, 0.135)
    tail = rounded_polygon([(-0.045, r - 0.02), (0.045, r - 0.02), (0, r + 0.15)], 0.01)
    fore = rotate(lens(0, -r * 0.8, 0, -r * 0.8 - flipper - 0.1, 0.1, 0.3), 58)
    hind = rotate(lens(0, -r * 0.8, 0, -r * 0.8 - flipper * 0.9, 0.28, 0.18), 138)
    limbs = clear(union(head, tail, both_sides(union(fore, hind))), whole)
    art: Artwork = {"primary": union(rim, limbs), "accent": middle}
    return tilted(art, heading)
