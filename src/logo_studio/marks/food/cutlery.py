"""Fork, knife and spoon, crossed (one passing behind the other by a gap) or in a row."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import tuck, union
from logo_studio.marks.food._tools import TOOLS
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, places

PITCH = 0.26
CROSS = 40.0


def build(pair: str, layout: str, tines: int, tones: str) -> Artwork:
    """`pair` names two tools from left to right; the layout `trio` adds the third one."""
    names = pair.split("-")
    if layout == "trio":
        names += [name for name in TOOLS if name not in names]
    tools = [TOOLS[name](tines) for name in names]
    if layout == "crossed":
        front, back = tuck([rotate(tools[1], CROSS), rotate(tools[0], -CROSS)], GAP)
        parts = [back, front]
    else:
        parts = [move(p, x, 0) for p, x in zip(tools, places(len(tools), PITCH), strict=True)]
    return paint(union(*parts[::2]), parts[1], tones)
