"""Layers: rhombic sheets stacked in perspective, each tucked under the one above."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import rhombus
from logo_studio.model.path import EMPTY, Path

HALF = 0.5
FAR = 2.0


def _shade(flat: float, gap: float) -> Path:
    """All that a sheet hides: itself and everything above, `gap` beyond its lower edges."""
    drop = gap * (1 + (flat / HALF) ** 2) ** 0.5
    x = FAR
    y = drop + flat * (1 - x / HALF)
    return polygon([(0, flat + drop), (x, y), (x, -9), (-x, -9), (-x, y)])


def build(count: int, flat: float, spacing: float, radius: float, lit: str) -> Artwork:
    """`flat` is half a sheet's height, `spacing` the step down, `lit` the coloured sheet."""
    sheet, shade = rhombus(HALF, flat, radius), _shade(flat, GAP)
    sheets = []
    for i in range(count):
        whole = move(sheet, 0, i * spacing)
        sheets.append(subtract(whole, move(shade, 0, (i - 1) * spacing)) if i else whole)
    chosen = {"top": 0, "bottom": count - 1, "middle": count // 2}.get(lit, -1)
    rest = [p for i, p in enumerate(sheets) if i != chosen]
    return {"primary": union(*rest), "accent": sheets[chosen] if chosen >= 0 else EMPTY}
