"""Barrel: staves that bulge, held by hoops; a sign or stave joints on the belly."""

from __future__ import annotations

from logo_studio.geometry.affine import scale
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import rect
from logo_studio.marks.insets import full_inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, mirrored, paint
from logo_studio.model.path import Path, concat

#: Half width at the heads.
HEAD = 0.3
#: Hoops by pattern: the upper and lower edge of each in the lower half.
HOOPS = {"pair": ((0.24, 0.34),), "double": ((0.2, 0.275), (0.425, 0.5)), "edge": ((0.4, 0.5),)}


def _side(bulge: float) -> Pen:
    swell = HEAD + bulge * 4 / 3
    return Pen().move(HEAD, -0.5).cubic(swell, -0.2, swell, 0.2, HEAD, 0.5)


def _band(body: Path, y0: float, y1: float) -> Path:
    return intersect(body, rect(-1, y0, 2, y1 - y0))


def build(bulge: float, hoops: str, face: str, tones: str) -> Artwork:
    """`bulge` is how far the belly exceeds the heads on each side."""
    body = mirrored(_side(bulge))
    rings: list[Path] = []
    wood: list[Path] = []
    edge = 0.0
    for y0, y1 in HOOPS[hoops]:
        rings += [_band(body, y0, y1), _band(body, -y1, -y0)]
        if edge:
            wood += [_band(body, edge, y0 - GAP), _band(body, GAP - y0, -edge)]
        else:
            wood.append(_band(body, GAP - y0, y0 - GAP))
        edge = y1 + GAP
    if edge < 0.5:
        wood += [_band(body, edge, 0.5), _band(body, -0.5, -edge)]
    staves = concat(wood)
    if face == "staves":
        joint = stroke(scale(_side(bulge).path(), 0.36, 1.1), GAP)
        staves = subtract(staves, both_sides(joint))
    elif face != "plain":
        staves = subtract(staves, full_inset(face, 0, 0, 0.3 if hoops != "double" else 0.23))
    return paint(staves, union(*rings), tones)
