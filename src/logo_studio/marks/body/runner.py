"""Runner: limbs of one thickness in full stride, the far ones in the second colour."""

from __future__ import annotations

from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import capsule, circle
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear, line, tilted
from logo_studio.model.path import EMPTY, Path

SHOULDER, HIP = (0.08, -0.19), (-0.05, 0.09)


def _limb(points: list[tuple[float, float]], width: float) -> Path:
    return line(points, width, "round", "round")


def build(limb: float, lines: int, lean: float, stride: float) -> Artwork:
    """`limb` is the limbs' thickness, `lines` the number of speed lines.

    `lean` turns the figure forward; `stride` stretches the legs apart.
    """
    head = circle(0.2, -0.385, 0.1)
    trunk = _limb([SHOULDER, HIP], limb * 1.45)
    front_leg = _limb([HIP, (0.14 + stride, 0.13), (0.1 + stride * 0.9, 0.43)], limb)
    rear_arm = _limb([(0.05, -0.2), (-0.16, -0.19), (-0.24, 0.0)], limb * 0.92)
    near = union(trunk, front_leg, rear_arm)
    front_arm = _limb([SHOULDER, (0.22, 0.0), (0.39, -0.09)], limb * 0.92)
    rear_leg = _limb([HIP, (-0.11 - stride * 0.3, 0.31), (-0.37 - stride * 0.5, 0.3)], limb)
    speed: Path = EMPTY
    for i in range(lines):
        y = -0.16 + 0.13 * i
        speed = union(speed, capsule(-0.54 + 0.07 * i, y, -0.36 + 0.02 * i, y, limb * 0.62))
    far = union(clear(front_arm, near), clear(rear_leg, near))
    speed = clear(speed, near, far)
    art: Artwork = {"primary": union(near, head), "accent": union(far, speed)}
    return tilted(art, lean)
