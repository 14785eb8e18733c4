"""Bone: whole, in two colours, crossed, or two ends that meet in a joint."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, left_of, right_of, tilted
from logo_studio.model.path import Path

HALF = 0.5


def _end(x: float, knob: float, girth: float) -> Path:
    apart = knob * 0.86
    return union(circle(x, -apart, knob), circle(x, apart, knob), rect(0, -girth / 2, x, girth))


def _bone(girth: float, knob: float) -> Path:
    """A bone along the x axis, 1 long."""
    return fillet(both_sides(_end(HALF - knob, knob, girth)), 0.07)


def _joint(girth: float, knob: float) -> tuple[Path, Path]:
    """Two bone ends that meet at x = 0, the left one's knobs over the right one's cup."""
    condyles = union(
        circle(-knob, -knob * 0.86, knob),
        circle(-knob, knob * 0.86, knob),
        rect(-HALF, -girth / 2, HALF - knob, girth),
    )
    head = fillet(condyles, 0.05)
    flare = union(
        circle(knob * 0.62, -knob * 0.86, knob),
        circle(knob * 0.62, knob * 0.86, knob),
        rect(0.1, -girth / 2, HALF - 0.1, girth),
    )
    return head, clear(fillet(flare, 0.05), head)


def build(form: str, girth: float, knob: float, tilt: float) -> Artwork:
    """`girth` of the shaft, `knob` the radius of the four ends; `tilt` in degrees."""
    if form == "joint":
        head, cup = _joint(girth, knob)
        return tilted({"primary": head, "accent": cup}, tilt / 4 + 90)
    bone = _bone(girth, knob)
    if form == "split":
        cut = rotate(rect(-GAP / 2, -1, GAP, 2), 24)
        field = rotate(rect(-2, -1, 2, 2), 24)
        kept = subtract(bone, field, cut)
        return tilted({"primary": subtract(bone, kept, cut), "accent": kept}, tilt)
    if form == "crossed":
        front, back = rotate(bone, -40), rotate(bone, 40)
        return {"primary": front, "accent": clear(back, front)}
    if form == "banded":
        middle = left_of(right_of(bone, -0.1), 0.1)
        ends = subtract(bone, rect(-0.1 - GAP, -1, 0.2 + 2 * GAP, 2))
        return tilted({"primary": ends, "accent": middle}, tilt)
    return tilted({"primary": bone}, tilt)
