"""Bear: a broad face with round ears tucked behind it and a light muzzle."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, ellipse, rounded_polygon
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import both_sides, clear


def build(face: float, ears: float, muzzle: float, tone: str) -> Artwork:
    """`face` and `muzzle` are half the width of face and muzzle, `ears` the ears' radius."""
    head = ellipse(0, 0.06, face, face * 0.92)
    lobes = clear(both_sides(circle(0.3, -0.27, ears)), head)
    light = ellipse(0, 0.2, muzzle, muzzle * 0.82)
    nose = rounded_polygon([(-0.1, 0.12), (0.1, 0.12), (0, 0.25)], 0.045)
    head = union(subtract(head, light, both_sides(circle(0.17, -0.02, 0.045))), nose)
    if tone == "one":
        return {"primary": union(head, lobes)}
    if tone == "inner":
        inner = clear(both_sides(circle(0.3, -0.27, ears * 0.48)), head)
        return {"primary": union(head, subtract(lobes, inner))}
    return {"primary": head, "accent": lobes}
