"""Palm: a bent trunk under a crown of drooping fronds, on an island, before the sun."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, lens, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, clear, fillet, flipped, line, paint, soften
from logo_studio.model.path import EMPTY, Path

#: Height of the crown's heart.
TOP = -0.2


def _trunk(lean: float) -> Path:
    return (
        Pen()
        .move(-0.1, 0.46)
        .cubic(-0.08, 0.2, lean - 0.1, 0.0, lean - 0.035, TOP)
        .line(lean + 0.035, TOP)
        .cubic(lean + 0.0, 0.02, 0.02, 0.2, 0.03, 0.46)
        .close()
        .path()
    )


def _frond(x: float, turn: float, length: float, width: float) -> Path:
    """An arched blade from the crown; `turn` from upright, clockwise."""
    ex, ey = polar(length, turn - 90, x, TOP)
    ey += 0.14 * (abs(turn) / 90) ** 2
    over, under = width, -width * 0.42
    return lens(x, TOP, ex, ey, over, under) if turn > 0 else lens(x, TOP, ex, ey, under, over)


def build(fronds: int, lean: float, width: float, sun: str, ground: str, facing: str) -> Artwork:
    """`lean` is how far the crown stands to the side, `width` the bow of a frond."""
    spread = 196.0
    turns = [-spread / 2 + spread * i / (fronds - 1) for i in range(fronds)]
    crown = fillet(union(*[_frond(lean, t if abs(t) > 1 else 2, 0.4, width) for t in turns]), 0.012)
    nuts = union(circle(lean - 0.05, TOP + 0.07, 0.052), circle(lean + 0.065, TOP + 0.075, 0.052))
    trunk = _trunk(lean)
    rings = [line([(-0.4, 0.1 + 0.12 * i), (0.4, 0.04 + 0.12 * i)], GAP * 0.7) for i in range(3)]
    tree = union(crown, nuts, subtract(trunk, *rings) if ground == "none" else trunk)
    land: Path = EMPTY
    if ground == "island":
        land = above(ellipse(0, 0.56, 0.44, 0.17), 0.56)
    tree = union(tree, land)
    second: Path = EMPTY
    if sun == "behind":
        second = clear(circle(lean - 0.02, 0.1, 0.33), tree)
        second = soften(subtract(second, rect(-1, 0.56, 2, 1)), 0.016)
    elif sun == "beside":
        second = circle(lean - 0.44 if lean > 0 else lean + 0.44, -0.46, 0.11)
    art = paint(tree, second)
    return flipped(art) if facing == "left" else art
