"""Card: a payment card with stripe or chip, alone, in front of another, or held to a reader."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import arc_band, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, tilted
from logo_studio.model.path import EMPTY, Path

#: Width and height of the card (ISO 7810 ID-1: 85.6 x 54).
W, H = 1.0, 0.63


def _face(kind: str, radius: float) -> tuple[Path, Path]:
    """(the card, what it carries in the second colour)."""
    card = rounded_rect(-W / 2, -H / 2, W, H, radius)
    if kind == "stripe":
        band = rect(-W, -H / 2 + 0.13, 2 * W, 0.1)
        line = rounded_rect(-W / 2 + 0.1, H / 2 - 0.17, 0.3, 0.07, 0.035)
        return subtract(card, band, line), EMPTY
    if kind == "chip":
        chip = rounded_rect(-W / 2 + 0.11, -0.12, 0.22, 0.18, 0.035)
        hole = rounded_rect(-W / 2 + 0.11 - GAP, -0.12 - GAP, 0.22 + 2 * GAP, 0.18 + 2 * GAP, 0.06)
        line = rounded_rect(W / 2 - 0.38, H / 2 - 0.17, 0.28, 0.07, 0.035)
        return subtract(card, hole, line), chip
    if kind == "waves":
        x, y = W / 2 - 0.37, 0.0
        arcs = [arc_band(x, y, r, 0.06, -45, 45) for r in (0.05, 0.16, 0.27)]
        line = rounded_rect(-W / 2 + 0.1, H / 2 - 0.17, 0.3, 0.07, 0.035)
        return subtract(card, line, *arcs), EMPTY
    top = rounded_rect(-W / 2, -H / 2, W, 0.15, (radius, radius, 0, 0))
    low = rounded_rect(-W / 2, -H / 2 + 0.15 + GAP, W, H - 0.15 - GAP, (0, 0, radius, radius))
    line = rounded_rect(-W / 2 + 0.1, H / 2 - 0.18, 0.32, 0.075, 0.0375)
    return subtract(low, line), top


def build(form: str, face: str, radius: float, tilt: float) -> Artwork:
    """`radius` of the corners; `tilt` in degrees."""
    card, extra = _face(face, radius)
    if form == "pair":
        solid = rounded_rect(-W / 2, -H / 2, W, H, radius)
        back = move(solid, 0.15, -0.17)
        behind = clear(back, solid)
        return tilted({"primary": union(card, extra), "accent": behind}, tilt / 2)
    if form == "tap":
        waves = [arc_band(0.36, -H / 2, r, 0.075, -80, -10) for r in (0.14, 0.265)]
        return tilted({"primary": card, "accent": union(extra, *waves)}, tilt / 2)
    art: Artwork = {"primary": card}
    if extra:
        art["accent"] = extra
    return tilted(art, tilt)
