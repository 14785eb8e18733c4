"""Sail: two sails and a hull with one gap between them, on a line of water."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

FOOT = 0.16


def build(hull: str, belly: float, jib: float, water: str, side: str) -> Artwork:
    """`belly` how far the sails swell, `jib` the small sail's width; `hull` bowl, boat or bar.

    `water` none, line or two lines; `side` which way the boat heads.
    """
    main = (
        Pen()
        .move(GAP / 2, -0.5)
        .cubic(0.18 + belly, -0.3, 0.4 + belly * 0.4, -0.04, 0.42, FOOT)
        .line(GAP / 2, FOOT)
        .close()
        .path()
    )
    small = (
        Pen()
        .move(-GAP / 2, -0.36)
        .cubic(-0.05 - belly * 0.4, -0.2, -jib, -0.02, -jib - 0.04, FOOT)
        .line(-GAP / 2, FOOT)
        .close()
        .path()
    )
    body = _hull(hull, FOOT + GAP)
    bottom = body.bounds()[3]
    for i in range({"none": 0, "line": 1, "two": 2}[water]):
        y = bottom + GAP + i * (0.06 + GAP)
        body = body + rounded_rect(-0.36 + 0.12 * i, y, 0.76 - 0.24 * i, 0.06, 0.03)
    art: Artwork = {"primary": small + body, "accent": main}
    if side == "left":
        art = {role: mirror_x(p) for role, p in art.items()}
    return art


def _hull(kind: str, y: float) -> Path:
    if kind == "bar":
        return rounded_rect(-0.44, y, 0.92, 0.11, (0.0, 0.0, 0.055, 0.055))
    if kind == "boat":
        return polygon([(-0.46, y), (0.5, y), (0.34, y + 0.16), (-0.32, y + 0.16)])
    return (
        Pen()
        .move(-0.46, y)
        .line(0.5, y)
        .cubic(0.45, y + 0.13, 0.34, y + 0.2, 0.2, y + 0.2)
        .line(-0.18, y + 0.2)
        .cubic(-0.32, y + 0.2, -0.43, y + 0.13, -0.46, y)
        .close()
        .path()
    )
