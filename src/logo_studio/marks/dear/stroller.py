"""Stroller: a pram with folding hood, tub, handle and wheels."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, simplify, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect, ring, rounded_rect, wedge
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line
from logo_studio.model.path import Path

RADIUS, CX, CY = 0.37, -0.06, -0.08


def _hood(folds: int, opening: float) -> Path:
    """Sectors from the left to the top and `opening` degrees beyond, one gap apart."""
    sweep = 90 + opening
    sector = wedge(CX, CY, RADIUS, 180, 180 + sweep)
    cuts = [
        line([(CX, CY), polar(2 * RADIUS, 180 + sweep * i / folds, CX, CY)], GAP)
        for i in range(1, folds)
    ]
    return subtract(sector, *cuts)


def _tub(shape: str) -> Path:
    top = CY + GAP
    if shape == "boat":
        pen = Pen().move(CX - RADIUS, top).line(CX + RADIUS, top)
        pen.cubic(CX + RADIUS - 0.02, 0.2, CX + 0.2, 0.28, CX + 0.1, 0.28).line(CX - 0.1, 0.28)
        pen.cubic(CX - 0.2, 0.28, CX - RADIUS + 0.02, 0.2, CX - RADIUS, top)
        return pen.close().path()
    if shape == "box":
        return rounded_rect(CX - RADIUS, top, 2 * RADIUS, 0.3, (0, 0, 0.16, 0.16))
    return intersect(circle(CX, CY + 0.02, RADIUS), rect(-1, top, 2, 1))


def _wheels(kind: str, size: float) -> tuple[Path, Path]:
    """(the wheels, their outlines)."""
    xs, y = (CX - 0.22, CX + 0.22), 0.5 - size
    disks = union(*[circle(x, y, size) for x in xs])
    if kind == "ringed":
        return union(*[ring(x, y, size, 0.06) for x in xs]), disks
    if kind == "hubbed":
        return subtract(disks, *[circle(x, y, size * 0.36) for x in xs]), disks
    return disks, disks


def build(
    folds: int, opening: float, tub: str, sign: str, wheels: str, size: float, facing: str
) -> Artwork:
    """`opening` is how far the hood leans past the top, in degrees; `size` the wheels' radius."""
    hood = _hood(folds, opening)
    basket = _tub(tub)
    rim = CX + RADIUS
    bar = Pen().move(rim - 0.06, CY + GAP + 0.04).line(rim + 0.01, CY + GAP + 0.04)
    bar.line(rim + 0.12, CY - 0.24).line(rim + 0.2, CY - 0.24)
    handle = stroke(bar.path(), 0.075, "round", "round")
    disc, outlines = _wheels(wheels, size)
    body = clear(union(basket, handle), outlines)
    if sign != "none":
        body = subtract(body, inset(sign, CX, CY + GAP + 0.13, 0.18))
    art: Artwork = {"primary": union(body, disc), "accent": clear(hood, handle)}
    if facing == "left":
        return {role: simplify(mirror_x(p)) for role, p in art.items()}
    return art
