"""Bridge: arches, a suspension span or stay cables, over lines of water."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import polygon, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line
from logo_studio.model.path import EMPTY, Path, concat

#: Thickness of the deck; its top lies at y = 0.
DECK = 0.09


def build(form: str, spans: int, rise: float, water: int) -> Artwork:
    """`form` arches, suspension or stays; `spans` arches, slats or cables a side.

    `rise` height of piers or pylons; `water` lines below.
    """
    if form == "arches":
        body, cables, foot = _arches(spans, rise)
    elif form == "suspension":
        body, cables, foot = _suspension(spans, rise)
    else:
        body, cables, foot = _stays(spans, rise)
    lines = [
        rounded_rect(-0.36 + 0.12 * i, foot + GAP + i * (0.06 + GAP), 0.72 - 0.24 * i, 0.06, 0.03)
        for i in range(water)
    ]
    accent = cables + concat(lines)
    return {"primary": body, "accent": accent} if accent else {"primary": body}


def _arches(spans: int, rise: float) -> tuple[Path, Path, float]:
    """A solid wall with round openings, piers a gap and a half wide."""
    pier = 1.5 * GAP
    width = (1 - pier * (spans + 1)) / spans
    foot = DECK + rise * 0.75
    wall = rect(-0.5, 0, 1, foot)
    crown = DECK + 0.02
    openings = [
        rounded_rect(
            -0.5 + pier + i * (width + pier), crown, width, foot - crown + 0.1,
            (min(width / 2, foot - crown), min(width / 2, foot - crown), 0, 0),
        )
        for i in range(spans)
    ]  # fmt: skip
    parapet = rect(-0.5, -GAP - 0.05, 1, 0.05)
    return subtract(wall, *openings) + parapet, EMPTY, foot


def _suspension(spans: int, rise: float) -> tuple[Path, Path, float]:
    """Two towers; under the hanging cable the hangers stand as `spans` slats."""
    tower, at, foot = 0.075, 0.27, 0.3
    top = -rise - 0.1
    towers = [rect(side * at - tower / 2, top, tower, foot - top) for side in (-1, 1)]
    inner, outer = at - tower / 2 - GAP, at + tower / 2 + GAP
    middle = Pen().move(-inner, top + 0.04).quad(0, 0.1 - 0.2 * rise, inner, top + 0.04)
    curtain = middle.line(inner, -GAP).line(-inner, -GAP).close().path()
    side = Pen().move(outer, top + 0.04).quad(outer + 0.05, -0.16, 0.5, -GAP - 0.03)
    flank = side.line(0.5, -GAP).line(outer, -GAP).close().path()
    pitch = (2 * inner + GAP) / spans
    slots = [rect(-inner + i * pitch - GAP, -1, GAP, 2) for i in range(1, spans)]
    half = (0.5 + outer) / 2
    flank = subtract(flank, rect(half - GAP / 2, -1, GAP, 2))
    cables = subtract(curtain, *slots) + flank + mirror_x(flank)
    return union(rect(-0.5, 0, 1, DECK), *towers), cables, foot


def _stays(spans: int, rise: float) -> tuple[Path, Path, float]:
    """One pylon; on each side a sail cut into cables by gaps that meet at its head."""
    head, foot = -rise - 0.3, 0.3
    pylon = polygon([(-0.045, head), (0.045, head), (0.07, foot), (-0.07, foot)])
    near = 0.045 + 1.2 * GAP
    sail = polygon([(near, head + 0.14), (0.5, -GAP), (near, -GAP)])
    for k in range(1, spans):
        foot_x = near + (0.5 - near) * k / spans
        sail = subtract(sail, line([(near - 0.02, head + 0.1), (foot_x, 0.02)], GAP))
    body = union(pylon, rect(-0.5, 0, 1, DECK))
    return body, sail + mirror_x(sail), foot
