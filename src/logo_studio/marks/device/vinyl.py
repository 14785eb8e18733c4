"""Vinyl: a record with glinting grooves and a coloured label; bare, or half out of its sleeve."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import offset, stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path

R, HOLE = 0.5, 0.045


def _grooves(count: int, label: float, sector: float, turn: float) -> list[Path]:
    pitch = (R - label - GAP) / (count + 1)
    cuts = []
    for i in range(count):
        r = R - pitch * (i + 1)
        for middle in (turn, turn + 180):
            start, end = middle - sector / 2, middle + sector / 2
            arc = Pen().move(*polar(r, start)).arc(0, 0, r, start, end)
            cuts.append(stroke(arc.path(), GAP * 0.9, "round"))
    return cuts


def build(grooves: int, label: float, sector: float, turn: float, sleeve: str) -> Artwork:
    """Radius of the `label`, `sector` of the glints and their direction `turn` in degrees."""
    plain = subtract(circle(0, 0, R), circle(0, 0, label + GAP))
    if sleeve == "bare":
        centre = subtract(circle(0, 0, label), circle(0, 0, HOLE))
        return {
            "primary": subtract(plain, *_grooves(grooves, label, sector, turn)),
            "accent": centre,
        }
    cover = rounded_rect(-0.9, -R, 0.86, 2 * R, 0.04)
    # The glints lie where the record shows, to the right.
    record = subtract(plain, offset(cover, GAP), *_grooves(grooves, label, sector, 0))
    if sleeve == "window":
        cover = subtract(cover, circle(-0.47, 0, label))
    return {"primary": record, "accent": cover}
