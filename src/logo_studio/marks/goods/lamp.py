"""Lamp: a shade on a pole or a vase, or hanging from its cord with its bulb below."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, mirrored
from logo_studio.model.path import Path

TOP, FLOOR = -0.5, 0.5
CORD = 0.2


def _shade(kind: str, width: float, top: float) -> tuple[Path, float]:
    """(the shade, its lower edge)."""
    x = width / 2
    if kind == "dome":
        return above(circle(0, top + x, x), top + x), top + x
    if kind == "bell":
        half = Pen().move(0.07, top).cubic(0.1, top + 0.18, x * 0.8, top + 0.16, x, top + 0.38)
        return mirrored(half), top + 0.38
    if kind == "drum":
        return rounded_rect(-x * 0.85, top, width * 0.85, 0.34, 0.02), top + 0.34
    return polygon([(-x * 0.52, top), (x * 0.52, top), (x, top + 0.4), (-x, top + 0.4)]), top + 0.4


def _pendant(shade: str, width: float, bulb: float) -> Artwork:
    cover, edge = _shade(shade, width, TOP + CORD)
    cord = rect(-0.035, TOP, 0.07, CORD + 0.02)
    y = edge + GAP
    light = below(circle(0, y, bulb), y)
    ray = capsule(0, y + bulb + 0.09, 0, y + bulb + 0.18, 0.065)
    rays = [rotate(ray, a, 0, y) for a in (-50, 0, 50)]
    return {"primary": union(cover, cord), "accent": union(light, *rays)}


def build(shade: str, stand: str, width: float, base: float) -> Artwork:
    """`width` of the shade and of the `base` in heights (a pendant's bulb follows the base)."""
    if stand == "pendant":
        return _pendant(shade, width, base * 0.32)
    cover, edge = _shade(shade, width, TOP)
    y = edge + GAP
    if stand == "vase":
        x = base * 0.45
        half = Pen().move(0.05, y).cubic(0.05, y + 0.1, x, y + 0.1, x, (y + FLOOR) / 2 + 0.05)
        half.cubic(x, FLOOR - 0.1, 0.1, FLOOR - 0.12, 0.12, FLOOR)
        return {"primary": mirrored(half), "accent": cover}
    foot = rounded_rect(-base / 2, FLOOR - 0.08, base, 0.08, 0.03)
    stem = union(rect(-0.04, y, 0.08, FLOOR - 0.04 - y), foot)
    if stand == "chain":
        stem += rounded_rect(width * 0.22, y, 0.065, 0.16, 0.032)
    return {"primary": stem, "accent": cover}
