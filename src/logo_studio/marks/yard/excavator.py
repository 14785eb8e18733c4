"""Excavator: from the side, its arm bent over the bucket."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import (
    capsule,
    circle,
    polygon,
    rect,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, line
from logo_studio.model.path import Path

_GLASS = [(-0.2, -0.22), (-0.12, -0.22), (-0.06, -0.03), (-0.2, -0.03)]


def build(reach: float, lift: float, bucket: float, track: str, heading: str) -> Artwork:
    """`reach` and `lift` place the elbow, `bucket` its radius; `track` holes, bar or plain."""
    elbow = (0.1 + reach, -0.34 - lift)
    wrist = (elbow[0] + 0.1, 0.02)
    boom = line([(0.05, 0.1), (0.1, -0.26), elbow], 0.095)
    stick = line([elbow, wrist], 0.085)
    arm = union(boom, stick, circle(*elbow, 0.0475), circle(*wrist, 0.0425))
    scoop = move(_bucket(bucket), wrist[0], wrist[1])
    house = subtract(_house(), rounded_polygon(_GLASS, 0.012))
    base = union(clear(house, arm), _track(track))
    art: Artwork = {"primary": base, "accent": union(arm, scoop)}
    return flipped(art) if heading == "left" else art


def _house() -> Path:
    cab = rounded_polygon(
        [(-0.27, -0.3), (-0.08, -0.3), (0.01, -0.02), (0.01, 0.17), (-0.27, 0.17)],
        (0.04, 0.05, 0.02, 0, 0),
    )
    engine = rounded_rect(-0.5, -0.08, 0.58, 0.25, (0.09, 0.02, 0.02, 0.02))
    return union(cab, engine)


def _track(kind: str) -> Path:
    y, left, right = 0.31, -0.4, 0.03
    belt = capsule(left, y, right, y, 0.18)
    if kind == "holes":
        return subtract(belt, *[circle(left + i * (right - left) / 2, y, 0.04) for i in range(3)])
    return subtract(belt, capsule(left, y, right, y, GAP)) if kind == "bar" else belt


def _bucket(r: float) -> Path:
    """A half moon hanging from the origin, its mouth and teeth towards the machine."""
    shell = intersect(circle(0, 0, r), rect(-1, 0, 2, 1))
    teeth = [polygon([(-r, 0), (-r, -0.07), (-r + 0.075, 0)])]
    return move(rotate(union(shell, *teeth), 38), -r * 0.42, 0.05)
