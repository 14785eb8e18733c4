"""Generator: an engine's case in its frame, on wheels."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.boolean import simplify
from logo_studio.geometry.shapes import circle, rect, rounded_polygon, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path, concat

TUBE = 0.085


def _plug() -> Path:
    pins = rounded_rect(-0.1, -0.22, 0.06, 0.14, 0.02) + rounded_rect(0.04, -0.22, 0.06, 0.14, 0.02)
    return pins + rounded_polygon(
        [(-0.15, -0.05), (0.15, -0.05), (0.15, 0.05), (0.05, 0.14), (0.04, 0.22), (-0.04, 0.22),
         (-0.05, 0.14), (-0.15, 0.05)], 0.02,
    )  # fmt: skip


def build(frame: str, sign: str, wheels: int, corner: float) -> Artwork:
    """`frame` all round or a handle on top; `sign` is cut into the case; `corner` of the case."""
    case = rounded_rect(-0.42, -0.24, 0.84, 0.48, corner)
    if sign == "louvres":
        holes = concat(
            [rounded_rect(-0.26, -0.165 + 0.13 * i, 0.52, 0.065, 0.03) for i in range(3)]
        )
    elif sign == "plug":
        holes = _plug()
    else:
        holes = simplify(inset("bolt", 0, 0, 0.4))
    body = case + reverse(holes)
    if frame == "cage":
        outer = rounded_rect(-0.58, -0.41, 1.16, 0.82, corner + 0.08)
        inner = rounded_rect(
            -0.58 + TUBE, -0.41 + TUBE, 1.16 - 2 * TUBE, 0.82 - 2 * TUBE, corner + 0.02
        )
        tubes, floor = outer + reverse(inner), 0.41
    else:
        grip = rounded_polygon(
            [(-0.34, -0.24 - GAP), (-0.34, -0.44), (0.34, -0.44), (0.34, -0.24 - GAP),
             (0.34 - TUBE, -0.24 - GAP), (0.34 - TUBE, -0.44 + TUBE), (-0.34 + TUBE, -0.44 + TUBE),
             (-0.34 + TUBE, -0.24 - GAP)], (0, 0.06, 0.06, 0, 0, 0.01, 0.01, 0),
        )  # fmt: skip
        tubes, floor = grip, 0.24
    y = floor + GAP + 0.11
    feet = circle(-0.3, y, 0.11)
    if wheels == 2:
        feet += circle(0.3, y, 0.11)
    else:
        feet += rect(0.24, floor + GAP, 0.12, 0.22)
    return {"primary": body, "accent": tubes + feet}
