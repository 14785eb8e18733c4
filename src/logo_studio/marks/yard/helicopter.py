"""Helicopter: from the side, cabin, tail and rotors."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, flipped, line
from logo_studio.model.path import Path


def build(rotor: float, glass: str, tail: str, gear: str, heading: str) -> Artwork:
    """`rotor` half span; `glass` bubble or door; `tail` fin, disc or blades; `gear` below."""
    pane = _glass(glass)
    body = subtract(_hull(), pane)
    boom = polygon([(-0.05, -0.1), (-0.5, -0.06), (-0.5, 0.0), (-0.05, 0.14)])
    fin = _fin(tail)
    mast = rect(0.09, -0.28, 0.07, 0.1)
    blade = capsule(0.125 - rotor, -0.365, 0.125 + rotor, -0.365, 0.07)
    body = union(body, boom, mast, _gear(gear))
    if tail == "fin":
        art: Artwork = {"primary": union(body, fin), "accent": blade}
    else:
        art = {"primary": clear(body, fin), "accent": union(blade, fin)}
    return flipped(art) if heading == "left" else art


def _hull() -> Path:
    pen = Pen().move(-0.16, -0.2).line(0.2, -0.2).cubic(0.38, -0.2, 0.5, -0.04, 0.5, 0.1)
    pen.cubic(0.5, 0.2, 0.44, 0.24, 0.34, 0.24).line(-0.02, 0.24)
    pen.cubic(-0.16, 0.24, -0.24, 0.04, -0.24, -0.08).cubic(-0.24, -0.16, -0.22, -0.2, -0.16, -0.2)
    return pen.close().path()


def _glass(kind: str) -> Path:
    if kind == "bubble":
        pen = Pen().move(0.2, -0.12).cubic(0.34, -0.12, 0.41, -0.02, 0.42, 0.06).line(0.2, 0.06)
        return pen.close().path()
    return union(
        rounded_rect(-0.03, -0.12, 0.14, 0.17, 0.02),
        Pen()
        .move(0.19, -0.12)
        .cubic(0.33, -0.12, 0.4, -0.03, 0.41, 0.05)
        .line(0.19, 0.05)
        .close()
        .path(),
    )


def _fin(kind: str) -> Path:
    if kind == "disc":
        return circle(-0.5, -0.06, 0.1)
    if kind == "blades":
        return union(
            line([(-0.58, -0.19), (-0.42, 0.11)], 0.065, "round"),
            line([(-0.42, -0.19), (-0.58, 0.11)], 0.065, "round"),
        )
    return polygon([(-0.6, -0.24), (-0.49, -0.24), (-0.43, -0.03), (-0.53, -0.01)])


def _gear(kind: str) -> Path:
    if kind == "skids":
        return union(
            line([(0.02, 0.2), (0.0, 0.4)], 0.06), line([(0.26, 0.2), (0.28, 0.4)], 0.06),
            capsule(-0.14, 0.4, 0.42, 0.4, 0.07),
        )  # fmt: skip
    return union(circle(0.0, 0.31, 0.085), circle(0.32, 0.31, 0.085))
