"""Rolling pin: a barrel between two handles."""

from __future__ import annotations

from logo_studio.geometry.affine import reverse, rotate
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import concat


def build(turn: float, girth: float, sign: str, tones: str) -> Artwork:
    """`girth` of the barrel; `sign` cut into it; `turn` in degrees from level."""
    barrel = rounded_rect(-0.38, -girth / 2, 0.76, girth, 0.06)
    if sign == "lines":
        slots = [rounded_rect(x - 0.025, -girth * 0.32, 0.05, girth * 0.64, 0.025)
                 for x in (-0.2, 0.0, 0.2)]  # fmt: skip
        barrel = barrel + reverse(concat(slots))
    elif sign != "none":
        # Upright, whichever way the pin lies.
        barrel = barrel + reverse(rotate(inset(sign, 0, 0, girth * 0.66), -turn))
    right = rounded_rect(0.38 + 0.8 * GAP, -0.06, 0.24, 0.12, (0.02, 0.06, 0.06, 0.02))
    left = rounded_rect(-0.62 - 0.8 * GAP, -0.06, 0.24, 0.12, (0.06, 0.02, 0.02, 0.06))
    art = paint(barrel, right + left, tones)
    return {role: rotate(p, turn) for role, p in art.items()}
