"""Shovel: blade, shaft and grip, upright or leaning, alone or in a heap of earth."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, rect, rounded_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored, mirrored_points, outlined, tilted
from logo_studio.model.path import Path


def build(blade: str, width: float, grip: str, rib: str, tilt: float) -> Artwork:
    """`blade` point, round or square, `width` its width; `grip` d or bar; `rib` groove or none."""
    iron = _blade(blade, width / 2)
    if rib == "groove":
        iron = subtract(iron, capsule(0, 0.02, 0, 0.24, GAP))
    elif rib == "step":
        iron = subtract(iron, rect(-1, 0.07, 2, GAP))
    socket = -0.04 - GAP
    shaft = rect(-0.0425, -0.42, 0.085, socket + 0.42)
    top = _grip(grip)
    return tilted({"primary": union(shaft, top), "accent": iron}, tilt)


def _grip(kind: str) -> Path:
    if kind == "bar":
        return capsule(-0.12, -0.46, 0.12, -0.46, 0.085)
    frame = rounded_polygon(
        mirrored_points([(0.15, -0.6), (0.045, -0.34)]), (0.05, 0.04, 0.04, 0.05)
    )
    return outlined(frame, 0.07)


def _blade(kind: str, half: float) -> Path:
    side = Pen().move(0, -0.04).line(0.06, -0.04).line(0.06, 0).line(half * 0.85, 0)
    side.quad(half, 0, half, 0.06)
    if kind == "point":
        side.line(half, 0.18).cubic(half, 0.34, half * 0.5, 0.42, 0, 0.5)
    elif kind == "round":
        side.line(half, 0.26).cubic(half, 0.4, half * 0.6, 0.48, 0, 0.48)
    else:
        side.line(half * 0.86, 0.44).quad(half * 0.86, 0.46, half * 0.8, 0.46).line(0, 0.46)
    return mirrored(side)
