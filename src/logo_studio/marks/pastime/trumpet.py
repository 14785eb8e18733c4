"""Trumpet: bell, three valves and the loop of its tube, from the side."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, polygon, rect, rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, flipped, outlined, tilted
from logo_studio.model.path import Path

TUBE = 0.075
LOOP_LEFT, LOOP_RIGHT, LOOP_LOW = -0.4, 0.26, 0.26

VALVE, VALVE_PITCH = 0.085, 0.135


def build(bell: float, loop: float, caps: str, tilt: float, heading: str) -> Artwork:
    """`bell` its height; `loop` the loop's corner radius; `caps` on the valves: button or round."""
    flare = Pen().move(0.1, -TUBE / 2).cubic(0.36, -TUBE / 2, 0.46, -0.1, 0.54, -bell / 2)
    flare.line(0.6, -bell / 2).line(0.6, bell / 2).line(0.54, bell / 2)
    flare.cubic(0.46, 0.1, 0.36, TUBE / 2, 0.1, TUBE / 2).close()
    lead = rect(-0.55, -TUBE / 2, 0.7, TUBE)
    mouth = polygon(
        [
            (-0.64, -0.075),
            (-0.6, -0.075),
            (-0.53, -0.0375),
            (-0.53, 0.0375),
            (-0.6, 0.075),
            (-0.64, 0.075),
        ]
    )
    frame = rounded_rect(LOOP_LEFT, -TUBE / 2, LOOP_RIGHT - LOOP_LEFT, LOOP_LOW + TUBE / 2, loop)
    horn = union(flare.path(), lead, mouth, outlined(frame, TUBE))
    valves = _valves(caps)
    art: Artwork = {"primary": clear(horn, valves), "accent": valves}
    art = tilted(art, tilt)
    return flipped(art) if heading == "left" else art


def _valves(caps: str) -> Path:
    parts: list[Path] = []
    for i in range(3):
        x = -0.07 + VALVE_PITCH * (i - 1)
        parts.append(rounded_rect(x - VALVE / 2, -0.11, VALVE, 0.45, 0.02))
        if caps == "button":
            parts.append(rect(x - 0.02, -0.2, 0.04, 0.12))
            parts.append(rounded_rect(x - 0.05, -0.23, 0.1, 0.05, 0.02))
        else:
            parts.append(capsule(x, -0.15, x, 0.3, VALVE))
    return union(*parts)
