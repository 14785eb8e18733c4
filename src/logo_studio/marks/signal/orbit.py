"""Orbit: a planet and its ring, the same gap where it passes before and behind (CRAFT S25)."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, offset, stroke, subtract
from logo_studio.geometry.shapes import circle, ellipse, rect
from logo_studio.marks.registry import GAP, Artwork

RX = 0.5
MOONS = {"above": (0.3, -0.36), "below": (-0.3, 0.36)}


def build(tilt: float, planet: float, width: float, flatness: float, moon: str) -> Artwork:
    """`planet` its radius, `width` the ring's, `flatness` the ring's height to its length.

    The ring's far half is hidden behind the planet. `moon` none, above or below the ring.
    """
    path = ellipse(0, 0, RX - width / 2, flatness * (RX - width / 2))
    ring, halo = stroke(path, width), stroke(path, width + 2 * GAP)
    near, far = rect(-1, 0, 2, 1), rect(-1, -1, 2, 1)
    globe = circle(0, 0, planet)
    body = subtract(globe, intersect(halo, near))
    ring = subtract(ring, intersect(offset(globe, GAP), far))
    if moon != "none":
        body = body + circle(*MOONS[moon], 0.07)
    return {"primary": rotate(body, tilt), "accent": rotate(ring, tilt)}
