"""Scallop: a fan of ribs with round ends over a hinge, or over a pearl."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import cos_sin, tan
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import circle, polygon, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above, clear, pick_out, places
from logo_studio.model.path import Path

#: Length of the middle rib.
R = 0.8


def _rib(length: float, half: float) -> Path:
    """A wedge from the origin upwards, `half` its half angle, closed by a round end."""
    # The end disc touches both sides of the wedge: radius = distance x sin(half).
    sine = cos_sin(half)[1]
    distance = length / (1 + sine)
    reach = distance * cos_sin(half)[0] ** 2
    x = reach * tan(half)
    return union(
        polygon([(0, 0), (x, -reach), (-x, -reach)]), circle(0, -distance, distance * sine)
    )


def build(ribs: int, spread: float, droop: float, base: str, accent: str) -> Artwork:
    """`spread` is the fan's angle; `droop` how much shorter the outer ribs are."""
    step = spread / ribs
    # Moving a wedge out by this parts its sides from the next by one gap.
    out = GAP / 2 / cos_sin(step / 2)[1]
    core = circle(0, 0, 0.15 if base == "pearl" else 0.17)
    fan: list[Path] = []
    for turn in places(ribs, step):
        length = R * (1 - droop * (2 * turn / spread) ** 2) - out
        rib = rotate(move(_rib(length, step / 2), 0, -out), turn)
        fan.append(clear(rib, core))
    foot = core
    if base == "hinge":
        plate = rounded_rect(-0.24, -0.055, 0.48, 0.12, 0.02)
        foot = union(above(core, 0.06), plate)
        fan = [clear(rib, foot) for rib in fan]
    chosen = {"none": set[int](), "middle": {ribs // 2}, "pairs": set(range(1, ribs, 2))}[accent]
    return pick_out([*fan, foot], chosen | {ribs})
