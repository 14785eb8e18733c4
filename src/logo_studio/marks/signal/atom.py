"""Atom: orbits around a nucleus, woven or plain."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.shapes import circle, ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear

ELECTRON = 0.075


def build(
    orbits: int, width: float, flatness: float, nucleus: float, electrons: str, turn: float
) -> Artwork:
    """`flatness` height to length of an orbit; `nucleus` its radius;
    `turn` in degrees.

    `electrons` none, one or all: discs on the orbits, cut free by the gap.
    """
    rx = 0.5 - width / 2
    turns = [turn + 90 + 180 * i / orbits for i in range(orbits)]
    rings = union(*[rotate(stroke(ellipse(0, 0, rx, flatness * rx), width), a) for a in turns])
    rings = subtract(rings, circle(0, 0, nucleus + GAP))
    accent = circle(0, 0, nucleus)
    count = {"none": 0, "one": 1, "all": orbits}[electrons]
    for a in turns[:count]:
        dot = circle(*polar(rx, a + 180), ELECTRON)
        rings = clear(rings, dot)
        accent = accent + dot
    return {"primary": rings, "accent": accent}
