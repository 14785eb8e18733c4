"""Avocado: the cut half with its stone, whole or beside the other half."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, subtract, union
from logo_studio.geometry.shapes import circle, ellipse
from logo_studio.marks.insets import heart
from logo_studio.marks.larder._pear import pear
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import outlined, paint, tilted

#: Middle of the stone.
STONE_Y = 0.17


def build(skin: float, stone: float, form: str, pit: str, tilt: float) -> Artwork:
    """`skin` is the skin's thickness, `stone` the stone's radius; `form` solid or
    flesh, in its own tone inside the skin; `tilt` in degrees.
    """
    body = pear(0.37, 0.19)
    seed = ellipse(0, STONE_Y, stone, stone * 1.06)
    if pit == "heart":
        seed = heart(0, STONE_Y + 0.01, 2.3 * stone, 0.06)
    elif pit == "shine":
        seed = subtract(seed, circle(stone * 0.3, STONE_Y - stone * 0.34, stone * 0.24))
    flesh = offset(body, -skin - GAP)
    flesh = subtract(flesh, offset(ellipse(0, STONE_Y, stone, stone * 1.06), GAP))
    if form == "flesh":
        return tilted(paint(union(outlined(body, skin), seed), flesh), tilt)
    hollow = offset(ellipse(0, STONE_Y, stone, stone * 1.06), GAP * 1.2)
    return tilted(paint(subtract(body, hollow), seed), tilt)
