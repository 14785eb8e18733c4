"""Steps that many marks are drawn with: mirrored halves, rounded corners, wavy lines, turns."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import offset, stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import Artwork
from logo_studio.model.path import Path


def both_sides(p: Path) -> Path:
    """`p` and its mirror image in the axis x = 0, as one outline."""
    return union(p, mirror_x(p))


def turned(p: Path, count: int, start: float = 0.0) -> list[Path]:
    """`count` copies of `p` about the origin at equal angles, the first at `start` degrees."""
    return [rotate(p, start + 360 * i / count) for i in range(count)]


def soften(p: Path, radius: float) -> Path:
    """Convex corners rounded to `radius`; parts thinner than twice that vanish (an opening)."""
    return offset(offset(p, -radius), radius)


def fillet(p: Path, radius: float) -> Path:
    """Concave corners filled to `radius`; gaps thinner than twice that vanish (a closing)."""
    return offset(offset(p, radius), -radius)


def bar(x0: float, y0: float, x1: float, y1: float, width: float) -> Path:
    """A straight cut or bar with flat ends from (x0, y0) to (x1, y1)."""
    return stroke(Pen().move(x0, y0).line(x1, y1).path(), width)


def paint(main: Path, second: Path, tones: str = "two") -> Artwork:
    """`main` in the first colour and `second`, if there is any, in the second.

    Both in the first when `tones` is "one": they keep their gap and become one layer.
    """
    if not second:
        return {"primary": main}
    if tones == "one":
        return {"primary": union(main, second)}
    return {"primary": main, "accent": second}
