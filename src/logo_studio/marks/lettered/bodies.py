"""Pictures that hold an initial: a solid outline with room for it, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from logo_studio.geometry.affine import move, rotate, scale
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import simplify
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    arc_band,
    capsule,
    drop,
    ellipse,
    leaf,
    polygon,
    ring,
    rounded_polygon,
    rounded_rect,
    scalloped,
)
from logo_studio.marks.body._tooth import tooth
from logo_studio.marks.combined._glyphs import artwork, filled
from logo_studio.marks.food._bread import loaf, toast
from logo_studio.marks.insets import heart
from logo_studio.marks.lettered._seat import Body
from logo_studio.marks.lettered.wares import WARES
from logo_studio.marks.steps import mirror_image, mirrored, mirrored_points, right_of
from logo_studio.model.path import concat


def _tooth(form: str) -> Body:
    width = 0.46 if form == "broad" else 0.4
    return Body(tooth(width, 0.14, 0.06), (0, -0.14, 1.16 * width, 0.44))


def _house(form: str) -> Body:
    pitch = {"low": 0.62, "steep": 0.95, "chimney": 0.8}[form]
    eaves = -0.5 + 0.5 * pitch
    corners = mirrored_points([(0, -0.5), (0.5, eaves), (0.5, 0.46)])
    walls = rounded_polygon(corners, 0.03)
    if form == "chimney":
        stack = [
            (0.24, -0.5 + 0.24 * pitch),
            (0.24, -0.5),
            (0.38, -0.5),
            (0.38, -0.5 + 0.38 * pitch),
        ]
        walls = rounded_polygon(
            [(0, -0.5), *stack, (0.5, eaves), (0.5, 0.46), (-0.5, 0.46), (-0.5, eaves)], 0.02
        )
    return Body(walls, (0, 0.11, 0.62, 0.5 if pitch < 0.9 else 0.46))


def _cup(form: str) -> Body:
    if form == "takeaway":
        cup = rounded_polygon(
            [(-0.34, -0.27), (0.34, -0.27), (0.26, 0.5), (-0.26, 0.5)], (0, 0, 0.06, 0.06)
        )
        lid = rounded_polygon(
            [(-0.29, -0.5), (0.29, -0.5), (0.33, -0.42), (0.39, -0.42), (0.39, -0.32),
             (-0.39, -0.32), (-0.39, -0.42), (-0.33, -0.42)], 0.025,
        )  # fmt: skip
        return Body(cup, (0, 0.1, 0.42, 0.5), second=lid)
    base = 0.12 if form == "mug" else 0.34
    height = 0.94 if form == "mug" else 0.74
    body = rounded_rect(-0.46, -height / 2, 0.78, height, (0.03, 0.03, base, base))
    handle = right_of(ring(0.3, -0.08, 0.23, 0.09), 0.28)
    if form == "mug":
        return Body(body, (-0.07, 0, 0.5, 0.6), joined=handle)
    saucer = capsule(-0.42, height / 2 + 0.1, 0.28, height / 2 + 0.1, 0.08)
    return Body(body, (-0.07, -0.04, 0.5, 0.46), joined=handle, second=saucer)


def _drop(form: str) -> Body:
    w = 0.76 if form == "plump" else 0.66
    return Body(drop(0, 0, w, 1.0), (0, 0.5 - w / 2, 0.56 * w, 0.57 * w))


def _leaf(form: str) -> Body:
    if form == "upright":
        stem = capsule(0, 0.52, 0, 0.56, 0.07)
        return Body(leaf(0, 0, 0.78, 1.0), (0, 0.02, 0.4, 0.46), beside=stem)
    blade = rounded_rect(-0.45, -0.45, 0.9, 0.9, (0.72, 0.05, 0.72, 0.05))
    return Body(mirror_image(blade) if form == "left" else blade, (0, 0, 0.44, 0.44))


def _heart(form: str) -> Body:
    return Body(
        simplify(heart(0, 0, 1.04, 0.03 if form == "keen" else 0.12)), (0, -0.09, 0.56, 0.4)
    )


def _shield(form: str) -> Body:
    body = filled(artwork("shield", outline=form, charge="keyhole", width=0.86)["primary"])
    return Body(body, (0, -0.06, 0.48, 0.54))


def _book(form: str) -> Body:
    if form == "spine":
        back = rounded_rect(-0.4, -0.5, 0.11, 1, (0.05, 0, 0, 0.05))
        cover = rounded_rect(-0.24, -0.5, 0.64, 1, (0, 0.05, 0.05, 0))
        return Body(cover, (0.08, 0, 0.42, 0.54), beside=back)
    cover = rounded_rect(-0.4, -0.5, 0.8, 0.8, (0.06, 0.06, 0, 0.06))
    block = rounded_rect(-0.3, 0.36, 0.7, 0.08, (0, 0, 0, 0.03))
    return Body(cover, (0, -0.1, 0.5, 0.5), second=block)


def _pin(form: str) -> Body:
    width = 0.78 if form == "full" else 0.7
    body = filled(artwork("pin", eye="disc", width=width, split="none", foot="none")["primary"])
    y = -0.5 + width / 2
    if form == "full":
        return Body(body, (0, y, 0.5, 0.46))
    return Body(body, (0, y, 0.44, 0.42), second=capsule(-0.2, 0.6, 0.2, 0.6, 0.07))


def _seal(form: str) -> Body:
    if form == "scallops":
        return Body(scalloped(0, 0, 0.455, 14, 0.045), (0, 0, 0.54, 0.52))
    if form == "points":
        tips = [polar(0.5 if i % 2 == 0 else 0.44, 180 * i / 18) for i in range(36)]
        return Body(rounded_polygon(tips, 0.012), (0, 0, 0.54, 0.52))
    tail = polygon([(0.1, 0.5), (0.32, 0.4), (0.42, 0.82), (0.29, 0.76), (0.2, 0.88)])
    return Body(
        scalloped(0, 0, 0.455, 14, 0.045), (0, 0, 0.54, 0.52), second=tail + mirror_image(tail)
    )


def _bread(form: str) -> Body:
    if form == "loaf":
        return Body(loaf(), (0, 0.02, 0.6, 0.5))
    return Body(toast(), (0, 0.03, 0.5, 0.52))


def _flame(form: str) -> Body:
    body = artwork("flame", form=form, inner="none", width=0.76)["primary"]
    return Body(body, (0, 0.18, 0.37, 0.37))


def _cloud(form: str) -> Body:
    lobes = 2 if form == "two" else 3
    cloud = artwork("cloud", lobes=lobes, height=0.06, motif="plain", facing="right")["primary"]
    return Body(scale(cloud, 1.3), (-0.16 if lobes == 2 else 0.02, 0.07, 0.46, 0.44))


def _bag(form: str) -> Body:
    foot, top = (0.44, 0.4) if form == "straight" else (0.46, 0.34)
    body = rounded_polygon(
        [(-top, -0.22), (top, -0.22), (foot, 0.5), (-foot, 0.5)], (0.02, 0.02, 0.05, 0.05)
    )
    cord = arc_band(0, -0.27, 0.18, 0.07, 180, 360)
    return Body(body, (0, 0.14, 0.5, 0.44), second=cord)


def _jar(form: str) -> Body:
    shoulder = 0.18 if form == "round" else 0.08
    body = rounded_rect(-0.4, -0.28, 0.8, 0.78, (shoulder, shoulder, 0.12, 0.12))
    lid = rounded_rect(-0.34, -0.5, 0.68, 0.17, 0.035)
    return Body(body, (0, 0.12, 0.48, 0.46), second=lid)


def _bulb(form: str) -> Body:
    bulb = artwork(
        "bulb", core="none", bands=2, radius=0.36, rays="none" if form == "plain" else "rays"
    )
    return Body(bulb["primary"], (0, -0.16, 0.42, 0.42), second=bulb["accent"])


def _gear(form: str) -> Body:
    teeth = {"eight": 8, "ten": 10, "twelve": 12}[form]
    return Body(
        filled(artwork("gear", teeth=teeth, depth=0.085, core="open")["primary"]),
        (0, 0, 0.48, 0.48),
    )


def _bubble(form: str) -> Body:
    if form == "squared":
        corners = [(-0.48, -0.46), (0.48, -0.46), (0.48, 0.28), (-0.06, 0.28), (-0.28, 0.5),
                   (-0.28, 0.28), (-0.48, 0.28)]  # fmt: skip
        body = rounded_polygon(corners, (0.14, 0.14, 0.14, 0, 0.02, 0, 0.14))
        return Body(body, (0, -0.09, 0.6, 0.46))
    pen = Pen().move(*polar(0.46, 160, 0, -0.04)).arc(0, -0.04, 0.46, 160, 480)
    pen.cubic(-0.3, 0.46, -0.4, 0.5, -0.5, 0.48)
    pen.cubic(-0.42, 0.4, -0.43, 0.24, *polar(0.46, 160, 0, -0.04))
    return Body(pen.close().path(), (0, -0.04, 0.52, 0.5))


def _tree(form: str) -> Body:
    stock = rounded_polygon(
        [(-0.07, 0.42), (0.07, 0.42), (0.1, 0.58), (0.2, 0.66), (-0.2, 0.66), (-0.1, 0.58)],
        (0, 0, 0.05, 0, 0, 0.05),
    )
    if form == "puffs":
        return Body(scalloped(0, -0.08, 0.4, 8, 0.055), (0, -0.08, 0.48, 0.46), second=stock)
    crown = scale(scalloped(0, 0, 0.44, 9, 0.06), 1.2, 0.94)
    return Body(move(crown, 0, -0.08), (0, -0.08, 0.54, 0.46), second=stock)


def _paw(form: str) -> Body:
    pad = (
        Pen().move(0, -0.14).cubic(0.26, -0.14, 0.44, 0.1, 0.44, 0.28)
        .cubic(0.44, 0.44, 0.3, 0.52, 0.18, 0.5).cubic(0.1, 0.49, 0.06, 0.47, 0, 0.47)
    )  # fmt: skip
    toes = [rotate(ellipse(0, -0.62, 0.115, 0.165), a, 0, 0.1) for a in (-20, 20)]
    toes += [rotate(ellipse(0, -0.5, 0.105, 0.15), a, 0, 0.1) for a in (-62, 62)]
    if form == "three":
        toes = [rotate(ellipse(0, -0.58, 0.125, 0.17), a, 0, 0.1) for a in (-48, 0, 48)]
    return Body(mirrored(pad), (0, 0.19, 0.4, 0.42), beside=concat(toes))


#: What holds the letter -> its picture in one of its forms.
BODIES: Mapping[str, Callable[[str], Body]] = {
    "tooth": _tooth,
    "house": _house,
    "cup": _cup,
    "drop": _drop,
    "leaf": _leaf,
    "heart": _heart,
    "shield": _shield,
    "book": _book,
    "pin": _pin,
    "seal": _seal,
    "bread": _bread,
    "flame": _flame,
    "cloud": _cloud,
    "bag": _bag,
    "jar": _jar,
    "bulb": _bulb,
    "gear": _gear,
    "bubble": _bubble,
    "tree": _tree,
    "paw": _paw,
    **WARES,
}
