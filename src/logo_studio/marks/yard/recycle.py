"""Recycle: arrows that chase each other round a circle or a triangle."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import arc_band, polygon
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import flipped, turned
from logo_studio.model.path import Path

R = 0.36
#: The arrow's head: its length along the ring in degrees.
HEAD = 42
#: Degrees in a radian.
DEGREES = 57.2958


def build(arrows: int, width: float, core: str, handed: str, tone: str) -> Artwork:
    """`width` of the bands; `core` a small sign within; `tone` colours one arrow or the core."""
    arrow = _arrow(360 / arrows, width)
    ring = turned(arrow, arrows, -90)
    middle = inset(core, 0, 0, 0.3) if core != "none" else None
    if tone == "one" or middle is None:
        rest = union(*ring[1:], middle) if middle else union(*ring[1:])
        art: Artwork = {"primary": rest, "accent": ring[0]}
    else:
        art = {"primary": union(*ring), "accent": middle}
    return flipped(art) if handed == "left" else art


def _arrow(sweep: float, width: float) -> Path:
    """One arrow from 0 degrees, its point before the tail of the next by one gap."""
    neck = sweep - HEAD
    reach = width * 1.05
    tip = polar(R, sweep + HEAD * 0.25)
    head = polygon([polar(R + reach, neck), tip, polar(R - reach, neck)])
    tail = HEAD * 0.25 + GAP / R * DEGREES
    return union(arc_band(0, 0, R, width, tail, neck + 1), head)
