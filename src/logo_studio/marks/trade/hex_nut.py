"""Hex nut: a hexagon with a bore, a socket or a nut within a nut."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import (
    arc_band,
    circle,
    rect,
    regular_polygon,
    rounded_polygon,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.shaping import turned
from logo_studio.model.path import Path

R = 0.5


def _hexagon(r: float, radius: float) -> Path:
    p = regular_polygon(0, 0, r, 6)
    return rounded_polygon(list(zip(p.xs, p.ys, strict=True)), radius)


def _cross(arm: float) -> Path:
    w = 0.085
    return union(rect(-w / 2, -arm, w, 2 * arm), rect(-arm, -w / 2, 2 * arm, w))


def build(form: str, radius: float, bore: float, turn: float) -> Artwork:
    """`radius` rounds the corners, `bore` is the hole's radius, `turn` in degrees."""
    body = _hexagon(R, radius)
    if form == "nut":
        grooves = turned(arc_band(0, 0, (bore + 0.46) / 2, GAP, -44, 44), 3, 30)
        return {"primary": rotate(subtract(body, circle(0, 0, bore), *grooves), turn)}
    if form == "bolt":
        core = bore + 0.1
        head = subtract(circle(0, 0, core), rotate(_cross(core - 0.1), 45))
        return {"primary": rotate(subtract(body, circle(0, 0, core + GAP)), turn), "accent": head}
    frame = subtract(body, _hexagon(R - 0.13, radius * 0.7))
    inner = subtract(_hexagon(R - 0.13 - GAP * 1.15, radius * 0.6), circle(0, 0, bore - 0.04))
    return {"primary": rotate(frame, turn), "accent": rotate(inner, turn)}
