"""Paint roller: a roller on its bent wire and grip, with the stripe that it has just painted."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line
from logo_studio.model.path import EMPTY, Path

TOP, ROLL, GRIP_X = -0.5, 0.24, 0.06


def _stripe(kind: str, width: float, length: float) -> Path:
    x, y = -0.46, TOP + ROLL + GAP
    if kind == "none":
        return EMPTY
    if kind == "flat":
        return rect(x, y, width, length)
    if kind == "round":
        return rounded_rect(x, y, width, length, (0, 0, width / 2, width / 2))
    # Three runs of paint of unlike length, joined at the roller.
    run = width / 3
    lengths = (0.7, 1.0, 0.5)
    drips = [
        rounded_rect(x + i * run, y, run, length * k + 0.06, (0, 0, run / 2, run / 2))
        for i, k in enumerate(lengths)
    ]
    return union(*drips)


def build(paint: str, width: float, radius: float, length: float, facing: str) -> Artwork:
    """`width` of the roller, `radius` of its ends, `length` of the stripe, in heights."""
    roll = rounded_rect(-0.5, TOP, width, ROLL, radius)
    mid, right = TOP + ROLL / 2, width - 0.5
    out, low = right + 0.15, -0.1
    wire = line([(right + GAP, mid), (out, mid), (out, low), (GRIP_X, low), (GRIP_X, 0.16)], 0.075)
    hub = rect(right - 0.01, mid - 0.0375, GAP + 0.02, 0.075)
    grip = rounded_rect(GRIP_X - 0.08, 0.13, 0.16, 0.37, (0.02, 0.02, 0.08, 0.08))
    tool = union(roll, hub, wire, grip)
    stripe = clear(_stripe(paint, 0.32, length), union(wire, grip))
    if paint == "none":
        # The roller itself is the colour, one gap clear of its wire.
        tool, stripe = union(wire, grip), roll
    if facing == "left":
        tool, stripe = mirror_x(tool), mirror_x(stripe)
    return {"primary": tool, "accent": stripe}
