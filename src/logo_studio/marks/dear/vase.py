"""Vase: a thrown pot of four shapes, with bands, a zigzag, a wave, a leaf or ears."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens, rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, line, mirrored
from logo_studio.model.path import EMPTY, Path

#: Half widths of lip, neck, shoulder and foot, and the heights of neck and shoulder.
SHAPES: Mapping[str, tuple[float, float, float, float, float, float]] = {
    "amphora": (0.2, 0.12, 0.37, 0.13, -0.3, -0.02),
    "jar": (0.22, 0.17, 0.4, 0.22, -0.36, 0.04),
    "tall": (0.17, 0.11, 0.28, 0.15, -0.28, 0.02),
    "bottle": (0.11, 0.07, 0.34, 0.2, -0.16, 0.18),
}
TOP, LOW = -0.5, 0.5


def _pot(shape: str, girth: float) -> Path:
    lip, neck, belly, foot, y1, y2 = SHAPES[shape]
    x = belly * girth
    rise, fall = y2 - y1, LOW - y2
    pen = Pen().move(lip, TOP).line(lip, TOP + 0.05)
    pen.cubic(neck, TOP + 0.08, neck, y1 - 0.06, neck, y1)
    pen.cubic(neck + 0.05, y1 + rise * 0.3, x, y2 - rise * 0.6, x, y2)
    pen.cubic(x, y2 + fall * 0.45, foot, LOW - fall * 0.35, foot, LOW)
    return mirrored(pen)


def _ears(shape: str, girth: float) -> Path:
    _, neck, belly, _, y1, y2 = SHAPES[shape]
    high = (TOP + y1) / 2 + 0.02
    out = neck + 0.2
    end = (belly * girth * 0.8, y1 + (y2 - y1) * 0.75)
    pen = Pen().move(neck * 0.7, high).cubic(out, high - 0.06, out + 0.06, y1 - 0.02, *end)
    return both_sides(stroke(pen.path(), 0.07))


def _zone(dress: str, y: float, half: float) -> tuple[Path, Path]:
    """(what is cut away, what is filled with the second colour) about height `y`."""
    if dress == "zigzag":
        count = 6
        step = 1.2 / count
        points = [
            (-0.6 + i * step, y + (half if i % 2 else -half) * 0.55) for i in range(count + 1)
        ]
        return line(points, GAP * 1.5), EMPTY
    field = rect(-1, y - half, 2, 2 * half)
    return rect(-1, y - half - GAP, 2, 2 * half + 2 * GAP), field


def build(shape: str, dress: str, ears: str, girth: float, at: float) -> Artwork:
    """`girth` widens the belly; `at` is the height of the decoration above the widest place."""
    pot = _pot(shape, girth)
    y = SHAPES[shape][5] - at
    body = pot
    if ears == "ears":
        body = union(pot, _ears(shape, girth))
    if dress == "half":
        rift = Pen().move(-1, y + 0.1).cubic(-0.3, y - 0.35, 0.2, y + 0.45, 1, y - 0.1)
        slot = stroke(rift.path(), GAP)
        field = rift.line(1, 1).line(-1, 1).close().path()
        glaze = subtract(subtract(body, field), slot)
        return {"primary": subtract(intersect(body, field), slot), "accent": glaze}
    if dress == "leaf":
        blades = [rotate(lens(0, y + 0.2, 0, y - 0.1, 0.22), a, 0, y + 0.22) for a in (-42, 0, 42)]
        return {"primary": subtract(body, *blades)}
    if dress in ("heart", "drop"):
        return {"primary": subtract(body, inset(dress, 0, y + 0.04, 0.26))}
    cut, field = _zone(dress, y, 0.07 if dress == "band" else 0.09)
    art: Artwork = {"primary": subtract(body, cut)}
    if field:
        art["accent"] = intersect(pot, field)
    return art
