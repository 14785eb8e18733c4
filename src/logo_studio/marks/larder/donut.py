"""Doughnut from above: glaze with a wavy edge on a ring of dough, sprinkles, perhaps a bite."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import cos_sin, polar, tan
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import EMPTY, Path

R = 0.5
#: Mean radius of the glaze's edge, and how far it swings to either side.
EDGE, SWING = 0.355, 0.032
#: Crests of a poured edge are not all alike: shares of the swing, in turn.
CRESTS = (1.0, 0.55, 0.85)


def _glaze(waves: int) -> Path:
    """A closed wave: crests and troughs in turn, joined by curves tangent to the circle."""
    step = 180 / waves
    handle = 0.9 * EDGE * tan(step / 2)
    radii = [
        EDGE + SWING * (CRESTS[i // 2 % len(CRESTS)] if i % 2 == 0 else -1)
        for i in range(2 * waves)
    ]
    pen = Pen().move(*polar(radii[0], 0))
    for i in range(2 * waves):
        end = (i + 1) % (2 * waves)
        (x0, y0), (x1, y1) = polar(radii[i], step * i), polar(radii[end], step * end)
        (c0, s0), (c1, s1) = cos_sin(step * i), cos_sin(step * end)
        pen.cubic(x0 - handle * s0, y0 + handle * c0, x1 + handle * s1, y1 - handle * c1, x1, y1)
    return pen.close().path()


def _bar(x: float, y: float, turn: float) -> Path:
    dx, dy = polar(0.028, turn)
    return capsule(x - dx, y - dy, x + dx, y + dy, 0.046)


#: A sprinkle of each kind about a point, turned by an angle.
SPRINKLES: dict[str, Callable[[float, float, float], Path]] = {
    "bars": _bar,
    "dots": lambda x, y, turn: circle(x, y, 0.03),
}


def build(waves: int, hole: float, sprinkles: str, count: int, bite: str, tones: str) -> Artwork:
    """`hole` is the hole's radius; `count` sprinkles lie around it on two rings."""
    eye = circle(0, 0, hole)
    glaze = subtract(_glaze(waves), eye)
    dough = clear(circle(0, 0, R), _glaze(waves))
    if sprinkles != "none":
        middle = (hole + EDGE) / 2
        shed: list[Path] = []
        for i in range(count):
            x, y = polar(middle + (0.026 if i % 2 else -0.022), 360 * i / count + 12)
            shed.append(SPRINKLES[sprinkles](x, y, 77 * i))
        glaze = subtract(glaze, union(*shed))
    teeth: Path = EMPTY
    if bite == "yes":
        teeth = rotate(union(circle(0.47, -0.1, 0.125), circle(0.47, 0.1, 0.125)), -42)
        teeth = union(teeth, rotate(circle(0.4, 0, 0.12), -42))
    return paint(subtract(glaze, teeth), subtract(dough, teeth), tones)
