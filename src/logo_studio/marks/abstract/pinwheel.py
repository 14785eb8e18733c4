"""Pinwheel: equal petals, each tucked under the next by the gap (CRAFT S17, the best of them)."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import offset
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse, leaf
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import pick_out, turned
from logo_studio.marks.strand import whorl
from logo_studio.model.path import Path


def _blade(width: float) -> Path:
    """A half leaf: straight on one side, round on the other."""
    w = width * 0.9
    return (
        Pen()
        .move(0, 0.03)
        .line(0, -0.5)
        .cubic(w * 0.75, -0.5, w, -0.36, w, -0.25)
        .cubic(w, -0.12, w * 0.5, 0.0, 0, 0.03)
        .close()
        .path()
    )


#: Width of a ring of petals laid side by side at half their length: pi / 2.
ROOM = 1.5708
PETALS: dict[str, Callable[[float], Path]] = {
    "ellipse": lambda w: ellipse(0, -0.25, w / 2, 0.25),
    "leaf": lambda w: leaf(0, -0.25, w, 0.5),
    "blade": _blade,
}
#: Which petals take the second colour: none, the first, or every other one.
SECOND = {"plain": slice(0), "one": slice(1), "alternate": slice(1, None, 2)}


def build(petals: int, shape: str, width: float, turning: str, tone: str) -> Artwork:
    """`width` in room per petal at half its length; above 1 it reaches under its neighbour."""
    if shape == "blade":
        # Four straight-edged blades would read as a swastika.
        petals = max(petals, 5)
    petal = PETALS[shape](width * ROOM / petals)
    whole = turned(petal, petals)
    cut = whorl(whole, [offset(p, GAP * 0.8) for p in whole])
    if turning == "left":
        cut = [mirror_x(p) for p in cut]
    return pick_out(cut, range(petals)[SECOND[tone]])
