"""Helm: a ship's wheel with handles beyond the rim."""

from __future__ import annotations

from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, circle, ring, spark
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned

RIM = 0.36


def build(spokes: int, width: float, hub: float, core: str, turn: float) -> Artwork:
    """`width` of rim and spokes, `hub` radius; `core` disc, ring or spark."""
    rim = ring(0, 0, RIM, width)
    spoke = capsule(0, -hub, 0, -0.5 + width / 2, width)
    wheel = union(rim, *turned(spoke, spokes, turn))
    wheel = subtract(wheel, circle(0, 0, hub + GAP))
    middle = {
        "disc": circle(0, 0, hub),
        "ring": ring(0, 0, hub, hub * 0.55),
        "spark": spark(0, 0, hub * 1.1, 0.4),
    }[core]
    return {"primary": wheel, "accent": middle}
