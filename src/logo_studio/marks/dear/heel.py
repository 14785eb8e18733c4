"""Heel: a lady's shoe in profile, plain, or with toe cap or heel in the second colour."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped
from logo_studio.model.path import Path

FLOOR = 0.36
#: Of each heel: the x of its inner edge at the floor, and how deep and where it enters the sole.
STILTS = {
    "block": (-0.3, 0.14, -0.24), "cone": (-0.38, 0.15, -0.27), "stiletto": (-0.4, 0.14, -0.34),
}  # fmt: skip


def _shoe(lift: float, toe: str) -> Path:
    """Sole and upper, the heel's seat at the left, `lift` above the floor."""
    seat = FLOOR - lift
    pen = Pen().move(-0.485, seat - 0.08)
    pen.cubic(-0.49, seat - 0.14, -0.45, seat - 0.15, -0.42, seat - 0.11)
    pen.cubic(-0.37, seat - 0.03, -0.32, seat - 0.02, -0.27, seat + 0.02)
    pen.cubic(-0.16, seat + 0.12, -0.08, FLOOR - 0.17, 0.06, FLOOR - 0.16)
    pen.cubic(0.1, FLOOR - 0.155, 0.14, FLOOR - 0.19, 0.18, FLOOR - 0.185)
    if toe == "pointed":
        pen.cubic(0.3, FLOOR - 0.16, 0.44, FLOOR - 0.08, 0.52, FLOOR - 0.02).line(0.5, FLOOR)
    else:
        pen.cubic(0.34, FLOOR - 0.19, 0.46, FLOOR - 0.12, 0.46, FLOOR - 0.04)
        pen.cubic(0.46, FLOOR - 0.01, 0.44, FLOOR, 0.42, FLOOR)
    pen.line(0.1, FLOOR)
    pen.cubic(-0.06, FLOOR, -0.14, seat + 0.26, -0.32, seat + 0.16)
    pen.cubic(-0.42, seat + 0.12, -0.48, seat + 0.08, -0.485, seat - 0.08)
    return pen.close().path()


def _heel(kind: str, lift: float) -> Path:
    """The heel, its top hidden in the shoe, down to the floor."""
    seat = FLOOR - lift
    low, inner, top = STILTS[kind]
    back = -0.478
    return polygon([(back, seat), (top, seat + inner), (low, FLOOR), (back + 0.012, FLOOR)])


def build(lift: float, heel: str, toe: str, trim: str, facing: str) -> Artwork:
    """`lift` of the heel's seat above the floor, in lengths."""
    shoe, stilt = _shoe(lift, toe), _heel(heel, lift)
    art: Artwork = {"primary": union(shoe, stilt)}
    if trim == "toe":
        cap = circle(0.5, FLOOR, 0.26)
        art = {
            "primary": subtract(union(shoe, stilt), offset(cap, GAP)),
            "accent": intersect(shoe, cap),
        }
    elif trim == "heel":
        art = {"primary": shoe, "accent": clear(stilt, shoe)}
    return flipped(art) if facing == "left" else art
