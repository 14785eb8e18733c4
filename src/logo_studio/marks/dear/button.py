"""Button: round or flower-shaped, with two or four holes, a rim, and thread through it."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.shapes import capsule, circle, ring, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.model.path import Path


def _disc(shape: str) -> Path:
    if shape == "flower":
        return union(circle(0, 0, 0.36), *[circle(*polar(0.32, 45 * i), 0.19) for i in range(8)])
    if shape == "squircle":
        return superellipse(0, 0, 0.5)
    return circle(0, 0, 0.5)


def build(shape: str, holes: str, rim: str, spread: float, turn: float) -> Artwork:
    """`spread` of the holes from the middle; the holes `turn` by degrees."""
    disc = _disc(shape)
    r = 0.075
    spots = {
        "two": [(-spread, 0.0), (spread, 0.0)],
        "four": [(x * spread, y * spread) for x in (-1, 1) for y in (-1, 1)],
        "three": [polar(spread * 1.1, 120 * i - 90) for i in range(3)],
    }[holes]
    field = union(*[circle(x, y, r) for x, y in spots])
    if rim == "stitched" and holes != "three":
        pairs = [spots] if holes == "two" else [[spots[0], spots[3]], [spots[1], spots[2]]]
        if holes == "four":
            pairs = [[spots[0], spots[2]], [spots[1], spots[3]]]
        cut = union(*[capsule(*a, *b, 2 * (0.045 + GAP)) for a, b in pairs])
        thread = union(*[capsule(*a, *b, 0.09) for a, b in pairs])
        return {"primary": subtract(disc, rotate(cut, turn)), "accent": rotate(thread, turn)}
    body = subtract(disc, rotate(field, turn))
    if rim == "ring":
        return {"primary": subtract(body, ring(0, 0, 0.4, GAP * 0.9))}
    if rim == "two_tone":
        outer = subtract(disc, circle(0, 0, 0.37))
        inner = subtract(circle(0, 0, 0.37 - GAP), rotate(field, turn))
        return {"primary": outer, "accent": inner}
    return {"primary": body}
