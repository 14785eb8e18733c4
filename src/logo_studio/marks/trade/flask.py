"""Flask: a cone, a globe or a tube, holding a wave of liquid or a small motif."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

MOUTH = -0.5
LIP = 0.085
WALL = 0.075
#: Half the width of the liquid's surface.
SPAN = {"cone": 0.21, "globe": 0.24, "tube": 0.08}


def _vessel(kind: str) -> tuple[Path, Path]:
    """(lip, body) of the vessel as solids."""
    neck = MOUTH + LIP - 0.02
    if kind == "globe":
        body = union(rect(-0.12, neck, 0.24, 0.4), circle(0, 0.16, 0.34))
        return rounded_rect(-0.18, MOUTH, 0.36, LIP, 0.035), body
    if kind == "tube":
        body = rounded_rect(-0.2, neck, 0.4, 0.5 - neck, (0, 0, 0.2, 0.2))
        return rounded_rect(-0.28, MOUTH, 0.56, LIP, 0.035), body
    body = rounded_polygon(
        [(-0.12, neck), (0.12, neck), (0.12, -0.13), (0.43, 0.5), (-0.43, 0.5), (-0.12, -0.13)],
        (0, 0, 0.05, 0.1, 0.1, 0.05),
    )
    return rounded_rect(-0.18, MOUTH, 0.36, LIP, 0.035), body


def _liquid(inner: Path, level: float, wave: float, span: float) -> Path:
    """`inner` below a surface that swings once, by `wave` up and down, over -span..span."""
    # A cubic's crest lies at 3/4 of its handles' height.
    rise = wave / 0.75
    surface = (
        Pen()
        .move(-0.6, level)
        .line(-span, level)
        .cubic(-span * 0.64, level - rise, -span * 0.36, level - rise, 0, level)
        .cubic(span * 0.36, level + rise, span * 0.64, level + rise, span, level)
        .line(0.6, 1)
        .line(-0.6, 1)
        .close()
    )
    return intersect(inner, surface.path())


def build(kind: str, fill: str, level: float, wave: float) -> Artwork:
    """`level` of the liquid below the middle and depth of its `wave`, in heights."""
    lip, body = _vessel(kind)
    if fill not in ("liquid", "bubbles"):
        low = {"cone": 0.24, "globe": 0.16, "tube": 0.12}[kind]
        cut = inset(fill, 0, low, 0.25 if kind == "tube" else 0.36)
        return {"primary": union(lip, subtract(body, cut))}
    hollow = union(offset(body, -WALL), rect(-0.12 + WALL, MOUTH - 0.1, 0.24 - 2 * WALL, 0.4))
    if kind == "tube":
        hollow = offset(body, -WALL)
    glass = union(lip, subtract(body, hollow))
    liquid = _liquid(
        offset(body, -WALL - GAP), level, wave * (0.4 if kind == "tube" else 1), SPAN[kind]
    )
    if fill == "bubbles" and kind == "tube":
        liquid = union(liquid, circle(0, level - 0.14, 0.055), circle(0, level - 0.29, 0.045))
    elif fill == "bubbles":
        liquid = subtract(liquid, circle(-0.08, 0.25, 0.05), circle(0.09, 0.29, 0.036))
    return {"primary": glass, "accent": liquid}
