"""Hex nut: a hexagon with a bore, a socket or a nut within a nut."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import (
    arc_band,
    circle,
)
from logo_studio.marks.insets import plus
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rounded_regular, turned

R = 0.5
#: Width of the driver's recess.
RECESS = 0.085


def build(form: str, radius: float, bore: float, turn: float) -> Artwork:
    """`radius` rounds the corners, `bore` is the hole's radius, `turn` in degrees."""
    body = rounded_regular(0, 0, R, 6, radius)
    if form == "nut":
        grooves = turned(arc_band(0, 0, (bore + 0.46) / 2, GAP, -44, 44), 3, 30)
        return {"primary": rotate(subtract(body, circle(0, 0, bore), *grooves), turn)}
    if form == "bolt":
        core = bore + 0.1
        head = subtract(circle(0, 0, core), rotate(plus(0, 0, core - 0.1, RECESS), 45))
        return {"primary": rotate(subtract(body, circle(0, 0, core + GAP)), turn), "accent": head}
    frame = subtract(body, rounded_regular(0, 0, R - 0.13, 6, radius * 0.7))
    inner = subtract(
        rounded_regular(0, 0, R - 0.13 - GAP * 1.15, 6, radius * 0.6), circle(0, 0, bore - 0.04)
    )
    return {"primary": rotate(frame, turn), "accent": rotate(inner, turn)}
