"""Envelope: shut with a flap or a seal, open with a letter in it, or on its way."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import capsule, circle, polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line
from logo_studio.model.path import Path

W, H = 1.0, 0.68
TOP = -H / 2


def _shut(flap: float, radius: float) -> tuple[Path, Path]:
    """(the body, the flap), parted by one gap."""
    body = rounded_rect(-W / 2, TOP, W, H, radius)
    edge = [(-0.6, TOP - 0.1 * flap / 0.5), (0, TOP + flap), (0.6, TOP - 0.1 * flap / 0.5)]
    fold = polygon([*edge, (0.6, -1), (-0.6, -1)])
    slot = line(edge, GAP)
    return subtract(body, fold, slot), subtract(intersect(body, fold), slot)


def _open(sign: str, flap: float, radius: float) -> Artwork:
    top = -0.08
    pocket = rounded_rect(-W / 2, top, W, 0.58, (0.02, 0.02, radius, radius))
    mouth = polygon(
        [
            (-0.6, top - 0.1 * flap / 0.5),
            (0, top + flap * 0.8),
            (0.6, top - 0.1 * flap / 0.5),
            (0.6, -1),
            (-0.6, -1),
        ]
    )
    front = subtract(pocket, mouth)
    letter = rounded_rect(-0.38, -0.5, 0.76, 0.9, min(radius, 0.06))
    sheet = clear(letter, front, join="miter")
    sheet = intersect(sheet, mouth)
    return {"primary": front, "accent": subtract(sheet, inset(sign, 0, -0.21, 0.3))}


def build(form: str, sign: str, flap: float, radius: float) -> Artwork:
    """`flap` is how deep the flap comes down, `radius` rounds the corners."""
    if form == "open":
        return _open(sign, flap, radius)
    body, lid = _shut(flap, radius)
    if form == "sealed":
        seal = circle(0, TOP + flap - 0.02, 0.17)
        body, lid = clear(body, seal), clear(lid, seal)
        cut = subtract(seal, inset(sign, 0, TOP + flap - 0.02, 0.2))
        return {"primary": union(body, lid), "accent": cut}
    if form == "express":
        spans = ((-0.13, 0.2), (0.03, 0.32), (0.19, 0.16))
        end = -W / 2 - GAP - 0.05
        lines = [capsule(end - length, y, end, y, 0.08) for y, length in spans]
        return {"primary": union(body, lid), "accent": union(*lines)}
    return {"primary": body, "accent": lid}
