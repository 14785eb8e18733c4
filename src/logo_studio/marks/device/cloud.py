"""Cloud: lobes on a flat base; with a sun behind, a motif cut in, or streaks of speed."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear
from logo_studio.model.path import Path

BASE = 0.33

#: (x of the centre, radius) of the lobes that stand on the base, by number of lobes.
FEET = {2: ((-0.18, 0.32), (0.26, 0.24)), 3: ((-0.28, 0.22), (0.3, 0.2))}


def _outline(lobes: int, height: float) -> Path:
    """`height` swells the main lobe."""
    (x0, r0), (x1, r1) = FEET[lobes]
    floor = rect(x0, BASE - r1, x1 - x0, r1)
    if lobes == 2:
        r0 += height - 0.04
        return union(circle(x0, BASE - r0, r0), circle(x1, BASE - r1, r1), floor)
    top = circle(0.02, BASE - 0.33 - height, 0.22 + height)
    return union(circle(x0, BASE - r0, r0), circle(x1, BASE - r1, r1), top, floor)


def build(lobes: int, height: float, motif: str, facing: str) -> Artwork:
    """`motif` is what the cloud carries; `facing` mirrors it."""
    body = _outline(lobes, height)
    if facing == "left":
        body = mirror_x(body)
    side = -1 if facing == "left" else 1
    if motif == "sun":
        x = 0.27 * side
        y = body.bounds()[1] + (0.1 if lobes == 3 else 0.2)
        sun = circle(x, y, 0.2)
        return {"primary": body, "accent": clear(sun, body)}
    if motif == "streaks":
        cuts = [
            rounded_rect(-1, BASE - 0.25 + i * 0.12, 0.9 + 0.2 * i, GAP, GAP / 2) for i in range(2)
        ]
        return {"primary": subtract(body, *[c if side > 0 else mirror_x(c) for c in cuts])}
    if motif == "plain":
        return {"primary": body}
    centre = {2: -0.08 * side, 3: 0.01 * side}[lobes]
    return {"primary": subtract(body, inset(motif, centre, BASE - 0.29, 0.36))}
