"""Cup with handle, rising steam and saucer."""

from __future__ import annotations

from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, ring, rounded_polygon, rounded_rect
from logo_studio.marks.food._signs import sign as draw_sign
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import places, right_of
from logo_studio.model.path import Path

#: Half width at the rim, which lies at y = 0; width of handle, steam and saucer.
RIM, LINE = 0.32, 0.07

_HEIGHT = {"bowl": 0.44, "mug": 0.5, "cone": 0.46}


def _body(form: str, height: float) -> Path:
    if form == "cone":
        foot = 0.62 * RIM
        corners = [(-RIM, 0.0), (RIM, 0.0), (foot, height), (-foot, height)]
        return rounded_polygon(corners, [0.02, 0.02, 0.08, 0.08])
    base = 0.31 if form == "bowl" else 0.1
    return rounded_rect(-RIM, 0, 2 * RIM, height, (0.02, 0.02, base, base))


def _steam(count: int) -> Path:
    """Parallel S-shaped plumes above the rim, as far apart as they are wide and a bit."""
    plumes, foot = [], -0.11
    for x in places(count, 0.165):
        wave = (
            Pen().move(x, foot).cubic(x - 0.08, foot - 0.09, x + 0.08, foot - 0.18, x, foot - 0.27)
        )
        plumes.append(stroke(wave.path(), LINE, "round"))
    return union(*plumes)


def build(form: str, steam: int, sign: str, saucer: str) -> Artwork:
    height = _HEIGHT[form]
    body = _body(form, height)
    # The handle hangs on the wall at the height where the cup is still wide.
    reach = 0.14 if form == "cone" else 0.16
    middle = 0.18 if form != "mug" else 0.23
    handle = right_of(ring(RIM - 0.03, middle, reach, LINE), RIM - 0.08)
    cup = union(body, handle)
    if sign != "none":
        cup = subtract(cup, draw_sign(sign, 0.27, 0, 0.19 if form == "cone" else height / 2 - 0.01))
    if saucer == "yes":
        y = height + GAP + LINE / 2
        cup = union(cup, capsule(-0.36, y, 0.36, y, LINE))
    return {"primary": cup, "accent": _steam(steam)}
