"""Sprig: pairs of leaves on a stem, as olive (with fruit), laurel or fern."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import capsule, circle, lens
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint
from logo_studio.model.path import Path

STEM, FOOT, TOP = 0.06, 0.5, -0.2
#: (bulge of a leaf, length of the lowest one, share lost by the topmost, angle to the stem).
_KINDS = {
    "olive": (0.23, 0.31, 0.12, 46.0),
    "laurel": (0.25, 0.31, 0.15, 40.0),
    "fern": (0.2, 0.36, 0.5, 58.0),
}


def build(kind: str, pairs: int, lean: float, tones: str) -> Artwork:
    """`pairs` of leaves below the topmost one; `lean` in degrees."""
    bulge, length, loss, angle = _KINDS[kind]
    pitch = (FOOT - 0.16 - TOP) / (pairs - 0.2)
    # Parallel leaves lie pitch sin(angle) apart; as their bellies are shifted along each
    # other they may be a quarter thicker than that less the gap.
    room = pitch * cos_sin(angle)[1] - 0.8 * GAP
    bulge = min(bulge, 1.25 * room / (2 * length))
    leaves: list[Path] = [lens(0, TOP - GAP, 0, TOP - GAP - length * (1 - 0.8 * loss), bulge)]
    fruit: list[Path] = []
    root = STEM / 2 + 0.8 * GAP
    for i in range(pairs):
        y = FOOT - 0.2 - i * pitch
        size = length * (1 - loss * i / max(1, pairs - 1))
        for side in (-1, 1):
            # Olives stand in for the lowest pair of leaves.
            if kind == "olive" and i == 0:
                fruit.append(circle(side * (root + 0.095), y + 0.02 - 0.05 * side, 0.085))
                continue
            leaf = rotate(lens(0, 0, 0, -size, bulge), side * angle)
            leaves.append(move(leaf, side * root, y))
    twig = union(capsule(0, FOOT, 0, TOP + STEM / 2, STEM), *leaves)
    return paint(rotate(twig, lean), rotate(union(*fruit), lean), tones)
