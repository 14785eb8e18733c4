"""Cloche: a dome on its tray, whole or lifted, perhaps on a waiter's hand."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import arc_band, circle, rounded_polygon, rounded_rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, paint
from logo_studio.model.path import Path

TRAY = 0.085


def _shine(r: float, start: float, end: float) -> Path:
    """A light arc inside the dome's edge."""
    width, radius = GAP * 1.15, r - 0.12
    caps = [circle(*polar(radius, a), width / 2) for a in (start, end)]
    return union(arc_band(0, 0, radius, width, start, end), *caps)


def build(radius: float, knob: str, face: str, tray: str, tones: str) -> Artwork:
    """`face` shine, plain or a sign; `tray` bar, dish, or on a foot."""
    dome = above(circle(0, 0, radius), 0)
    if face == "shine":
        dome = subtract(dome, _shine(radius, -62, -18))
    elif face != "plain":
        dome = subtract(dome, full_inset(face, 0, -radius * 0.45, 0.27))
    y = -radius - GAP
    top: Path = circle(0, y - 0.05, 0.065)
    if knob == "ring":
        top = subtract(circle(0, y - 0.065, 0.09), circle(0, y - 0.065, 0.035))
    elif knob == "bar":
        top = rounded_rect(-0.1, y - 0.08, 0.2, 0.08, 0.04)
    base = rounded_rect(-0.5, GAP, 1.0, TRAY, (0.02, 0.02, TRAY * 0.7, TRAY * 0.7))
    if tray == "foot":
        stand = rounded_rect(-0.16, 2 * GAP + TRAY, 0.32, 0.075, 0.0375)
        base = union(base, stand)
    elif tray == "dish":
        rim = [(-0.52, GAP), (0.52, GAP), (0.34, GAP + 0.14), (-0.34, GAP + 0.14)]
        base = rounded_polygon(rim, [0.02, 0.02, 0.06, 0.06])
    return paint(dome, union(top, base), tones)
