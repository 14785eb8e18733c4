"""Lion: a round face in a mane of petals, wedges or scallops."""

from __future__ import annotations

from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, turned
from logo_studio.model.path import Path


def _face(r: float) -> Path:
    """Eyes, nose and mouth to be cut out of a face of radius `r`."""
    k = r / 0.24
    nose = rounded_polygon([(-0.08 * k, 0.0), (0.08 * k, 0.0), (0, 0.09 * k)], 0.02 * k)
    jowl = Pen().move(0, 0.06 * k).line(0, 0.1 * k).arc(0.055 * k, 0.1 * k, 0.055 * k, 180, 0)
    mouth = both_sides(stroke(jowl.path(), GAP * 0.75, "round", "round"))
    return union(nose, mouth, both_sides(circle(0.105 * k, -0.07 * k, 0.032 * k)))


def _tuft(kind: str, inner: float, count: int) -> Path:
    """One tuft pointing up, from the edge of the face to radius .5; neighbours one gap apart."""
    c, s = cos_sin(180 / count)
    half = inner * s / c - GAP / 2
    if kind == "petal":
        mid = (inner + 0.5) / 2
        w = mid * s / c - GAP / 2
        return lens(0, -inner + 0.04, 0, -0.5, w / (0.5 - inner + 0.04))
    if kind == "scallop":
        return circle(0, -0.4, 0.42 * s * 1.16)
    wide = (inner + 0.12) * s / c - GAP / 2
    return rounded_polygon(
        [
            (-half, -inner),
            (half, -inner),
            (wide, -inner - 0.12),
            (0, -0.52),
            (-wide, -inner - 0.12),
        ],
        [0.01, 0.01, 0.02, 0.01, 0.02],
    )


def build(mane: str, tufts: int, face: float, tone: str) -> Artwork:
    """`tufts` is their number, `face` the face's radius."""
    inner = face + GAP
    one = _tuft(mane, inner, tufts)
    hair = union(*turned(one, tufts))
    if mane == "scallop":
        hair = union(hair, circle(0, 0, 0.4))
    head = circle(0, 0, face)
    if mane == "scallop":
        head = union(head, both_sides(circle(face * 0.72, -face * 0.76, face * 0.26)))
    ring = subtract(clear(hair, head), circle(0, 0, inner))
    muzzle = subtract(head, _face(face))
    if tone == "face":
        return {"primary": ring, "accent": muzzle}
    return {"primary": muzzle, "accent": ring}
