"""Sweets: a wrapped ball with a swirl or stripes, or a lollipop."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.angle import direction
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.measure import centroid
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rect, rounded_polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint, places, tilted
from logo_studio.model.path import Path, concat


def _swirl(r: float, arms: int) -> list[Path]:
    """The disc parted by `arms` arcs from the middle to the edge, in order around it."""
    body = circle(0, 0, r)
    bow = 0.62 * r
    for i in range(arms):
        # A circle through the middle whose edge reaches the rim: a fixed bow of each arm.
        arm = Pen().move(0, 0).cubic(bow * 0.66, -0.1 * r, bow * 1.3, -0.62 * r, 0, -1.06 * r)
        body = subtract(body, rotate(stroke(arm.path(), GAP), 360 * i / arms))
    return sorted(body.contours(), key=lambda c: round(direction(*centroid(c)), 3))


def _stripes(r: float, count: int) -> list[Path]:
    body = circle(0, 0, r)
    pitch = 2 * r / (count + 1)
    cuts = [rotate(rect(x - GAP / 2, -1, GAP, 2), 24) for x in places(count, pitch)]
    return sorted(subtract(body, *cuts).contours(), key=lambda c: c.bounds()[0])


def _wrapper(r: float) -> Path:
    """The twisted end to the right, its hem cut in two points."""
    x = r + GAP * 0.3
    return rounded_polygon(
        [(x, 0), (x + 0.24, -0.23), (x + 0.2, -0.06), (x + 0.27, 0), (x + 0.2, 0.06),
         (x + 0.24, 0.23)],
        [0.03, 0.03, 0.015, 0.015, 0.015, 0.03],
    )  # fmt: skip


def _bow(y: float) -> Path:
    """A ribbon tied round the stick."""
    loop = lens(0.02, y, 0.25, y - 0.1, 0.2, 0.3)
    tail = lens(0.02, y, 0.2, y + 0.16, 0.16, 0.1)
    right = union(loop, tail)
    return union(right, mirror_x(right))


def build(kind: str, face: str, count: int, tilt: float, radius: float) -> Artwork:
    """`face` swirl or stripes; `count` pairs of parts; `radius` of the wrapped ball; `tilt` in
    degrees, half of it for those on a stick.
    """
    r = radius if kind == "wrap" else 0.36
    parts = _swirl(r, 2 * count) if face == "swirl" else _stripes(r, count + 1)
    main, second = concat(parts[0::2]), concat(parts[1::2])
    if kind == "wrap":
        end = clear(_wrapper(r), circle(0, 0, r))
        return tilted(paint(main, union(second, end, mirror_x(end))), tilt)
    stick = rounded_rect(-0.04, r + GAP, 0.08, 0.46, 0.04)
    if kind == "ribbon":
        knot = _bow(r + GAP + 0.13)
        return tilted(
            {"primary": union(main, clear(stick, knot)), "accent": union(second, knot)}, -tilt / 2
        )
    return tilted({"primary": union(main, stick), "accent": second}, -tilt / 2)
