"""Taco: a folded shell, its filling showing between the front and the back."""

from __future__ import annotations

from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import circle
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import above, clear, flipped, paint, soften, tilted
from logo_studio.model.path import Path

#: Radius of the shell's front, and the angles between which its filling shows.
R, FROM, TO = 0.42, -162.0, -18.0
#: The fold: below the middle of the arc, so that the shell is more than half a disc.
FOLD = 0.1
#: Spots of the baked shell: (distance from the middle, angle, size), scattered, never a face.
SPOTS = (
    (0.3, -128, 0.03), (0.21, -72, 0.038), (0.33, -36, 0.028), (0.19, -166, 0.036),
    (0.12, 10, 0.03), (0.35, -90, 0.026),
)  # fmt: skip


def _half(r: float) -> Path:
    return soften(above(circle(0, 0, r), FOLD), 0.05)


def _leaves(count: int) -> Path:
    """Salad: a rim of round leaves behind the arc."""
    step = (TO - FROM) / (count - 1)
    return union(*[circle(*polar(R + 0.03, FROM + step * i), 0.11) for i in range(count)])


def _slices(count: int) -> Path:
    """Tomato slices that stand high, with leaves between them."""
    step = (TO - FROM) / (count - 1)
    return union(
        *[
            circle(*polar(R + (0.05 if i % 2 else 0.0), FROM + step * i), 0.125 if i % 2 else 0.09)
            for i in range(count)
        ]
    )


def build(filling: str, count: int, spots: int, back: str, tilt: float, facing: str) -> Artwork:
    """`filling` leaves or slices, `count` of them; `back` shows the far side of the shell."""
    front = _half(R)
    rim = _leaves(count) if filling == "leaves" else _slices(count)
    rim = soften(above(clear(rim, front), -0.03), 0.012)
    shell = subtract(front, *[circle(*polar(r, angle), size) for r, angle, size in SPOTS[:spots]])
    if back == "yes":
        far = above(circle(0, 0, R + (0.255 if filling == "leaves" else 0.3)), -0.03)
        shell = union(shell, soften(clear(far, rim, front), 0.02))
    art = tilted(paint(shell, rim), tilt)
    return flipped(art) if facing == "left" else art
