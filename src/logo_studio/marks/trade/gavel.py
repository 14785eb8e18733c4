"""Gavel: a banded head on a handle, raised over its sounding block."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import EMPTY, Path

LENGTH, GIRTH = 0.6, 0.3
CAP = 0.1


def _head(ends: str) -> Path:
    """Upright, centred on the origin: its axis runs down the page."""
    barrel = rounded_rect(-GIRTH / 2, -LENGTH / 2, GIRTH, LENGTH, 0.03)
    if ends == "plain":
        return barrel
    if ends == "banded":
        bands = [rect(-1, y - GAP / 2, 2, GAP) for y in (-LENGTH / 2 + CAP, LENGTH / 2 - CAP)]
        return subtract(barrel, *bands)
    caps = [
        rounded_rect(-GIRTH / 2 - 0.045, y, GIRTH + 0.09, CAP, 0.03)
        for y in (-LENGTH / 2, LENGTH / 2 - CAP)
    ]
    return union(barrel, *caps)


def _block(kind: str) -> Path:
    if kind == "none":
        return EMPTY
    slab = rounded_rect(-0.42, 0.44, 0.56, 0.095, 0.025)
    if kind == "single":
        return slab
    return union(slab, rounded_rect(-0.5, 0.44 + 0.095 + GAP, 0.72, 0.085, 0.02))


def build(turn: float, ends: str, block: str, grip: float) -> Artwork:
    """`turn`: degrees by which the handle points down to the right; `grip` its thickness."""
    head = _head(ends)
    handle = rounded_rect(GIRTH / 2 + GAP, -grip / 2, 0.54, grip, (0, grip / 2, grip / 2, 0))
    # The head's lower rim stays the same height above the block at every turn.
    head, handle = rotate(head, turn), rotate(handle, turn)
    lowest = max(head.ys)
    lift = (0.44 - 1.6 * GAP) - lowest
    accent = _block(block)
    tool = move(head, -0.14, lift), move(handle, -0.14, lift)
    if not accent:
        return {"primary": tool[0], "accent": tool[1]}
    return {"primary": union(*tool), "accent": accent}
