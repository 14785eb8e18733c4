"""Plug: prongs, body and a cord that hangs, curls or sprouts leaves."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

SHOULDER, BELLY = -0.24, 0.12


def _prongs(count: int, width: float) -> Path:
    places = {2: (-0.13, 0.13), 3: (-0.17, 0.0, 0.17)}[count]
    top = width * 0.45
    return union(
        *[
            rounded_rect(x - width / 2, -0.5, width, SHOULDER - GAP + 0.5, (top, top, 0, 0))
            for x in places
        ]
    )


def build(cord: str, prongs: int, weight: float, sign: str) -> Artwork:
    """`weight` is the thickness of prongs and cord; `sign` is cut into the body."""
    body = rounded_rect(-0.27, SHOULDER, 0.54, BELLY - SHOULDER, (0.03, 0.03, 0.27, 0.27))
    pins = _prongs(prongs, weight)
    if sign != "none":
        body = subtract(body, inset(sign, 0, SHOULDER + 0.15, 0.2))
    if cord == "leaves":
        stem = rect(-weight / 2, BELLY - 0.05, weight, 0.5 - BELLY + 0.05)
        x = weight / 2 + GAP
        leaf = lens(x, 0.46, x + 0.25, 0.21, 0.207)
        small = mirror_x(lens(x, 0.39, x + 0.2, 0.19, 0.207))
        return {"primary": union(body, pins, stem), "accent": union(leaf, small)}
    pen = Pen().move(0, BELLY - 0.05)
    if cord == "curl":
        pen.line(0, 0.2).cubic(0, 0.38, 0.3, 0.28, 0.3, 0.46)
    else:
        pen.line(0, 0.46)
    line = stroke(pen.path(), weight, "round", "round")
    return {"primary": union(body, line), "accent": pins}
