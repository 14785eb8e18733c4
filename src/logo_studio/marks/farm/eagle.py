"""Eagle: the head in profile, a hooked beak set off by the gap, feathers at the neck."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, fillet, flipped, paint, soften
from logo_studio.model.path import Path

#: Where crown and throat meet the beak.
BROW, THROAT = (0.2, -0.37), (0.16, -0.02)


def _head(feathers: int, sweep: float) -> Path:
    """Facing right; the hem of the neck in `feathers` points, swept back by `sweep`."""
    pen = Pen().move(-0.47, 0.3).cubic(-0.48, -0.18, -0.28, -0.48, 0.04, -0.48)
    pen.cubic(0.1, -0.48, 0.16, -0.43, *BROW).line(*THROAT)
    # From the throat back to the nape, point by point; each hangs lower than the last.
    x0, x1 = 0.17, -0.47
    y = 0.18
    pen.cubic(0.12, 0.04, 0.12, 0.12, x0, y)
    width = (x0 - x1) / feathers
    for i in range(feathers):
        tip_x = x0 - width * (i + 0.45) - sweep
        tip_y = 0.5 - 0.03 * abs(2 * i - feathers + 1) - (0.08 if i == 0 else 0)
        pen.line(tip_x + 0.02, tip_y)
        if i < feathers - 1:
            pen.line(x0 - width * (i + 1), 0.25 + 0.02 * i)
    return pen.close().path()


def _beak(hook: float) -> Path:
    """`hook` is how far the tip hangs below the brow."""
    x, y = BROW
    tip = y + hook
    return (
        Pen()
        .move(x - 0.06, y)
        .cubic(x + 0.24, y - 0.04, x + 0.44, y + 0.1, x + 0.36, tip)
        .cubic(x + 0.32, tip - 0.12, x + 0.24, tip - 0.16, x + 0.12, y + 0.29)
        .line(x - 0.16, y + 0.34)
        .close()
        .path()
    )


def build(feathers: int, sweep: float, hook: float, eye: str, facing: str, tones: str) -> Artwork:
    head, beak = _head(feathers, sweep), _beak(hook)
    # The cere: a straight boundary between feathers and horn.
    x, y = BROW
    front = polygon([(x - 0.02, y - 0.2), (1, y - 0.2), (1, 0.6), THROAT])
    behind = polygon([(x - 0.02, y - 0.2), (-1, y - 0.2), (-1, 0.8), (0.5, 0.8), THROAT])
    beak = soften(subtract(beak, behind), 0.012)
    head = fillet(clear(subtract(head, front), beak), 0.016)
    look = polygon([(-0.1, -0.3), (0.115, -0.235), (0.06, -0.175), (-0.03, -0.18)])
    if eye == "round":
        look = circle(0.03, -0.22, 0.042)
    return _finish(subtract(head, look), beak, facing, tones)


def _finish(head: Path, beak: Path, facing: str, tones: str) -> Artwork:
    art = paint(head, beak, tones)
    return flipped(art) if facing == "left" else art
