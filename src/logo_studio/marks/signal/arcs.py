"""Arcs: waves going out from a source: signal, sound, echo (CRAFT 1.1)."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import HEADINGS
from logo_studio.model.path import Path, concat

#: The source's radius in band widths, and the gap between bands.
CORE, AIR = 0.8, 1.6 * GAP


def build(arcs: int, sweep: float, towards: str, source: str, ends: str) -> Artwork:
    """`arcs` bands of `sweep` degrees around `source` (a dot, or a wedge of the same sweep)."""
    width = (1 - arcs * AIR) / (arcs + CORE)
    core = CORE * width
    middle, half = HEADINGS[towards], sweep / 2
    bands = []
    for i in range(arcs):
        r = core + AIR + width / 2 + i * (width + AIR)
        bands.append(_band(r, width / 2, middle - half, middle + half, ends))
    tip = (
        wedge(0, 0, core, middle - half, middle + half) if source == "wedge" else circle(0, 0, core)
    )
    return {"primary": concat(bands), "accent": tip}


def _band(r: float, half: float, start: float, end: float, ends: str) -> Path:
    """A piece of a ring, its ends cut straight or rounded."""
    pen = Pen().move(*polar(r + half, start)).arc(0, 0, r + half, start, end)
    if ends == "round":
        pen.arc(*polar(r, end), half, end, end + 180)
    else:
        pen.line(*polar(r - half, end))
    pen.arc(0, 0, r - half, end, start)
    if ends == "round":
        pen.arc(*polar(r, start), half, start + 180, start + 360)
    return pen.close().path()
