"""Briefcase: a body, a handle, and a flap that is straight, pointed or curved."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, parted
from logo_studio.model.path import EMPTY, Path

TOP, BOTTOM = -0.26, 0.44
SEAM = 0.06


def _handle(width: float) -> Path:
    outer = rounded_rect(-width / 2, TOP - 0.17, width, 0.3, 0.08)
    inner = rounded_rect(-width / 2 + 0.08, TOP - 0.09, width - 0.16, 0.3, 0.02)
    return above(subtract(outer, inner), TOP + 0.02)


def _seam(flap: str) -> tuple[Path, Path]:
    """(the seam from edge to edge, the region above it)."""
    far = 0.7
    seam = Pen()
    if flap == "pointed":
        seam.move(-far, -0.12).line(0, 0.16).line(far, -0.12)
    elif flap == "curved":
        seam.move(-far, -0.14).cubic(-0.3, 0.22, 0.3, 0.22, far, -0.14)
    else:
        seam.move(-far, SEAM).line(far, SEAM)
    edge = seam.path()
    return edge, seam.line(far, -1).line(-far, -1).close().path()


def _clasp(kind: str, y: float) -> Path:
    if kind == "none":
        return EMPTY
    return circle(0, y, 0.075) if kind == "dot" else rounded_rect(-0.11, y - 0.08, 0.22, 0.16, 0.03)


def build(flap: str, clasp: str, radius: float, handle: float) -> Artwork:
    """`radius` of the body's corners and width of the `handle` in widths of the case."""
    body = rounded_rect(-0.5, TOP, 1, BOTTOM - TOP, radius)
    seam, region = _seam(flap)
    cut = stroke(seam, GAP)
    lid, case = parted(body, region, cut)
    lid = union(lid, _handle(handle))
    lock = _clasp(clasp, SEAM if flap == "straight" else 0.13)
    halo = offset(lock, GAP)
    if flap == "straight":
        return {"primary": subtract(union(lid, case), halo), "accent": lock}
    return {"primary": union(subtract(lid, halo), lock), "accent": subtract(case, halo)}
