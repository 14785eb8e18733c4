"""Goat head-on: a long face, horns arched or upright, drooping ears, a beard."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, mirrored, paint
from logo_studio.model.path import EMPTY, Path

#: The middle of an arched horn's bend, about which its grooves are turned.
BEND = (0.27, -0.24)


def _head() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.2)
        .line(0.1, -0.2)
        .cubic(0.18, -0.19, 0.2, -0.1, 0.18, 0.0)
        .cubic(0.16, 0.12, 0.12, 0.18, 0.12, 0.26)
        .cubic(0.12, 0.34, 0.08, 0.38, 0, 0.38)
    )


def _arched() -> Path:
    """Up from the brow, then out and down to a point."""
    return (
        Pen()
        .move(0.015, -0.18)
        .cubic(0.01, -0.44, 0.14, -0.58, 0.29, -0.55)
        .cubic(0.43, -0.52, 0.5, -0.36, 0.46, -0.16)
        .cubic(0.41, -0.3, 0.34, -0.4, 0.26, -0.39)
        .cubic(0.18, -0.38, 0.15, -0.28, 0.15, -0.14)
        .close()
        .path()
    )


def _upright() -> Path:
    """Two blades that part like a lyre."""
    return (
        Pen()
        .move(0.015, -0.16)
        .cubic(0.0, -0.36, 0.08, -0.52, 0.3, -0.66)
        .cubic(0.24, -0.48, 0.22, -0.34, 0.17, -0.14)
        .close()
        .path()
    )


HORNS: dict[str, Callable[[], Path]] = {"arched": _arched, "upright": _upright}


def _grooves(horns: str, count: int) -> Path:
    cut = rect(-0.02, -0.6, GAP * 0.8, 0.6)
    if horns == "arched":
        turns = [-52 + 42 * i for i in range(count)]
        return union(*[move(rotate(cut, turn), *BEND) for turn in turns]) if turns else EMPTY
    bars = [rotate(rect(-0.1, -0.36 - 0.11 * i, 0.5, GAP * 0.8), 10) for i in range(count)]
    return union(*bars) if bars else EMPTY


def build(horns: str, ear: float, beard: str, grooves: int, tones: str) -> Artwork:
    """`ear` is the ears' droop in degrees; `grooves` the cuts across each horn."""
    head = _head()
    horn = subtract(HORNS[horns](), _grooves(horns, grooves))
    pair = clear(both_sides(horn), head)
    blade = rotate(lens(0.16, -0.08, 0.46, -0.08, 0.18, 0.22), ear, 0.16, -0.08)
    ears = clear(both_sides(blade), head, pair)
    face = subtract(head, both_sides(circle(0.095, -0.04, 0.03)))
    tuft: Path = EMPTY
    if beard == "point":
        tuft = mirrored(Pen().move(0, 0.3).line(0.085, 0.34).cubic(0.08, 0.46, 0.03, 0.5, 0, 0.6))
    elif beard == "split":
        tuft = both_sides(lens(0.035, 0.36, 0.05, 0.58, 0.2, 0.16))
    return paint(union(face, ears), union(pair, clear(tuft, head)), tones)
