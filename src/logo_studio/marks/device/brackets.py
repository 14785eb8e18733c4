"""Brackets: angle, square, curly or round, holding a slash, three dots or a small motif."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import Path, concat


def _bracket(kind: str, weight: float, cap: str) -> Path:
    join = "round" if cap == "round" else "miter"
    if kind == "angle":
        return line([(-0.24, -0.3), (-0.52, 0), (-0.24, 0.3)], weight, cap, join)
    if kind == "square":
        return line(
            [(-0.26, -0.37), (-0.46, -0.37), (-0.46, 0.37), (-0.26, 0.37)], weight, cap, join
        )
    if kind == "round":
        arc = Pen().move(-0.24, -0.4).cubic(-0.46, -0.2, -0.46, 0.2, -0.24, 0.4)
        return stroke(arc.path(), weight, cap, "round")
    curl = (
        Pen()
        .move(-0.22, -0.4)
        .cubic(-0.34, -0.4, -0.38, -0.34, -0.38, -0.2)
        .cubic(-0.38, -0.06, -0.42, 0, -0.52, 0)
        .cubic(-0.42, 0, -0.38, 0.06, -0.38, 0.2)
        .cubic(-0.38, 0.34, -0.34, 0.4, -0.22, 0.4)
    )
    return stroke(curl.path(), weight, cap, "round")


def build(kind: str, middle: str, weight: float, cap: str) -> Artwork:
    """`weight` of the strokes in heights; `cap` butt or round."""
    left = _bracket(kind, weight, cap)
    pair = left + mirror_x(left)
    if middle == "slash":
        if cap == "round":
            slash = line([(0.09, -0.32), (-0.09, 0.32)], weight, "round")
        else:
            w = weight * 0.54
            slash = polygon(
                [(0.09 - w, -0.37), (0.09 + w, -0.37), (-0.09 + w, 0.37), (-0.09 - w, 0.37)]
            )
        return {"primary": pair, "accent": slash}
    if middle == "dots":
        r = weight * 0.52
        return {"primary": pair, "accent": concat([circle(x, 0, r) for x in (-0.17, 0, 0.17)])}
    return {"primary": pair, "accent": inset(middle, 0, 0, 0.42)}
