"""Tools, wares and machines that hold an initial."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from logo_studio.geometry.affine import mirror_x, place, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    arc_band,
    capsule,
    circle,
    ellipse,
    leaf,
    lens,
    polygon,
    ring,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.food._tools import TOOLS
from logo_studio.marks.lettered._seat import Body
from logo_studio.marks.registry import GAP
from logo_studio.marks.steps import mirror_image, mirrored, mirrored_points, turned
from logo_studio.model.path import Path, concat


def _camera(form: str) -> Body:
    if form == "round":
        body = circle(0, 0.04, 0.33)
        shell = rounded_rect(-0.6, -0.38, 1.2, 0.86, 0.14) + mirror_x(circle(0, 0.04, 0.33 + GAP))
        return Body(body, (0, 0.04, 0.38, 0.36), second=shell)
    corners = mirrored_points([(0.17, -0.46), (0.25, -0.32), (0.58, -0.32), (0.58, 0.46)])
    return Body(rounded_polygon(corners, 0.06), (0, 0.06, 0.56, 0.5))


def _key(form: str) -> Body:
    bow = circle(-0.28, 0, 0.34) if form == "round" else rounded_rect(-0.6, -0.32, 0.64, 0.64, 0.12)
    blade = rounded_polygon(
        [(0.1, -0.065), (0.74, -0.065), (0.74, 0.2), (0.63, 0.2), (0.63, 0.065), (0.54, 0.065),
         (0.54, 0.16), (0.43, 0.16), (0.43, 0.065), (0.1, 0.065)], 0.012,
    )  # fmt: skip
    return Body(bow, (-0.28, 0, 0.4, 0.38), beside=blade)


def _plate(form: str) -> Body:
    names = ("fork", "knife") if form == "knife" else ("fork", "spoon")
    fork, other = (
        place(TOOLS[name](3), 0.9, x, 0) for name, x in zip(names, (-0.62, 0.6), strict=True)
    )
    return Body(circle(0, 0, 0.4), (0, 0, 0.46, 0.44), second=fork + other)


def _chef_hat(form: str) -> Body:
    hat = artwork("chef_hat", puffs=3 if form == "three" else 4, band=0.15, pleats=0, flare=0.0)
    (body, *rest) = hat.values()
    return Body(filled(body), (0, -0.06, 0.4, 0.36), second=concat(rest))


def _barrel(form: str) -> Body:
    wide = 0.4 if form == "stout" else 0.36

    def half(y: float) -> float:
        return 0.3 + (wide - 0.3) * (1 - 4 * y * y)

    def slab(y0: float, y1: float) -> Path:
        m = (y0 + y1) / 2
        a, b, c = half(y0), 2 * half(m) - (half(y0) + half(y1)) / 2, half(y1)
        right = Pen().move(0, y0).line(a, y0).quad(b, m, c, y1).line(0, y1)
        return mirrored(right)

    ends = slab(-0.5, -0.38) + slab(0.38, 0.5)
    return Body(slab(-0.33, 0.33), (0, 0, 0.46, 0.46), second=ends)


def _shirt(form: str) -> Body:
    drop_ = 0.04 if form == "sleeves" else -0.04
    right = [
        (0.15, -0.46), (0.24, -0.46), (0.54, -0.26 + drop_), (0.44, -0.04 + drop_),
        (0.33, -0.08), (0.33, 0.46),
    ]  # fmt: skip
    collar = [(-0.08, -0.38), (0.08, -0.38)]
    left = [(-x, y) for x, y in reversed(right)]
    return Body(rounded_polygon([*collar, *right, *left], 0.025), (0, 0.09, 0.44, 0.46))


def _padlock(form: str) -> Body:
    if form == "round":
        body, y, foot, crown = circle(0, 0.14, 0.4), 0.14, -0.25, -0.33
    else:
        body, y, foot, crown = rounded_rect(-0.42, -0.14, 0.84, 0.66, 0.08), 0.19, -0.19, -0.28
    pen = Pen().move(-0.27, foot).line(-0.27, crown).arc(0, crown, 0.27, 180, 360)
    pen.line(0.27, foot).line(0.17, foot).line(0.17, crown).arc(0, crown, 0.17, 0, -180)
    return Body(body, (0, y, 0.48, 0.42), second=pen.line(-0.17, foot).close().path())


def _screen(form: str) -> Body:
    panel = rounded_rect(-0.56, -0.46, 1.12, 0.72, 0.07)
    if form == "laptop":
        foot = rounded_rect(-0.7, 0.32, 1.4, 0.1, (0.02, 0.02, 0.05, 0.05))
    else:
        foot = rounded_rect(-0.08, 0.31, 0.16, 0.08, 0) + rounded_rect(
            -0.26, 0.39, 0.52, 0.08, 0.03
        )
    return Body(panel, (0, -0.1, 0.6, 0.46), second=foot)


def _chip(form: str) -> Body:
    n, step = (3, 0.24) if form == "three" else (4, 0.18)
    pins = [rounded_rect(-0.035 + (i - (n - 1) / 2) * step, -0.56, 0.07, 0.13, 0.02)
            for i in range(n)]  # fmt: skip
    sides = concat([p for pin in pins for p in turned(pin, 4)])
    return Body(rounded_rect(-0.38, -0.38, 0.76, 0.76, 0.09), (0, 0, 0.48, 0.48), second=sides)


def _tag(form: str) -> Body:
    corners = [(-0.4, -0.14), (0, -0.52), (0.4, -0.14), (0.4, 0.5), (-0.4, 0.5)]
    body = rounded_polygon(corners, (0.07, 0.06, 0.07, 0.05, 0.05))
    body += mirror_x(circle(0, -0.3, 0.06))
    if form == "cord":
        return Body(body, (0, 0.16, 0.48, 0.44), second=arc_band(0, -0.76, 0.17, 0.06, 150, 390))
    return Body(body, (0, 0.16, 0.48, 0.44))


def _flower(form: str) -> Body:
    count = {"five": 5, "six": 6, "eight": 8}[form]
    reach = {5: 0.19, 6: 0.165, 8: 0.125}[count]
    petal = ellipse(0, -0.30 - reach - GAP, reach * 1.02, reach)
    petals = concat(turned(petal, count))
    return Body(circle(0, 0, 0.3), (0, 0, 0.36, 0.34), second=petals)


def _sun(form: str) -> Body:
    count = {"bars": 12, "spikes": 14}[form]
    if form == "bars":
        ray = capsule(0, -0.47, 0, -0.56, 0.075)
    else:
        ray = polygon([(0, -0.6), (0.07, -0.42), (-0.07, -0.42)])
    return Body(circle(0, 0, 0.37), (0, 0, 0.44, 0.42), second=concat(turned(ray, count)))


def _pot(form: str) -> Body:
    body = rounded_polygon(
        [(-0.36, 0.0), (0.36, 0.0), (0.28, 0.6), (-0.28, 0.6)], (0.02, 0.02, 0.06, 0.06)
    )
    if form == "pair":
        blade = lens(0.03, -0.06, 0.36, -0.44, 0.3, 0.06)
        plant = blade + mirror_image(blade)
    else:
        mid = leaf(0, -0.3, 0.2, 0.46)
        side = rotate(leaf(0, -0.29, 0.17, 0.4), 48, 0, -0.05)
        plant = mid + side + mirror_image(side)
    return Body(body, (0, 0.3, 0.4, 0.38), second=plant)


def _nut(form: str) -> Body:
    tilt = -90 if form == "point" else -60
    corners = [polar(0.52, tilt + 60 * i) for i in range(6)]
    return Body(rounded_polygon(corners, 0.05), (0, 0, 0.5, 0.48))


def _truck(form: str) -> Body:
    load = rounded_rect(-0.72, -0.42, 0.84, 0.66, 0.04)
    cab = rounded_polygon(
        [(0.17, -0.24), (0.44, -0.24), (0.66, 0.0), (0.66, 0.24), (0.17, 0.24)],
        (0.02, 0.05, 0.05, 0.02, 0.02),
    )
    wheels = circle(-0.42, 0.37, 0.12) + circle(0.4, 0.37, 0.12)
    if form == "speed":
        lines = capsule(-1.0, -0.16, -0.8, -0.16, 0.06) + capsule(-0.9, 0.04, -0.8, 0.04, 0.06)
        return Body(load, (-0.3, -0.09, 0.5, 0.44), beside=lines, second=cab + wheels)
    return Body(load, (-0.3, -0.09, 0.5, 0.44), second=cab + wheels)


def _apple(form: str) -> Body:
    half = (
        Pen().move(0, -0.2).cubic(0.12, -0.32, 0.46, -0.3, 0.46, 0.04)
        .cubic(0.46, 0.32, 0.28, 0.56, 0.14, 0.54).cubic(0.08, 0.53, 0.06, 0.5, 0, 0.5)
    )  # fmt: skip
    blade = lens(0.02, -0.3, 0.3, -0.58, 0.28)
    if form == "left":
        blade = mirror_image(blade)
    return Body(mirrored(half), (0, 0.12, 0.46, 0.42), second=blade)


def _kettlebell(form: str) -> Body:
    art = artwork("kettlebell", ball=0.36, handle=0.52 if form == "wide" else 0.46, grip=0.1)
    (body, *rest) = art.values()
    return Body(filled(body), (0, 0.16, 0.42, 0.4), second=concat(rest))


def _coin(form: str) -> Body:
    face = circle(0, 0, 0.38)
    if form == "rim":
        return Body(face, (0, 0, 0.44, 0.42), second=ring(0, 0, 0.5, 0.06))
    behind = [subtract(circle(x, 0, 0.38), circle(x - 0.18, 0, 0.38 + GAP)) for x in (0.18, 0.36)]
    return Body(face, (0, 0, 0.44, 0.42), second=concat(behind))


def _page(form: str) -> Body:
    notch = [(-0.4, -0.54), (0.12, -0.54), (0.12, -0.26), (0.4, -0.26)]
    if form == "receipt":
        step = 0.8 / 6
        notch += [(0.4 - step * i, 0.54 if i % 2 == 0 else 0.44) for i in range(7)]
    else:
        notch += [(0.4, 0.54), (-0.4, 0.54)]
    fold = polygon([(0.12 + GAP, -0.54), (0.4, -0.26 - GAP), (0.12 + GAP, -0.26 - GAP)])
    return Body(rounded_polygon(notch, 0.02), (0, 0.1, 0.48, 0.46), second=fold)


#: What holds the letter -> its picture in one of its forms.
WARES: Mapping[str, Callable[[str], Body]] = {
    "camera": _camera,
    "key": _key,
    "plate": _plate,
    "chef_hat": _chef_hat,
    "barrel": _barrel,
    "shirt": _shirt,
    "padlock": _padlock,
    "screen": _screen,
    "chip": _chip,
    "tag": _tag,
    "flower": _flower,
    "sun": _sun,
    "pot": _pot,
    "nut": _nut,
    "truck": _truck,
    "apple": _apple,
    "kettlebell": _kettlebell,
    "coin": _coin,
    "page": _page,
}
