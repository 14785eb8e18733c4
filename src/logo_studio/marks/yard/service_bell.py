"""Service bell: a dome on its base, a button on top, perhaps ringing."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import arc_band, capsule, ellipse, rect, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import EMPTY, Path


def build(height: float, base: str, ring: str, shine: str, rays: int) -> Artwork:
    """`height` of the dome; `base` bar, tray or plate; `shine` on the dome.

    `ring` is its sound: rays, arcs or none; `rays` how many.
    """
    floor = 0.24
    dome = intersect(ellipse(0, floor, 0.42, height), rect(-1, -1, 2, 1 + floor))
    if shine == "arc":
        dome = subtract(dome, arc_band(0, floor, 0.29, GAP, 190, 250))
    top = floor - height
    knob = union(
        rect(-0.035, top - 0.06, 0.07, 0.1), capsule(-0.07, top - 0.075, 0.07, top - 0.075, 0.07)
    )
    foot = {
        "bar": rounded_rect(-0.5, floor + GAP, 1.0, 0.11, 0.055),
        "tray": union(rect(-0.5, floor + GAP, 1.0, 0.07), rect(-0.38, floor + GAP, 0.76, 0.14)),
        "plate": rounded_rect(-0.46, floor + GAP, 0.92, 0.1, 0.0),
    }[base]
    sound = _sound(ring, rays, top - 0.1)
    return {"primary": union(dome, knob), "accent": union(foot, sound) if sound else foot}


def _sound(kind: str, rays: int, y: float) -> Path:
    if kind == "none":
        return EMPTY
    span = 120
    if kind == "rays":
        ray = capsule(0, -0.15, 0, -0.23, 0.065)
        step = span / (rays - 1)
        return move(union(*[turned(ray, 1, -span / 2 + i * step)[0] for i in range(rays)]), 0, y)
    r0 = 0.14
    return union(
        *[arc_band(0, y + 0.02, r0 + i * 0.12, 0.065, -135, -45) for i in range(max(1, rays - 2))]
    )
