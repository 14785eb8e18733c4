"""Paint brush: a tapered handle, a ferrule, and a pointed, round or broad flat tip."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import mirrored
from logo_studio.model.path import Path

ROOT = 0.1
FERRULE = 0.11
END = -0.66


def _tip(kind: str, w: float) -> Path:
    if kind == "flame":
        return (
            Pen()
            .move(-w / 2, ROOT)
            .cubic(-w * 0.72, 0.32, -w * 0.3, 0.34, w * 0.14, 0.52)
            .cubic(w * 0.62, 0.38, w * 0.66, 0.22, w / 2, ROOT)
            .close()
            .path()
        )
    if kind == "round":
        half = Pen().move(w / 2, ROOT).cubic(w * 0.72, 0.3, w * 0.2, 0.38, 0, 0.52)
        return mirrored(half)
    return polygon([(-w * 0.7, ROOT), (w * 0.7, ROOT), (w * 0.7, 0.34), (-w * 0.7, 0.46)])


def _slim_handle(w: float, y: float) -> Path:
    half = Pen().move(w * 0.38, y).cubic(w * 0.38, y - 0.2, 0.05, y - 0.26, 0.05, END + 0.05)
    return union(mirrored(half), circle(0, END + 0.05, 0.05))


def _broad_handle(w: float, y: float) -> Path:
    end = -0.5
    half = (
        Pen()
        .move(w * 0.7, y)
        .cubic(w * 0.7, y - 0.12, 0.065, y - 0.1, 0.065, y - 0.22)
        .line(0.085, end + 0.085)
        .arc(0, end + 0.085, 0.085, 0, -90)
    )
    return subtract(mirrored(half), circle(0, end + 0.1, 0.032))


def build(tip: str, width: float, turn: float) -> Artwork:
    """`width` of the tip at the ferrule in heights; `turn` in degrees, clockwise."""
    top = ROOT - GAP - FERRULE
    if tip == "flat":
        ferrule = rect(-width * 0.7, top, width * 1.4, FERRULE)
        body = union(ferrule, _broad_handle(width, top - GAP))
    else:
        ferrule = rect(-width * 0.44, top, width * 0.88, FERRULE)
        body = union(ferrule, _slim_handle(width, top - GAP))
    return {"primary": rotate(body, turn), "accent": rotate(_tip(tip, width), turn)}
