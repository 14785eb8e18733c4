"""Pixel creature: a being of 8 by 8 cells, mirrored left to right, always with two eyes.

Crown, build, arms, eyes, mouth and legs are chosen apart: 8,640 creatures of one kin. Cells
are joined to one outline (gaps between cells would be noise), and no two meet at a bare corner.
"""

from __future__ import annotations

from logo_studio.geometry.shapes import rect
from logo_studio.marks.device._cells import Cell, bare_corners, outline
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import concat

CELL = 1 / 8

# All cells below: (column counted outward from the axis 0..3, row from the top 0..7).

#: Rows 0 and 1, above the head.
CROWNS: dict[str, tuple[Cell, ...]] = {
    "antennae": ((3, 0), (2, 0), (2, 1)),
    "horns": ((3, 0), (3, 1), (2, 1)),
    "ears": ((2, 0), (3, 0), (2, 1), (3, 1)),
    "crest": ((0, 0), (0, 1), (1, 1)),
    "dome": ((0, 0), (1, 0), (0, 1), (1, 1), (2, 1)),
    "king": ((0, 0), (2, 0), (0, 1), (1, 1), (2, 1)),
}

#: Half width of the body in cells, in rows 2 to 5.
BUILDS: dict[str, tuple[int, int, int, int]] = {
    "square": (4, 4, 4, 4),
    "round": (3, 4, 4, 3),
    "pear": (3, 3, 4, 4),
    "heart": (4, 4, 4, 3),
    "slim": (3, 3, 3, 3),
}

ARMS: dict[str, tuple[Cell, ...]] = {
    "none": (),
    "up": ((3, 2), (3, 3), (3, 4)),
    "out": ((3, 4),),
    "down": ((3, 4), (3, 5), (3, 6)),
}

EYES: dict[str, tuple[Cell, ...]] = {
    "dot": ((1, 3),),
    "tall": ((1, 3), (1, 4)),
    "wide": ((1, 3), (2, 3)),
    "big": ((1, 3), (2, 3), (1, 4), (2, 4)),
}

MOUTHS: dict[str, tuple[Cell, ...]] = {"none": (), "small": ((0, 5),), "wide": ((0, 5), (1, 5))}

#: Rows 6 and 7, below the body.
LEGS: dict[str, tuple[Cell, ...]] = {
    "walk": ((1, 6), (2, 6), (1, 7), (2, 7)),
    "splay": ((1, 6), (2, 6), (2, 7), (3, 7)),
    "spread": ((0, 6), (1, 6), (2, 6), (3, 6), (3, 7)),
    "tentacles": ((0, 6), (1, 6), (2, 6), (3, 6), (1, 7), (3, 7)),
    "ghost": ((0, 6), (1, 6), (2, 6), (3, 6), (0, 7), (2, 7)),
    "fork": ((0, 6), (1, 6), (2, 6), (0, 7), (2, 7)),
}


def _ring(cells: tuple[Cell, ...]) -> set[Cell]:
    """All neighbours of `cells`, corners included, folded back at the axis."""
    around = {(max(x + dx, 0), y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
    return around - set(cells)


def _half(crown: str, build: str, arms: str, eyes: str, mouth: str, legs: str) -> set[Cell]:
    """The cells to the right of the axis."""
    body = {(x, row + 2) for row, width in enumerate(BUILDS[build]) for x in range(width)}
    cells = body | set(CROWNS[crown]) | set(ARMS[arms]) | set(LEGS[legs])
    # Eyes are whole: ringed by ink. A mouth needs a row of face between it and the eyes.
    cells = (cells | _ring(EYES[eyes])) - set(EYES[eyes])
    if eyes in ("dot", "wide"):
        lips = set(MOUTHS[mouth])
        cells = (cells | {(x, 6) for x in range(len(lips) + 1)} if lips else cells) - lips
    shut = set(EYES[eyes])
    while mending := bare_corners(cells):
        # The cell nearer the axis, unless it is an eye: limbs grow thicker, never longer.
        cells.add(min(c for c in mending[0] if c not in shut))
    return cells


def build(crown: str, build: str, arms: str, eyes: str, mouth: str, legs: str) -> Artwork:
    """Every choice by name; big eyes have pupils in the second colour."""
    half = _half(crown, build, arms, eyes, mouth, legs)
    cells = {(4 + x, y) for x, y in half} | {(3 - x, y) for x, y in half}
    art: Artwork = {"primary": outline(cells, CELL)}
    if eyes == "big":
        pupil = 2 * CELL - 2 * GAP
        top = 3 * CELL + GAP
        art["accent"] = concat([rect(x * CELL + GAP, top, pupil, pupil) for x in (1, 5)])
    return art
