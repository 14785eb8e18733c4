"""Two tools or plants crossed, one passing behind the other."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.geometry.affine import fit, move, rotate
from logo_studio.marks.combined._glyphs import picture, sturdy
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, mirror_image, paint
from logo_studio.model.path import Path

LENGTH = 1.2
#: Plants have no handle: they cross by their stems, so much lower.
LOWER: Mapping[str, float] = {"ear": 0.17}


def _tool(name: str, crossing: float) -> Path:
    """Upright, `LENGTH` long, the point where it is crossed at the origin."""
    return move(fit(picture(name), LENGTH), 0, -crossing - LOWER.get(name, 0.0))


def build(pair: str, angle: float, crossing: float, front: str, tones: str) -> Artwork:
    """`pair` names the tool that leans to the left and the one that leans to the right.

    Each leans `angle` degrees; they cross `crossing` heights below their middles; `front` says
    which one passes in front.
    """
    first, second = pair.split("-")
    left = rotate(_tool(first, crossing), -angle)
    other = _tool(second, crossing)
    # A pair of equals is symmetric.
    right = rotate(mirror_image(other) if first == second else other, angle)
    if front == "left":
        return paint(left, sturdy(clear(right, left)), tones)
    return paint(sturdy(clear(left, right)), right, tones)
