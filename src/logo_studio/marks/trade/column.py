"""Column: a fluted shaft between a capital and a stepped base."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear
from logo_studio.model.path import Path

TOP, BOTTOM = -0.5, 0.5
SLAB = 0.085


def _flutes(count: int, girth: float, top: float, bottom: float, taper: float, ends: str) -> Path:
    width = (girth - (count - 1) * GAP) / count
    radii = (width / 2, width / 2, 0, 0) if ends == "round" else (0, 0, 0, 0)
    bars = union(
        *[
            rounded_rect(-girth / 2 + i * (width + GAP), top, width, bottom - top, radii)
            for i in range(count)
        ]
    )
    # Each side leans in by `taper` towards the top; the flutes narrow with it.
    lean = 2 * taper / girth / (bottom - top)
    narrowed = [x * (1 - lean * (bottom - y)) for x, y in zip(bars.xs, bars.ys, strict=True)]
    return Path(bars.commands, tuple(narrowed), bars.ys)


def _capital(order: str) -> tuple[Path, float]:
    """(the capital, where the shaft may begin)."""
    if order == "ionic":
        x, y = 0.33, TOP + 0.17
        volutes, eyes = both_sides(circle(x, y, 0.135)), both_sides(circle(x, y, 0.05))
        roll = rect(-x, y - 0.135, 2 * x, 0.15)
        return subtract(union(volutes, roll), eyes), y + 0.015 + GAP
    plate = rect(-0.42, TOP, 0.84, SLAB)
    y = TOP + SLAB + GAP
    if order == "doric":
        cushion = polygon([(-0.37, y), (0.37, y), (0.28, y + 0.1), (-0.28, y + 0.1)])
        return union(plate, cushion), y + 0.1 + GAP
    return union(plate, rect(-0.33, y, 0.66, SLAB)), y + SLAB + GAP


def _base(steps: int) -> tuple[Path, float]:
    """(the base, where the shaft must end)."""
    slabs = [rect(-0.42, BOTTOM - SLAB, 0.84, SLAB)]
    y = BOTTOM - SLAB - GAP
    if steps == 2:
        slabs.append(rect(-0.34, y - SLAB, 0.68, SLAB))
        y -= SLAB + GAP
    return union(*slabs), y


def build(order: str, flutes: int, girth: float, steps: int, taper: float, ends: str) -> Artwork:
    """`girth` of the shaft at its foot; `taper` is what each side loses at the top."""
    capital, top = _capital(order)
    base, bottom = _base(steps)
    shaft = _flutes(flutes, girth, top, bottom, taper, ends)
    if order == "ionic":
        return {"primary": union(clear(shaft, capital), base), "accent": capital}
    return {"primary": union(shaft, base, capital)}
