"""Puzzle: one piece, two that part, or four that make a square."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, offset, subtract, union
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import fillet, pick_out, tilted
from logo_studio.model.path import Path


def _piece(knob: float, radius: float) -> Path:
    """A square of side .74 with knobs on top and right and sockets left and below."""
    half, out = 0.37, knob * 0.55
    body = rounded_rect(-half, -half, 2 * half, 2 * half, radius)
    knobs = [circle(0, -half - out, knob), circle(half + out, 0, knob)]
    sockets = [circle(0, half - out, knob), circle(-half + out, 0, knob)]
    return subtract(fillet(union(body, *knobs), 0.02), *sockets)


def _four(knob: float, radius: float) -> list[Path]:
    """Four quarters of a unit square, each with a knob in the next, clockwise."""
    out = knob * 0.5
    fields = [rect(x, y, 0.5, 0.5) for x, y in ((-0.5, -0.5), (0, -0.5), (0, 0), (-0.5, 0))]
    knobs = [
        circle(out, -0.25, knob), circle(0.25, out, knob),
        circle(-out, 0.25, knob), circle(-0.25, -out, knob),
    ]  # fmt: skip
    shapes = [subtract(union(fields[i], knobs[i]), knobs[i - 1]) for i in range(4)]
    grown = [offset(p, GAP / 2) for p in shapes]
    tile = rounded_rect(-0.5, -0.5, 1, 1, radius)
    return [
        intersect(subtract(p, *[g for j, g in enumerate(grown) if j != i]), tile)
        for i, p in enumerate(shapes)
    ]


def _two(knob: float, radius: float) -> Artwork:
    """Two pieces side by side, the left one's knob in the right one's socket."""
    w, h = 0.5, 0.62
    left = union(
        rounded_rect(-w, -h / 2, w, h, (radius, 0, 0, radius)), circle(knob * 0.5, 0, knob)
    )
    right = rounded_rect(0, -h / 2, w, h, (0, radius, radius, 0))
    right = subtract(right, circle(0.25, -h / 2 + knob * 0.5, knob))
    left = union(left, circle(-0.25, -h / 2 - knob * 0.5, knob))
    return {"primary": left, "accent": subtract(right, offset(left, GAP))}


def build(form: str, knob: float, radius: float, tilt: float, lit: str) -> Artwork:
    """`knob` is the radius of the knobs; `lit` says which of four has the second colour."""
    if form == "four":
        chosen = {"one": {1}, "opposite": {0, 2}, "three": {0, 2, 3}}[lit]
        return tilted(pick_out(_four(knob, radius), chosen), tilt)
    if form == "two":
        return tilted(_two(knob, radius), -tilt / 3)
    piece = _piece(knob * (1 if form == "heart" else 1.2), radius)
    if form == "heart":
        piece = subtract(piece, inset("heart", 0, 0.0, 0.24))
    return tilted({"primary": piece}, tilt)
