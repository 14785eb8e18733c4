"""Chip: a package with pins on four sides, round a core, quarters or a spark."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, below, left_of, right_of, turned
from logo_studio.model.path import Path, concat

HALF, DIE = 0.35, 0.21


def _pins(count: int, width: float, joined: bool) -> Path:
    reach = 0.5 - HALF + (0.02 if joined else -GAP)
    row = [
        rounded_rect(
            -HALF + 2 * HALF * (i + 1) / (count + 1) - width / 2, -0.5, width, reach,
            (width * 0.3, width * 0.3, 0, 0),
        )
        for i in range(count)
    ]  # fmt: skip
    side = concat(row)
    return concat(turned(side, 4))


def _die(core: str, half: float, radius: float) -> Path:
    if core == "disc":
        return circle(0, 0, half)
    return rounded_rect(-half, -half, 2 * half, 2 * half, radius)


def build(core: str, pins: int, pin: float, radius: float, feet: str) -> Artwork:
    """`pins` on each side, `pin` their width, `radius` of the package; `feet` joined or apart."""
    body = rounded_rect(-HALF, -HALF, 2 * HALF, 2 * HALF, radius)
    joined = feet == "joined"
    if core == "quarters":
        # An odd pin would stand on the cut.
        whole = union(body, _pins(pins - pins % 2, pin, joined))
        parts = subtract(whole, rect(-GAP / 2, -1, GAP, 2), rect(-1, -GAP / 2, 2, GAP))
        rest = union(left_of(parts, 0), below(right_of(parts, 0), 0))
        return {"primary": rest, "accent": above(right_of(parts, 0), 0)}
    legs = _pins(pins, pin, joined)
    if core in ("square", "disc"):
        hole = _die(core, DIE, radius * 0.5)
        frame = union(subtract(body, hole), legs)
        return {"primary": frame, "accent": _die(core, DIE - GAP, radius * 0.3)}
    return {"primary": union(subtract(body, inset(core, 0, 0, 0.4)), legs)}
